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

/** 四つの目: who reviewed a case may not decide it. */
export class FourEyes extends Error {
  override readonly name = 'FourEyes';
  constructor(number: string) {
    super(`case ${number} was reviewed by the same person: somebody else must decide it`);
  }
}

/** Somebody else is working on the case. */
export class LeaseHeld extends Error {
  override readonly name = 'LeaseHeld';
  readonly holder: string;
  readonly until: string;
  constructor(number: string, lease: { holder: string; until: string }) {
    super(`case ${number} is held by ${lease.holder} until ${lease.until}`);
    this.holder = lease.holder;
    this.until = lease.until;
  }
}
