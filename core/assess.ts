import type { Assessment } from './case.ts';
import type { Dossier } from './dossier.ts';
import { feeOf } from './fee.ts';
import type { Channel, PageReference } from './packet.ts';
import type { Page } from './page.ts';
import { gatherPapers } from './papers/gather.ts';
import { assignHolders } from './papers/hold.ts';
import type { Policy } from './policy.ts';
import { readRequest } from './request/read-request.ts';
import { findingsOf } from './rules/index.ts';
import { verdictOf } from './verdict.ts';

export interface ReadPacket {
  channel: Channel;
  /** ISO day of receipt. */
  receivedOn: string;
  pages: Page[];
  unread: PageReference[];
  /** Ids of earlier packets with like content. */
  alike: string[];
}

/** Says of a packet whose pages are read what it asks, by whom, with which papers, and what is wrong with it. */
export function assess(packet: ReadPacket, policy: Policy): Assessment {
  const gathered = gatherPapers(packet.pages);
  const { requestTypes, requester, fields, doubts } = readRequest(packet.pages, gathered);
  const papers = assignHolders(gathered, requester, fields);
  const dossier: Dossier = { ...packet, papers, requestTypes, requester, fields, unsettled: doubts };
  const findings = findingsOf(dossier, policy);
  return {
    requestTypes,
    requester,
    fields,
    papers,
    findings,
    verdict: verdictOf(findings),
    fee: feeOf(dossier, policy),
    policy: policy.version,
  };
}
