import { z } from 'zod';

/** A text list in an address: `a,b,c`. */
export const listed = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(item));

export const Nothing = z.strictObject({});
export const CaseNumber = z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
export const OfCase = z.strictObject({ number: CaseNumber });
/** How many at once, and where to go on. */
export const query = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(400).optional(),
};
