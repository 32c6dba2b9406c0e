import { openDocument } from '../adapters/open-document.ts';
import { held } from '../held.ts';
import { receive } from '../receive.ts';
import { steps } from '../steps.ts';
import { cases } from './cases.ts';
import { documents } from './documents.ts';

export const handler = held(steps.receive, receive)({ cases, documents, open: openDocument });
