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
export function listedOptions(lines: readonly Line[]): readonly PrintedOption[] {
  const found = findOptions(lines);
  const types = found.filter(isType);
  const list = largestOf(types);
  if (list.length === types.length || list.length < leastList) return found;
  const middles = list.map(middle);
  const [top, bottom] = [Math.min(...middles), Math.max(...middles)];
  const near = lines.filter((line) => middle(line) > top - apart && middle(line) < bottom + apart / 2);
  const again = findOptions(near).filter(isType);
  return [...found.filter((option) => !isType(option)), ...(again.length < list.length ? list : again)];
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
