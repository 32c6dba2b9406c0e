import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { PageKind } from '../page.ts';
import type { Paper } from '../paper.ts';
import { type Policy, policyOn } from '../policy.ts';
import { fieldLabels, kindLabels } from './labels.ts';

/** Where no packet is at hand: a day on which the newest policy is in force. */
const newest = '9999-12-31';

/** Fills the ≪slots≫ of a rule's wording from a finding, and from the packet it was made of where that is at hand. */
export function fill(
  wording: string,
  finding: Finding,
  packet?: Pick<Dossier, 'papers' | 'receivedOn'>,
): string {
  const paper = packet?.papers.find(
    ({ pages }) => finding.page !== undefined && pages.includes(finding.page),
  );
  const day = packet?.receivedOn ?? newest;
  const policy = policyOn(day);
  const slots: Readonly<Record<string, string>> = {
    書類名: paperName(finding, paper),
    どなた: finding.subject === 'agent' || paper?.holder === 'agent' ? '代理人様' : 'ご本人様',
    項目: fieldName(finding),
    候補: candidates(policy, day),
    頁: finding.page === undefined ? 'お送りいただいた書類' : `${finding.page}枚目`,
    月数: String(policy.freshness.months),
    手数料: String(policy.fee.yen),
  };
  return wording.replaceAll(/≪([^≫]+)≫/gu, (slot, name: string) => slots[name] ?? slot);
}

/** Listed papers that still prove something on a day. */
function candidates({ identity }: Policy, day: string): string {
  return identity.listed.kinds
    .filter((kind) => !identity.obsolete.some((ended) => ended.kind === kind && day > ended.after))
    .map((kind) => kindLabels[kind])
    .join('、');
}

function paperName({ subject }: Finding, paper: Paper | undefined): string {
  const kind = PageKind.safeParse(subject);
  if (kind.success) return kindLabels[kind.data];
  return paper === undefined ? 'ご本人確認書類' : kindLabels[paper.kind];
}

function fieldName({ subject }: Finding): string {
  return Object.entries(fieldLabels).find(([name]) => name === subject)?.[1] ?? '必要事項';
}
