import type { AuditEntry, Case, CaseStatus, Lease } from '../../core/case.ts';
import type { Verdict } from '../../core/finding.ts';
import type { Channel } from '../../core/packet.ts';
import type { RequestType } from '../../core/request.ts';
import type { Slip } from '../../core/slip.ts';

/** What the caller says of an audit entry; the store numbers, dates and chains it. */
export type AuditDraft = Pick<AuditEntry, 'actor' | 'action' | 'detail'>;

/** Which open cases; everything that is left out is not asked of them. */
export interface QueueFilter {
  statuses?: readonly CaseStatus[];
  verdicts?: readonly Verdict[];
  channels?: readonly Channel[];
  /** Cases that ask for at least one of these (as corrected). */
  types?: readonly RequestType[];
  /** ISO days, both inclusive. */
  dueFrom?: string;
  dueTo?: string;
  receivedFrom?: string;
  receivedTo?: string;
  /** Cases whose lease, running or run out and not given back, is this person's. */
  holder?: string;
}

export interface QueuedCase {
  case: Case;
  /** Null where nobody holds it now. */
  lease: Lease | null;
}

export interface QueuePage {
  cases: QueuedCase[];
  /** Hand it in again for the next page; null at the end. */
  cursor: string | null;
}

/** How many open cases are alike in what the queue and the officer's charts tell apart. */
export interface Tally {
  status: CaseStatus;
  verdict: Verdict;
  channel: Channel;
  dueOn: string;
  receivedOn: string;
  count: number;
}

/** What a person is looked for by. */
export interface Sought {
  by: 'name' | 'phone';
  /** Folded by `core/review/look-up.ts`. */
  term: string;
  /** Also what begins with the term. */
  prefix: boolean;
}

export interface TakeNext {
  holder: string;
  seconds: number;
  /** Of these statuses, the first by due day, then number, that nobody holds. */
  statuses: readonly CaseStatus[];
  /** Passes over cases that this person reviewed (四つの目). */
  notReviewedBy?: string;
}

/**
 * The cases, their queue and their history.
 * Two implementations: SQLite and DynamoDB; both pass `test/contracts/cases.ts`.
 */
export interface Cases {
  /**
   * Admits a case: the case, its place in the queue, its likeness marks and its first audit entry, all or nothing.
   * Admitting the same packet again changes nothing and answers with the case that is there.
   * @throws CaseNumberTaken where the number belongs to another packet
   */
  admit(draft: Case, audit: AuditDraft): Promise<{ case: Case; admitted: boolean }>;
  /** @throws CaseNotFound */
  get(number: string): Promise<Case>;
  ofPacket(packet: string): Promise<Case | null>;
  /** Open cases (see {@link openStatuses}) by due day, then number; `limit` 1 to 100. The cursor is opaque. */
  queue(options: { limit: number; cursor?: string; filter?: QueueFilter }): Promise<QueuePage>;
  /** Open cases, counted. May be some seconds old. */
  tally(): Promise<Tally[]>;
  /**
   * Numbers of cases that are over (see {@link endedStatuses}) and came there before an ISO instant, the earliest first;
   * `limit` 1 to 100. What is erased is no longer among them.
   */
  ended(options: { before: string; limit: number }): Promise<string[]>;
  /** Numbers of cases, open or not, of people found by name or telephone, in order; 50 at most. */
  seek(sought: Sought): Promise<string[]>;
  /** Numbers of cases that share at least one of the likeness marks, in order. */
  alike(likeness: readonly string[]): Promise<string[]>;
  /**
   * Puts a packet's likeness marks on record, before it is a case, and answers with the ids of the packets that were
   * put on record before it and share one. Of two like packets taken in at the same moment, exactly one sees the other.
   * Saying it again keeps the packet's first place.
   */
  resemble(packet: string, likeness: readonly string[]): Promise<string[]>;
  /**
   * Replaces the case if its stored version is one less than that of `next`, with an audit entry. Of an erased case no
   * likeness mark is left on record.
   * Where the change of status asks for four eyes, the store itself holds `audit.actor` against the stored reviewers.
   * @throws VersionConflict
   * @throws FourEyes where the actor is one of the stored case's reviewers
   * @throws CaseNotFound
   */
  update(next: Case, audit: AuditDraft): Promise<void>;
  /** Adds to a case's history without touching the case. @throws CaseNotFound */
  note(number: string, audit: AuditDraft): Promise<void>;
  /** A case's history, oldest first. @throws CaseNotFound */
  history(number: string): Promise<AuditEntry[]>;
  /** Everybody's histories, whole case by whole case, 1 to 1,000 entries a page; for exports, in no order that means anything. */
  trail(options: {
    limit: number;
    cursor?: string;
  }): Promise<{ entries: AuditEntry[]; cursor: string | null }>;

  /** Leases the first fitting case that nobody holds; null where there is none. Two callers never get the same. */
  takeNext(wanted: TakeNext): Promise<QueuedCase | null>;
  /**
   * Takes a case or holds it longer. Not the case's version, nor its history, is touched.
   * @param over takes it from whoever holds it
   * @throws LeaseHeld where somebody else holds it
   * @throws CaseNotFound
   */
  lease(number: string, holder: string, seconds: number, over?: boolean): Promise<Lease>;
  /** Who holds it now. */
  holderOf(number: string): Promise<Lease | null>;
  /** Gives a case back; does nothing where somebody else holds it by now. */
  release(number: string, holder: string): Promise<void>;

  /** Puts a slip on record. Saying it again changes nothing. */
  announce(slip: Slip): Promise<void>;
  /** Those of them that are known, in the order asked; 100 at most. */
  slips(ids: readonly string[]): Promise<Slip[]>;
  /** Says how far it has come; never back. Does nothing where no such slip is known. */
  advance(id: string, to: Pick<Slip, 'state' | 'pages' | 'number'>): Promise<void>;
}
