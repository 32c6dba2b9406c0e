import { z } from 'zod';

const Text = z.string().min(1);

const Cases = z.object({ TABLE: Text });

const Stores = Cases.extend({
  ORIGINALS_BUCKET: Text,
  PAGES_BUCKET: Text,
  LETTERS_BUCKET: Text,
});

/** Which reader: the built-in one, or Textract with the built-in one behind it. */
const Reading = z.object({
  ENGINE: z.enum(['built-in', 'textract']),
  /** Features of AnalyzeDocument, by commas; without any, text alone is detected, which costs least. */
  TEXTRACT_FEATURES: z
    .string()
    .optional()
    .transform((text) => text?.split(',').filter((feature) => feature !== '') ?? [])
    .pipe(z.array(z.enum(['FORMS', 'LAYOUT', 'TABLES', 'SIGNATURES']))),
});

const Intake = z.object({ INTAKE: Text, INBOX_BUCKET: Text, ORIGINALS_BUCKET: Text });

/** What the API works with, besides its own documents. */
const Room = z.object({
  INBOX_BUCKET: Text,
  PAGES_BUCKET: Text,
  /** ARN of the state machine that decisions are handed on to. */
  DECISION: Text,
});

const SignIn = z.object({
  /** Of access tokens: a user pool's, `https://cognito-idp.REGION.amazonaws.com/POOL`. */
  ISSUER: z.url(),
  /** Applications whose tokens are taken, by commas. */
  CLIENTS: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(Text)),
  /** Where the SDK finds AWS, if not at its own addresses: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
  AWS_ENDPOINT_URL: z.url().optional(),
});

/** The only place where the environment is read. Each function asks for what it needs, and starts not where that is missing. */
export const environment = {
  cases: () => part(Cases),
  stores: () => part(Stores),
  reading: () => part(Reading),
  intake: () => part(Intake),
  room: () => part(Room),
  signIn: () => part(SignIn),
};

function part<T extends z.ZodType>(schema: T): z.output<T> {
  const read = schema.safeParse(process.env);
  if (read.success) return read.data;
  throw new Error(`the function's environment does not say what it must:\n${z.prettifyError(read.error)}`);
}
