/** No token came with the request, or none that can be trusted. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
}

/** The keys of the sign-in could not be fetched; the same request may go through later. */
export class SignInUnavailable extends Error {
  override readonly name = 'SignInUnavailable';
}

/** The caller has none of the roles of the route's row. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

/** What came is not what the route takes. `at` names the places, never what stood there. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly at: readonly { place: string; says: string }[];
  constructor(message: string, at: readonly { place: string; says: string }[] = []) {
    super(message);
    this.at = at;
  }
}

/** The body is longer than any that the API takes. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** The route changes a case and the request does not say which version of it the caller saw. */
export class VersionMissing extends Error {
  override readonly name = 'VersionMissing';
}

/** What somebody did with a case. */
export interface Done {
  by: string;
  /** ISO instant. */
  at: string;
  action: string;
}

/** Others changed the case after the caller saw it. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
  /** The version that stands now. */
  readonly version: number;
  readonly changes: readonly Done[];
  constructor(version: number, changes: readonly Done[]) {
    super(`the case is at version ${version} by now`);
    this.version = version;
    this.changes = changes;
  }
}

/** The caller does not hold the case, or no longer. */
export class LostLease extends Error {
  override readonly name = 'LostLease';
  /** Who holds it now; null where nobody does. */
  readonly holder: string | null;
  readonly until: string | null;
  constructor(holder: string | null, until: string | null) {
    super(holder === null ? 'nobody holds the case' : `the case is held by ${holder} until ${until}`);
    this.holder = holder;
    this.until = until;
  }
}

/** The cursor is none that this list gave. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/** A document that is announced is larger than any that can be read. */
export class DocumentTooLarge extends Error {
  override readonly name = 'DocumentTooLarge';
}
