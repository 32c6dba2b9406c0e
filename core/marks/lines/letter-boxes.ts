import { boxOfCharacters } from '../../fields/values/span.ts';
import type { Box, Line } from '../../page.ts';
import { holds, unitsIn } from './stretch.ts';

/** Letters as they stand together; boxes, brackets with nothing in them and marks part them. */
const together = /[\p{L}\p{N}()（）「」、。・.,:：～〜〒\-‐−―ー]+/gu;
/** What boxes and marks are read as, by itself or right before an option's words. */
const maybeMark = /[口ロ一ー凶図凹凸区囚回因団困固日目囗冈网レしノくンソvVwWxXlLiI√✓乙]/u;
/** Letters, and what of them detection cut off, lie within this share of their line's height. */
const share = 0.9;
/** Where letters begin and end along their line is read less exactly: by this share of its height. */
const inexact = 0.2;

/**
 * Where the letters of lines stand, as boxes: without boxes to tick, and without what a mark may have been read as, which
 * is a letter by itself or one right before an option's words.
 * @param options the boxes of the options that the lines hold
 * @param widthOfHeight the page's height by its width
 */
export const lettersOfLines = (
  lines: readonly Line[],
  options: readonly Box[],
  widthOfHeight: number,
): Box[] =>
  lines.flatMap((line) => {
    const starts = options.filter((box) => holds(line, box)).map((box) => unitsIn(line, box).from);
    return [...line.text.matchAll(together)].flatMap(({ 0: said, index }): Box[] => {
      const last = index + said.length;
      const parts = [index, ...starts.filter((start) => start > index && start < last), last];
      return parts.slice(1).flatMap((to, i): Box[] => {
        const from = parts[i] ?? index;
        const before = starts.includes(to) && maybeMark.test(line.text[to - 1] ?? '');
        const until = before ? to - 1 : to;
        return until - from < 2 && !starts.includes(from) ? [] : [within(line, from, until, widthOfHeight)];
      });
    });
  });

function within(line: Line, from: number, to: number, widthOfHeight: number): Box {
  const [x, y, width, height] = boxOfCharacters(line, from, to);
  if (line.vertical) return [x, y, width, height];
  const margin = ((1 - share) / 2) * height;
  const more = inexact * height * widthOfHeight;
  return [x - more, y + margin, width + 2 * more, height - 2 * margin];
}
