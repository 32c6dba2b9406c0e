import type { Raster } from '../../image/raster.ts';
import type { AnswerPair } from '../../options/answer-words.ts';
import type { Box, Choice } from '../../page.ts';
import type { PrintedOption } from '../printed-word.ts';
import { readChoices } from '../read-choices.ts';
import { unsure } from '../unsure.ts';

/** Fewer rows than this with a yes and a no say nothing of how the form is to be filled in. */
const leastRows = 2;

/**
 * The options of a list that is answered row by row (請求する・しない): an option is asked for where its yes is marked
 * and its no is not. Both, or a mark that cannot be told, is for a person.
 * @returns null where the rows have no such words
 */
export function answeredChoices(
  page: Raster,
  options: readonly PrintedOption[],
  pairs: readonly AnswerPair[],
): Choice[] | null {
  const pairOf = new Map(
    options.map((option) => [option, pairs.find((pair) => inRow(option.box, pair.yes))]),
  );
  const rows = [...new Set(pairOf.values())].filter((pair) => pair !== undefined);
  if (rows.length < leastRows || [...pairOf.values()].filter(Boolean).length * 2 < options.length)
    return null;
  const marks = (column: 'yes' | 'no'): Map<Box, Choice> => {
    const words = rows.map((row): PrintedOption => ({ option: column, box: row[column] }));
    return new Map(readChoices(page, words, [], 'at-words').map((choice) => [choice.box, choice]));
  };
  const [yes, no] = [marks('yes'), marks('no')];
  return options.map((printed): Choice => {
    const { option, box } = printed;
    const pair = pairOf.get(printed);
    const said = pair && yes.get(pair.yes);
    const denied = pair && no.get(pair.no);
    if (said === undefined || denied === undefined) return unsure(printed);
    const confidence = Math.min(said.confidence, denied.confidence);
    if (isMarked(said) && isMarked(denied)) return unsure(printed);
    // who crosses out the no has said yes
    if (denied.mark === 'struck' && said.mark === 'none') return { option, box, mark: 'tick', confidence };
    if (denied.mark === 'unsure' && !isMarked(said)) return { option, box, mark: 'unsure', confidence };
    return { option, box, mark: said.mark, confidence };
  });
}

const isMarked = ({ mark }: Choice): boolean => mark === 'tick' || mark === 'ring';

/** Whether a word stands to the right of an option, in its row. */
const inRow = ([x, y, width, height]: Box, [wx, wy, , wh]: Box): boolean =>
  wx > x + width / 2 && Math.abs(wy + wh / 2 - y - height / 2) < 0.6 * Math.max(height, wh);
