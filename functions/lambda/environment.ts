import { z } from 'zod';

const Text = z.string().min(1);

const Stores = z.object({
  TABLE: Text,
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

/** The only place where the environment is read. Each function asks for what it needs, and starts not where that is missing. */
export const environment = {
  stores: () => part(Stores),
  reading: () => part(Reading),
  intake: () => part(Intake),
};

function part<T extends z.ZodType>(schema: T): z.output<T> {
  const read = schema.safeParse(process.env);
  if (read.success) return read.data;
  throw new Error(`the function's environment does not say what it must:\n${z.prettifyError(read.error)}`);
}
