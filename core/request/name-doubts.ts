import type { Page } from '../page.ts';
import type { Field, FieldName, Fields } from '../request.ts';

const nameFields: readonly FieldName[] = ['principal.name', 'agent.name'];

/** So sure at most is a name of which a person must say how it is written: below what the policy takes as read. */
const doubtful = 0.65;

/**
 * The two variants that most often stand in names on official papers, 髙 and 﨑: the reader gives 高 for the one, and
 * knows nothing of the other, which it gives as 崎.
 */
const readForVariants = /[高崎]/u;

/** A line of its own kind is at most so many times as high as the others of its page, however large the hand. */
const highest = 2;

/** The request's fields, names less sure that hold what the reader cannot tell or that a seal may have covered in part. */
export function withNameDoubts(fields: Fields, pages: readonly Page[]): Fields {
  const doubted = { ...fields };
  for (const name of nameFields) {
    const field = fields[name];
    if (field === undefined) continue;
    if (readForVariants.test(field.value) || isUnderSeal(field, pages))
      doubted[name] = { ...field, confidence: Math.min(field.confidence, doubtful) };
  }
  return doubted;
}

/** Whether the line of a name is so high that a seal over its end (山田花[印]) must have been read with it. */
function isUnderSeal({ page: number, box }: Field, pages: readonly Page[]): boolean {
  const page = pages.find((one) => one.page === number);
  if (page === undefined || box[3] * page.height > box[2] * page.width) return false;
  const heights = page.lines
    .filter(({ text, vertical }) => !vertical && text.trim().length > 3)
    .map((line) => line.box[3])
    .sort((one, other) => one - other);
  const usual = heights[Math.floor(heights.length / 2)];
  return usual !== undefined && box[3] > highest * usual;
}
