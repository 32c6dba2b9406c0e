import { policyOn } from '../../core/policy.ts';
import { held } from '../held.ts';
import { queue } from '../queue.ts';
import { steps } from '../steps.ts';
import { cases } from './cases.ts';
import { documents } from './documents.ts';

export const handler = held(steps.queue, queue)({ cases, documents, policy: policyOn });
