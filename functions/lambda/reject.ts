import { policyOn } from '../../core/policy.ts';
import { held } from '../held.ts';
import { reject } from '../reject.ts';
import { steps } from '../steps.ts';
import { cases } from './cases.ts';
import { documents } from './documents.ts';

export const handler = held(steps.reject, reject)({ cases, documents, policy: policyOn });
