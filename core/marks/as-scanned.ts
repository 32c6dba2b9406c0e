import type { Choice } from '../page.ts';
import { requestOptions } from '../reading/option-words.ts';

/**
 * A streak along a column of boxes takes their sides away with it. Where a list shows no mark without the streak and one
 * with it, that is a doubt.
 * @param lists as the page is marked without its streaks
 * @param scanned as it is marked with them
 */
export function orAsScanned(lists: readonly Choice[], scanned: readonly Choice[]): Choice[] {
  const asksWhat = ({ option }: Choice): boolean => option in requestOptions;
  return lists.map((choice): Choice => {
    const list = lists.filter((other) => asksWhat(other) === asksWhat(choice));
    if (list.some(({ mark }) => mark !== 'none')) return choice;
    const before = scanned.find(({ option }) => option === choice.option);
    return before === undefined || before.mark === 'none'
      ? choice
      : { ...choice, mark: 'unsure', confidence: 0 };
  });
}
