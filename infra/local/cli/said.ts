import type { Case } from '../../../core/case.ts';

/** What `process --json` says of a packet: one object a line. */
export function said(file: string, of: Case): Record<string, unknown> {
  return { file, ...summary(of) };
}

/** A case as scripts read it. Boxes are fractions of the upright page; see `core/page.ts`. */
export function summary(of: Case): Record<string, unknown> {
  const { number, status, verdict, reason, pages, requestTypes, requester, fields, findings, fee } = of;
  return {
    caseNumber: number,
    status,
    verdict,
    ...(reason !== undefined && { reason }),
    pages: pages.map(({ page, kind, rotation, confidence }) => ({ page, kind, rotation, confidence })),
    requestTypes,
    requester,
    fields,
    findings: findings.map(({ code, weight, page, subject }) => ({ code, weight, page, subject })),
    fee,
  };
}
