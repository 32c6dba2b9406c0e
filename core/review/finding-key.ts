import type { Finding } from '../finding.ts';

/** Names a finding within its case, so that what a person settled is found again after the rules have run anew. */
export const findingKey = ({ code, page, subject }: Finding): string =>
  [code, page ?? '', subject ?? ''].join('|');
