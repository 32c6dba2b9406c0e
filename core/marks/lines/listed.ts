import { requestOptions } from '../../options/option-words.ts';
import { findOptions } from '../../options/options.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import type { Line } from '../../page.ts';

/** Types further from all others than this share of the page's height are named in a note, not listed. */
const apart = 0.12;
/** So many of them stand together where there is a list. */
const leastList = 5;

/**
 * The options that a form lists. Where a type was found away from the list of the others, in a note, the list is looked
 * at by itself: it may stand there less plainly.
 */
export function listedOptions(lines: readonly Line[]): PrintedOption[] {
  const found = withoutCases(lines);
  const types = found.filter(isType);
  const list = largestOf(types);
  if (list.length === types.length || list.length < leastList) return found;
  const middles = list.map(middle);
  const [top, bottom] = [Math.min(...middles), Math.max(...middles)];
  const near = lines.filter((line) => middle(line) > top - apart && middle(line) < bottom + apart / 2);
  const again = findOptions(near).filter(isType);
  return [...found.filter((option) => !isType(option)), ...(again.length < list.length ? list : again)];
}

/** What goes on from types named in a label's upper row: the row is for them (訂正・追加・削除 over の場合), and offers none. */
const inCase = /^\s*等?\s*(?:の場合|のとき|の際|を(?:求める|請求する|希望する)(?:場合|とき|際))/u;
/** Rows of one label stand no further apart than this, in heights of a row, and begin at one place, as a share of the page's width. */
const [rowGap, sameLeft] = [0.6, 0.012];

/** The options of a form that are found beside its labels, unless a type stands in these alone. */
function withoutCases(lines: readonly Line[]): PrintedOption[] {
  const found = findOptions(lines);
  const kept = lines.filter(
    ({ box: [x, y, , height] }) =>
      !lines.some(({ text, box: [left, top] }) => {
        const gap = top - y - height;
        return inCase.test(text) && Math.abs(left - x) < sameLeft && top > y && gap < rowGap * height;
      }),
  );
  if (kept.length === lines.length) return found;
  const beside = findOptions(kept);
  const names = new Set(beside.map(({ option }) => option));
  return found.every(({ option }) => names.has(option)) ? beside : found;
}

const isType = ({ option }: PrintedOption): boolean => option in requestOptions;
const middle = ({ box: [, y, , height] }: Pick<PrintedOption, 'box'>): number => y + height / 2;

/** The most types that stand together. */
function largestOf(types: readonly PrintedOption[]): PrintedOption[] {
  const groups: PrintedOption[][] = [];
  for (const type of [...types].sort((one, other) => middle(one) - middle(other))) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && middle(type) - middle(last) <= apart) group.push(type);
    else groups.push([type]);
  }
  return groups.reduce((most, group) => (group.length > most.length ? group : most), []);
}
