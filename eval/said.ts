import { basename } from 'node:path';
import { z } from 'zod';

const Value = z.union([
  z.string().transform((value) => ({ value, page: undefined, box: undefined, confidence: undefined })),
  z.object({
    value: z.string(),
    page: z.int().optional(),
    box: z.array(z.number()).optional(),
    confidence: z.number().optional(),
  }),
]);
const Finding = z.object({
  code: z.string(),
  weight: z.string().optional(),
  page: z.int().optional(),
  box: z.array(z.number()).optional(),
  subject: z.string().optional(),
});
/** A bare code is a finding of which nothing else is said. */
const Found = z.preprocess((found) => (typeof found === 'string' ? { code: found } : found), Finding);

/** What `intake process --json` prints of a packet, as far as the evaluation looks at it; what is missing counts as not said. */
export const Said = z.object({
  file: z.string(),
  verdict: z.string().optional(),
  reason: z.string().optional(),
  pages: z
    .array(
      z.object({ page: z.int(), kind: z.string(), rotation: z.int(), confidence: z.number().optional() }),
    )
    .default([]),
  requestTypes: z.array(z.string()).default([]),
  requester: z.string().nullish(),
  fields: z.record(z.string(), Value.nullable()).default({}),
  findings: z.array(Found).default([]),
});
export type Said = z.infer<typeof Said> & {
  /** The whole line, for the search of numbers that must not be in it. */
  whole: string;
};

/** By file name without folder. Lines that are not JSON objects are passed over; of two for a file the later counts. @throws ZodError, SyntaxError */
export function parseSaid(text: string): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const line of text.split('\n')) {
    if (!line.trim().startsWith('{')) continue;
    const one = Said.parse(JSON.parse(line));
    said.set(basename(one.file), { ...one, whole: line });
  }
  return said;
}
