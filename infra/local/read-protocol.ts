import { z } from 'zod';

/** What the runner asks a reading process. */
export const ReadOrder = z.strictObject({ order: z.int(), input: z.unknown() });
export type ReadOrder = z.infer<typeof ReadOrder>;

/** What a reading process answers. */
export const ReadAnswer = z.discriminatedUnion('told', [
  z.strictObject({ told: z.literal('ready') }),
  z.strictObject({ told: z.literal('broken'), message: z.string() }),
  z.strictObject({ told: z.literal('read'), order: z.int(), output: z.unknown() }),
  z.strictObject({ told: z.literal('failed'), order: z.int(), name: z.string(), message: z.string() }),
]);
export type ReadAnswer = z.infer<typeof ReadAnswer>;
