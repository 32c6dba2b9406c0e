import { z } from 'zod';
import { PageKind } from './page.ts';
import { Field } from './request.ts';

/** What a paper other than the form can say. Dates are ISO. `names` holds further people (parents, wards, the delegate). */
export const paperFieldNames = [
  'name',
  'kana',
  'romanName',
  'address',
  'birthDate',
  'issuedOn',
  'expiresOn',
  'agentName',
  'agentAddress',
  'agentBirthDate',
  'signedOn',
] as const;
export const PaperFields = z.partialRecord(z.enum(paperFieldNames), Field);
export type PaperFields = z.infer<typeof PaperFields>;

/** Whose paper it is; `unknown` where neither name, birth date nor address settles it. */
export const Holder = z.enum(['principal', 'agent', 'unknown', 'nobody']);
export type Holder = z.infer<typeof Holder>;

/** One or more pages that belong together. */
export const Paper = z.strictObject({
  kind: PageKind,
  pages: z.array(z.int().positive()).min(1),
  holder: Holder,
  fields: PaperFields,
});
export type Paper = z.infer<typeof Paper>;
