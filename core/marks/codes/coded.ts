import type { PrintedOption } from '../../options/printed-option.ts';
import type { Choice } from '../../page.ts';
import { unsure } from '../unsure.ts';
import type { CodeField } from './code-field.ts';
import type { ListCodes } from './list-codes.ts';

/** Less sure than this a written code is none. */
const sureCode = 0.8;

/**
 * The options of a list whose codes are written into frames of their own. A code that the list lacks, or one that cannot
 * be told, leaves every option to a person, and so does a mark in the list at another option. Where nothing says that the
 * frames are for codes, marks in the list count for more.
 * @param marked the list's options as they are marked themselves
 */
export function codedChoices(
  options: readonly PrintedOption[],
  codes: ListCodes,
  field: CodeField,
  marked: readonly Choice[],
): Choice[] {
  const rings = marked.filter(({ mark }) => mark === 'ring' || mark === 'tick');
  // what marks most of a list is no hand's
  const others = 2 * rings.length > marked.length ? [] : rings.map(({ box }) => box);
  if (!field.asked && marked.some(({ mark }) => mark !== 'none')) return [...marked];
  const known = new Set(codes.of.values());
  const written = field.codes ?? [];
  const clear = field.asked && field.confidence >= sureCode && written.every((one) => known.has(one));
  return options.map(({ option, box }): Choice => {
    const own = codes.of.get(box);
    if (!clear || written.length === 0) return unsure({ option, box });
    if (own !== undefined && written.includes(own))
      return { option, box, mark: 'tick', confidence: field.confidence };
    const doubt = own === undefined || others.includes(box);
    return { option, box, mark: doubt ? 'unsure' : 'none', confidence: doubt ? 0 : field.confidence };
  });
}
