import type { Assessment } from './case.ts';
import type { Dossier } from './dossier.ts';
import { feeOf } from './fee.ts';
import type { Finding } from './finding.ts';
import { requesterOptions, requestOptions } from './options/option-words.ts';
import type { Channel, PageReference } from './packet.ts';
import type { Page } from './page.ts';
import { gatherPapers } from './papers/gather.ts';
import { assignHolders } from './papers/hold.ts';
import type { Policy } from './policy.ts';
import { readRequest } from './request/read-request.ts';
import { type Corrections, uncorrected } from './review/review.ts';
import { corrected } from './review/said.ts';
import { findingsOf } from './rules/index.ts';
import { requesterUnclear } from './rules/requester-unclear.ts';
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

/**
 * Says of a packet whose pages are read what it asks, by whom, with which papers, and what is wrong with it.
 * @param corrections what a person says instead; papers, findings, verdict and fee follow from it, while `requestTypes`,
 *   `requester` and `fields` stay as they were read
 */
export function assess(
  packet: ReadPacket,
  policy: Policy,
  corrections: Corrections = uncorrected,
): Assessment {
  const pages = packet.pages.map((page) => named(page, corrections));
  const gathered = gatherPapers(pages, corrections.papers ?? []);
  const { doubts, ...read } = readRequest(pages, gathered);
  const said = corrected(read, corrections);
  const papers = assignHolders(gathered, said.requester, said.fields);
  const dossier: Dossier = {
    ...packet,
    ...said,
    pages: pages.map((page) => withoutAnswered(page, corrections)),
    papers,
    unsettled: corrections.requester === null ? doubts : [],
  };
  const findings = findingsOf(dossier, policy).filter((finding) => !isAnswered(finding, corrections));
  return {
    ...read,
    papers,
    findings,
    verdict: verdictOf(findings),
    fee: feeOf(dossier, policy),
    policy: policy.version,
  };
}

/** A page under the kind that a person gave it, of which there is no doubt then. */
function named(page: Page, { kinds }: Corrections): Page {
  const kind = kinds[String(page.page)];
  return kind === undefined ? page : { ...page, kind, confidence: 1 };
}

/** Marks that nobody could be sure of say nothing any more once a person has said what is asked, or by whom. */
function withoutAnswered(page: Page, { requestTypes, requester }: Corrections): Page {
  const isAnsweredBy = (option: string): boolean =>
    (requestTypes !== null && option in requestOptions) || (requester !== null && option in requesterOptions);
  const choices = page.choices.map((choice) =>
    choice.mark === 'unsure' && isAnsweredBy(choice.option) ? { ...choice, mark: 'none' as const } : choice,
  );
  return { ...page, choices };
}

/** Who asks is settled by whoever says it, also against papers that speak for somebody else. */
const isAnswered = ({ code }: Finding, { requester }: Corrections): boolean =>
  requester !== null && code === requesterUnclear.code;
