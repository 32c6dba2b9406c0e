import { S3Client } from '@aws-sdk/client-s3';
import { S3Documents } from '../adapters/s3-documents.ts';
import { calling } from './clients.ts';
import { environment } from './environment.ts';

const { ORIGINALS_BUCKET, PAGES_BUCKET, LETTERS_BUCKET } = environment.stores();

/** Made once, when a function starts. */
export const documents = new S3Documents(new S3Client(calling), {
  'incoming/': ORIGINALS_BUCKET,
  'pages/': PAGES_BUCKET,
  'assessments/': PAGES_BUCKET,
  'receipts/': PAGES_BUCKET,
  'letters/': LETTERS_BUCKET,
});
