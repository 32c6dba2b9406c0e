import type { PageKind } from '../page.ts';

/** What a paper is, which one it is, and its wording. The wording is that of real papers; names and numbers are invented. A tab parts what stands in one row. */
export type PaperText = readonly [kind: PageKind, which: string, text: string];
