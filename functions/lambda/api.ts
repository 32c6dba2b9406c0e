import { randomBytes } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { handle } from 'hono/aws-lambda';
import { policyOn } from '../../core/policy.ts';
import { S3Documents } from '../adapters/s3-documents.ts';
import { s3Links } from '../adapters/s3-links.ts';
import { startDecision } from '../adapters/start-decision.ts';
import { api } from '../api/app.ts';
import { cases } from './cases.ts';
import { calling } from './clients.ts';
import { environment } from './environment.ts';
import { signIn } from './sign-in.ts';

const { INBOX_BUCKET, PAGES_BUCKET, DECISION } = environment.room();
const s3 = new S3Client(calling);
const sfn = new SFNClient(calling);
const now = (): Date => new Date();

/** The API behind an HTTP API of API Gateway (payload format 2.0). */
export const handler = handle(
  api({
    cases,
    documents: new S3Documents(s3, { 'pages/': PAGES_BUCKET }),
    policy: policyOn,
    now,
    newId: () => randomBytes(16).toString('hex'),
    links: s3Links(s3, { inbox: INBOX_BUCKET, pages: PAGES_BUCKET }, now),
    handOn: (decision) => startDecision(sfn, DECISION, decision),
    signIn,
  }),
);
