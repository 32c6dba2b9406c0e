import type { Policy } from '../../core/policy.ts';
import type { Slip } from '../../core/slip.ts';
import type { Decision } from '../decide.ts';
import type { Cases } from '../stores/cases.ts';
import type { Documents } from '../stores/documents.ts';
import type { Role } from './routes.ts';

/** Who is signed in, a person or a machine. */
export interface Caller {
  /** Account name. */
  name: string;
  roles: readonly Role[];
}

/** Says whose an access token is. @throws NotSignedIn, SignInUnavailable */
export type SignIn = (token: string) => Promise<Caller>;

/** Ways to documents past the API; each runs out by itself. */
export interface Links {
  /** An address from which a page's image can be fetched for some minutes. @param key of `Documents` */
  image(key: string): Promise<string>;
  /** Where a slip's document is sent: a form to be posted, the document last, in the part `file`. @param size bytes */
  upload(slip: Slip, size: number, type: string): Promise<{ url: string; fields: Record<string, string> }>;
}

/** What is told of a request that went wrong: codes, ids and account names, nothing that a person typed or a paper says. */
export interface Trouble {
  /** The route's name, or null where no route was asked for. */
  route: string | null;
  status: number;
  /** Of `functions/api/problems.ts`. */
  problem: string;
  /** Name of the error's class. */
  error: string;
  /** Where it was thrown: places in the program, without the message. */
  at: readonly string[];
}

/** All that the API works with. */
export interface Office {
  cases: Cases;
  documents: Documents;
  /** The policy in force on an ISO day. */
  policy: (day: string) => Policy;
  now: () => Date;
  /** 32 hexadecimal digits, drawn at random. */
  newId: () => string;
  links: Links;
  /** Hands on a decision that stands in its case already; a repeat does nothing. */
  handOn: (decision: Decision) => Promise<void>;
  signIn: SignIn;
  /** Told of answers of 500 and above; a line of JSON on standard error where it is left out. */
  report?: (trouble: Trouble) => void;
}
