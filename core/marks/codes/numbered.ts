import type { Entered } from '../../options/entered-numbers.ts';
import type { Box, Choice } from '../../page.ts';
import { unsure } from '../unsure.ts';

interface Numbered {
  readonly option: string;
  readonly box: Box;
  readonly number: number | null;
}

/** Less sure than this a written digit is none. */
const sureDigit = 0.8;
/** A list of fewer numbers is not one that is answered by number. */
const leastNumbers = 3;

/**
 * The options of a list whose numbers are written into a space of their own. Where nothing was read in it, or a number
 * that no option has, every option is for a person.
 * @returns null where the options have no numbers of their own
 */
export function numberedChoices(
  options: readonly Numbered[],
  { numbers, confidence }: Entered,
): Choice[] | null {
  const known = new Set(options.flatMap(({ number }) => number ?? []));
  if (known.size < leastNumbers) return null;
  const clear = numbers.length > 0 && confidence >= sureDigit && numbers.every((number) => known.has(number));
  return options.map(({ option, box, number }): Choice => {
    if (!clear || number === null) return unsure({ option, box });
    return { option, box, mark: numbers.includes(number) ? 'tick' : 'none', confidence };
  });
}
