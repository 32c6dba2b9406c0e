import type { EnteredTypes } from '../../options/entered-types.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import type { Choice } from '../../page.ts';
import { unsure } from '../unsure.ts';

/** Less sure than this, what was written cannot be told. */
const sureWords = 0.8;

/**
 * The options of a form into which the types are written in words or numbers (請求の種類　利用停止、消去). What the list
 * has marked besides is a doubt, and so is all of it where nobody can tell what was written and nothing is marked.
 * @param marked the printed list's options as they are marked
 */
export function writtenChoices(
  { options, numbers, box, confidence }: EnteredTypes,
  printed: readonly PrintedOption[],
  marked: readonly Choice[],
): Choice[] {
  const byNumber = numbers.map((number) => printed.find((option) => option.number === number)?.option);
  const named = [...options, ...byNumber.filter((option) => option !== undefined)];
  const clear = confidence >= sureWords && named.length > 0 && !byNumber.includes(undefined);
  if (!clear) return marked.some(({ mark }) => mark !== 'none') ? [...marked] : marked.map(unsure);
  return [
    ...[...new Set(named)].map((option): Choice => ({ option, box, mark: 'tick', confidence })),
    ...marked
      .filter(({ option }) => !named.some((name) => name === option))
      .map((choice) => (choice.mark === 'tick' || choice.mark === 'ring' ? unsure(choice) : choice)),
  ];
}
