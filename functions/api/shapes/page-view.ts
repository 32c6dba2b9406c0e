import { z } from 'zod';
import { Page, PageKind } from '../../../core/page.ts';

/** A page with its image. */
export const PageView = z.strictObject({
  page: z.int(),
  kind: PageKind,
  /** As it was read, where a person says otherwise. */
  readAs: PageKind,
  confidence: z.number(),
  /** Null where it could not be read. */
  read: Page.nullable(),
  /** A link to the masked image; it runs out after some minutes. */
  image: z.string().nullable(),
});
export type PageView = z.infer<typeof PageView>;
