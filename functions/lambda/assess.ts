import { policyOn } from '../../core/policy.ts';
import { assess } from '../assess.ts';
import { held } from '../held.ts';
import { steps } from '../steps.ts';
import { cases } from './cases.ts';
import { documents } from './documents.ts';

export const handler = held(steps.assess, assess)({ cases, documents, policy: policyOn });
