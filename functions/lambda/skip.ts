import { held } from '../held.ts';
import { skip } from '../skip.ts';
import { steps } from '../steps.ts';

export const handler = held(steps.skip, skip)({});
