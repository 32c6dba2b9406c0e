import { policyOn } from '../../core/policy.ts';
import { keepOpen } from '../adapters/keep-open.ts';
import { openDocument } from '../adapters/open-document.ts';
import { held } from '../held.ts';
import { read } from '../read.ts';
import { steps } from '../steps.ts';
import { documents } from './documents.ts';
import { openReader } from './reader.ts';

export const handler = held(
  steps.read,
  read,
)({ documents, open: keepOpen(openDocument), policy: policyOn, reader: await openReader() });
