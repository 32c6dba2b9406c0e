import { requestOptions } from '../../options/option-words.ts';
import type { Choice } from '../../page.ts';
import { unsure } from '../unsure.ts';

/**
 * A streak along a column of boxes takes their sides away with it: what is left may look like a mark, or like none. Where
 * a list shows no mark without the streak and one with it, that is a doubt, and so is a mark that shows only without it.
 * @param lists as the page is marked without its streaks
 * @param scanned as it is marked with them
 */
export function orAsScanned(lists: readonly Choice[], scanned: readonly Choice[]): Choice[] {
  const asksWhat = ({ option }: Choice): boolean => option in requestOptions;
  return lists.map((choice): Choice => {
    const list = lists.filter((other) => asksWhat(other) === asksWhat(choice));
    const before = scanned.find(({ option }) => option === choice.option) ?? choice;
    if (choice.mark === 'none' && list.some(({ mark }) => mark !== 'none')) return choice;
    const agree = (choice.mark === 'none') === (before.mark === 'none');
    return agree ? choice : unsure(choice);
  });
}
