import type { AuditEntry, Case } from '../../core/case.ts';

/** What the caller says of an audit entry; the store numbers, dates and chains it. */
export type AuditDraft = Pick<AuditEntry, 'actor' | 'action' | 'detail'>;

export interface QueuePage {
  cases: Case[];
  /** Hand it in again for the next page; null at the end. */
  cursor: string | null;
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
  queue(options: { limit: number; cursor?: string }): Promise<QueuePage>;
  /** Numbers of cases that share at least one of the likeness marks, in order. */
  alike(likeness: readonly string[]): Promise<string[]>;
  /**
   * Puts a packet's likeness marks on record, before it is a case, and answers with the ids of the packets that were
   * put on record before it and share one. Of two like packets taken in at the same moment, exactly one sees the other.
   * Saying it again keeps the packet's first place.
   */
  resemble(packet: string, likeness: readonly string[]): Promise<string[]>;
  /**
   * Replaces the case if its stored version is one less than that of `next`, with an audit entry.
   * @throws VersionConflict
   * @throws CaseNotFound
   */
  update(next: Case, audit: AuditDraft): Promise<void>;
  /** Adds to a case's history without touching the case. @throws CaseNotFound */
  note(number: string, audit: AuditDraft): Promise<void>;
  /** A case's history, oldest first. @throws CaseNotFound */
  history(number: string): Promise<AuditEntry[]>;
}
