import { ZodError } from 'zod';
import { NotNow, Unfit } from '../../core/review/refusals.ts';
import { CaseNotFound, FourEyes, LeaseHeld, StoreUnavailable, VersionConflict } from '../errors.ts';
import {
  BadCursor,
  BadRequest,
  BodyTooLarge,
  DocumentTooLarge,
  LostLease,
  NotAllowed,
  NotSignedIn,
  Overtaken,
  SignInUnavailable,
  VersionMissing,
} from './errors.ts';
import { type ProblemCode, problems } from './problems.ts';

/** Problem details for HTTP APIs, RFC 9457. `code` is for programs, `title` and `detail` for people who write them. */
export interface Problem {
  /** Relative to the API: its readable page explains the code there. */
  type: string;
  code: ProblemCode;
  title: string;
  status: number;
  detail: string;
  [more: string]: unknown;
}

export function problem(
  code: ProblemCode,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): Problem {
  const { status, title } = problems[code];
  return { type: `/api#${code}`, code, title, status, detail, ...more };
}

/** The problem that a thrown error is told as. What nobody expected says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof NotSignedIn) return problem('not-signed-in', error.message);
  if (error instanceof SignInUnavailable) return problem('sign-in-unavailable', 'Try again in some seconds.');
  if (error instanceof NotAllowed) return problem('not-allowed', error.message);
  if (error instanceof BadRequest) return problem('bad-request', error.message, { errors: error.at });
  if (error instanceof BadCursor) return problem('bad-cursor', error.message);
  if (error instanceof BodyTooLarge) return problem('body-too-large', error.message);
  if (error instanceof DocumentTooLarge) return problem('document-too-large', error.message);
  if (error instanceof VersionMissing) return problem('version-missing', error.message);
  if (error instanceof Overtaken) {
    const { message, version, changes } = error;
    return problem('version-conflict', message, { version, changes });
  }
  if (error instanceof VersionConflict)
    return problem('version-conflict', error.message, { version: error.stored, changes: [] });
  if (error instanceof LostLease)
    return problem('lost-lease', error.message, { holder: error.holder, until: error.until });
  if (error instanceof LeaseHeld)
    return problem('lease-held', error.message, { holder: error.holder, until: error.until });
  if (error instanceof FourEyes) return problem('four-eyes', error.message);
  if (error instanceof NotNow) return problem('not-now', error.message, { blockers: error.blockers });
  if (error instanceof Unfit)
    return problem('unfit', error.message, { errors: [{ place: error.place, says: error.code }] });
  if (error instanceof CaseNotFound) return problem('case-not-found', error.message);
  if (error instanceof StoreUnavailable) return problem('store-unavailable', 'Try again in some seconds.');
  if (error instanceof ZodError) return problem('internal', 'The answer was not of the form promised.');
  return problem('internal', 'Something unexpected went wrong; it has been put on record.');
}
