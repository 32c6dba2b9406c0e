import { boxOfCharacters } from '../../fields/values/span.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import type { Box, Line } from '../../page.ts';
import { boxRoom, gapAt, holds, unitsIn } from './stretch.ts';

/**
 * Options without what heads their row (請求者 □本人): where there is room for a tick box before the word, what stands
 * before that room is no part of it.
 * @param widthOfHeight the page's height by its width
 */
export function withoutHeads(
  options: readonly PrintedOption[],
  lines: readonly Line[],
  widthOfHeight: number,
): PrintedOption[] {
  const headless = ({ box, word }: PrintedOption): Box => {
    const line = lines.find((one) => !one.vertical && holds(one, box) && holds(one, word));
    if (line === undefined) return box;
    const { from, to } = unitsIn(line, box);
    const start = unitsIn(line, word).from;
    const headed = start > from && gapAt(line, start - 1, widthOfHeight) > boxRoom;
    return headed ? boxOfCharacters(line, start, to) : box;
  };
  // options printed as one keep one box between them
  const boxes = new Map(options.map((option) => [option.box, headless(option)]));
  return options.map((option) => ({ ...option, box: boxes.get(option.box) ?? option.box }));
}
