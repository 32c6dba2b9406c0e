import { randomBytes } from 'node:crypto';
import { policyOn } from '../../../core/policy.ts';
import type { Office } from '../../../functions/api/office.ts';
import { keysOf, signInBy } from '../../../functions/api/sign-in.ts';
import type { DataFolder } from '../data-folder.ts';
import { handDecisionsOn } from './decisions.ts';
import { clients } from './sign-in/provider.ts';
import { localLinks } from './storage/links.ts';

/** What the API works with on one machine: the stores of the data folder, this server's own links and sign-in. */
export function localOffice(
  origin: string,
  { cases, documents }: DataFolder,
  now: () => Date,
  tell: (line: string) => void,
): Office {
  const issuer = `${origin}/oidc`;
  return {
    cases,
    documents,
    policy: policyOn,
    now,
    newId: () => randomBytes(16).toString('hex'),
    links: localLinks(origin, now),
    handOn: handDecisionsOn(cases, tell),
    signIn: signInBy({ issuer, clientIds: Object.values(clients), keys: keysOf(issuer) }),
    report: ({ status, problem, route, error, at }) =>
      tell([`API: ${status} ${problem} (${route ?? 'no route'}, ${error})`, ...at].join('\n  ')),
  };
}
