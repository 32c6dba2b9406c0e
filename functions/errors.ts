import type { UnreadableReason } from '../core/packet.ts';

/** A document that cannot be taken apart, with the reason a person is told. Never worth a retry. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason, message: string, options?: ErrorOptions) {
    super(`${reason}: ${message}`, options);
    this.reason = reason;
  }
}

/** Nothing is stored under that key. */
export class DocumentNotFound extends Error {
  override readonly name = 'DocumentNotFound';
  constructor(key: string) {
    super(`no document under ${key}`);
  }
}

/** No case has that number. */
export class CaseNotFound extends Error {
  override readonly name = 'CaseNotFound';
  constructor(number: string) {
    super(`no case has the number ${number}`);
  }
}

/** The number drawn for a case is another packet's; draw the next. */
export class CaseNumberTaken extends Error {
  override readonly name = 'CaseNumberTaken';
  constructor(number: string) {
    super(`the number ${number} belongs to another packet`);
  }
}

/** Somebody changed the case in between; read it again. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  readonly stored: number;
  constructor(number: string, stored: number) {
    super(`case ${number} is at version ${stored} already`);
    this.stored = stored;
  }
}

/** A store did not answer; the same call may go through later. Retried by the state machine. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
