import { decide, recordDecision } from '../decide.ts';
import { held } from '../held.ts';
import { cases } from './cases.ts';

export const handler = held(recordDecision, decide)({ cases });
