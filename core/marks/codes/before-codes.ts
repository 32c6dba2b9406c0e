import type { PrintedOption } from '../../options/printed-option.ts';
import type { Box, Choice, Line } from '../../page.ts';
import { codeCell } from './list-codes.ts';

/** A mark that was read as letters, alone in its line: no number. */
const markAlone = /^[〇○◯●OoQレ✓✔√Vv×✕]$/u;
/** It stands no further before a code's cell than this, in widths of the page, and in its row. */
const [near, offRow] = [0.06, 0.6];

/**
 * The options of a list whose codes stand in cells of their own, told to begin at these: what is marked stands before
 * the cell (〇 | 3 | 訂正).
 * @returns null where an option has no such cell
 */
export function fromTheirCodes(
  options: readonly PrintedOption[],
  lines: readonly Line[],
): PrintedOption[] | null {
  const whole = options.flatMap((option): PrintedOption[] => {
    const cell = codeCell(option.box, lines);
    if (cell === null || option.vertical) return [];
    const box = around(cell.box, option.box);
    return [{ ...option, box, word: box, marked: lines.some((line) => isMarkBefore(line, cell.box)) }];
  });
  return whole.length === options.length ? whole : null;
}

/** Ticks at the options as they were printed; nothing else is told of by what stands before their codes. */
export function ticksOf(choices: readonly Choice[], options: readonly PrintedOption[]): Choice[] | null {
  const ticked = choices.some(({ mark }) => mark === 'tick' || mark === 'unsure');
  if (!ticked || choices.some(({ mark }) => mark === 'ring' || mark === 'struck')) return null;
  return options.map(({ option, box }): Choice => {
    const found = choices.find((choice) => choice.option === option);
    return { option, box, mark: found?.mark ?? 'unsure', confidence: found?.confidence ?? 0 };
  });
}

function around([x, y, width, height]: Box, [left, top, wide, high]: Box): Box {
  const [x0, y0] = [Math.min(x, left), Math.min(y, top)];
  return [x0, y0, Math.max(x + width, left + wide) - x0, Math.max(y + height, top + high) - y0];
}

function isMarkBefore({ text, box: [left, top, wide, high] }: Line, [x, y, , height]: Box): boolean {
  const room = x - left - wide;
  const inRow = Math.abs(top + high / 2 - y - height / 2) < offRow * height;
  return markAlone.test(text.trim()) && inRow && room > -wide / 2 && room < near;
}
