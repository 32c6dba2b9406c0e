import { policyOn } from '../../core/policy.ts';
import { api } from '../../functions/api/app.ts';
import type { Office } from '../../functions/api/office.ts';
import type { Cases } from '../../functions/stores/cases.ts';
import type { Timed } from './queue-calls.ts';
import { middleDay } from './queue-cases.ts';

/** A part of the case room that listing cases must not need. */
const unused = (part: string) => async (): Promise<never> => {
  throw new Error(`the queue asked for ${part}`);
};

/** What the queue page asks of the API, from the request to the last byte of its answer; without the network. */
export function requestCalls(cases: Cases): Record<string, Timed> {
  const office: Office = {
    cases,
    documents: {
      put: unused('a document'),
      get: unused('a document'),
      has: unused('a document'),
      fingerprint: unused('a document'),
      remove: unused('a document'),
    },
    policy: policyOn,
    now: () => new Date(`${middleDay}T03:00:00Z`),
    newId: () => {
      throw new Error('the queue asked for an id');
    },
    links: { image: unused('a link'), upload: unused('a link') },
    handOn: unused('a decision'),
    signIn: async () => ({ name: 'hanako', roles: ['reviewer'] }),
  };
  const app = api(office);
  const asked = (path: string): Timed => ({
    call: async () => {
      const answer = await app.request(path, { headers: { Authorization: 'Bearer bench' } });
      if (!answer.ok) throw new Error(`${path} was answered by ${answer.status}`);
      await answer.arrayBuffer();
    },
  });
  return {
    'request of the queue page': asked('/api/cases'),
    'request, narrowed': asked('/api/cases?status=queued,in-review&verdict=incomplete'),
    'request of its counts': asked('/api/cases/tally'),
  };
}
