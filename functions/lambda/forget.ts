import { forget } from '../forget.ts';
import { held } from '../held.ts';
import { steps } from '../steps.ts';
import { cases } from './cases.ts';
import { documents } from './documents.ts';

export const handler = held(steps.forget, forget)({ cases, documents });
