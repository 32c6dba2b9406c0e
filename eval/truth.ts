import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a sample packet is, as its maker knows it; see `samples/README.md`. Kinds and codes are plain words here: the truth does not follow the program's names. */
export const Truth = z.object({
  id: z.string(),
  file: z.string(),
  channel: z.string(),
  receivedOn: z.iso.date(),
  scenario: z.string(),
  pages: z.array(z.object({ page: z.int(), kind: z.string(), rotation: z.int() })),
  requestTypes: z.array(z.string()),
  requester: z.string().nullable(),
  fields: z.record(z.string(), z.string()),
  findings: z.array(z.string()),
  verdict: z.string(),
  secrets: z.array(z.string()),
});
export type Truth = z.infer<typeof Truth>;

/** One truth a line; empty lines are passed over. @throws ZodError, SyntaxError */
export function readTruth(file: string): Truth[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => Truth.parse(JSON.parse(line)));
}
