import { boxOfCharacters } from '../fields/span.ts';
import type { Box, Line } from '../page.ts';
import { originalRange } from './normalise.ts';
import { damaged } from './option-damage.ts';
import { type Hit, hitsIn, type Word } from './option-hits.ts';
import { joinedOptions } from './option-joined.ts';
import { type Option, typeOfOption } from './option-words.ts';

/** An option printed on a form, and the box of its word (without number or tick box before it), in fractions of the page. */
export interface PrintedOption {
  readonly option: Option;
  readonly box: Box;
}

/**
 * Finds the printed options of a request form: types of request (請求の種類) and kinds of requester (申請者区分).
 * The same words in titles, notes and running text are no options: an option stands by itself, and among others.
 * Types printed as one option (訂正・追加) have one box between them; of these a type that the form also prints by
 * itself is left out.
 */
export function findOptions(lines: readonly Line[]): PrintedOption[] {
  const hits = lines.flatMap(hitsIn);
  const kinds = inRegions(hits, lines, 'requester');
  const requesters = [...kinds, ...damaged(kinds, linesNear(kinds, lines), 'requester')];
  const types = inRegions(hits, lines, 'request');
  const all = inOrder([...types, ...damaged(types, linesNear(types, lines), 'request')], lines);
  const groups = joinedOptions(all);
  const alone = new Set(
    groups.flatMap(([first]) => (first === undefined ? [] : [typeOfOption(first.word.option)])),
  );
  const joined = groups.flatMap((group) => {
    const [first, ...others] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const range = {
      from: originalRange(first.folded, first.from, first.to).from,
      to: originalRange(last.folded, last.from, last.to).to,
    };
    const box = boxOfCharacters(first.line, range.from, range.to);
    return [first, ...others.filter(({ word }) => !alone.has(typeOfOption(word.option)))].map(({ word }) => ({
      option: word.option,
      box,
    }));
  });
  return [...joined, ...requesters.map((hit) => ({ option: hit.word.option, box: boxOfHit(hit) }))];
}

function boxOfHit({ line, folded, from, to }: Hit): Box {
  const range = originalRange(folded, from, to);
  return boxOfCharacters(line, range.from, range.to);
}

const inOrder = (hits: readonly Hit[], lines: readonly Line[]): Hit[] =>
  [...hits].sort(
    (one, other) => lines.indexOf(one.line) - lines.indexOf(other.line) || one.from - other.from,
  );

/** Words that head a list of options. */
const headings = {
  request: /請求.{0,4}(種類|種別|内容|区分|事項)|(囲|レ点|チェック|該当|選択|印)/u,
  requester: /(申請者|請求者|代理人|資格).{0,4}(区分|種類|種別|資格|関係)|(囲|レ点|チェック|該当|選択)/u,
} as const;

/** Options of one list stand no further apart than this, as a share of the page's height: about three lines. */
const apart = 0.06;
/** A heading stands at most this far above the first option. */
const headingAbove = 0.09;

const middle = ({ box: [, y, , height] }: Line): number => y + height / 2;

/** Lines between the first and the last option of a list, and one line around them; none around none. */
function linesNear(hits: readonly Hit[], lines: readonly Line[]): Line[] {
  const middles = hits.map(({ line }) => middle(line));
  const [top, bottom] = [Math.min(...middles), Math.max(...middles)];
  return lines.filter((line) => middle(line) > top - apart / 2 && middle(line) < bottom + apart / 2);
}

/** Groups hits into lists, and keeps lists of several different options, or one under a heading that says so. */
function inRegions(hits: readonly Hit[], lines: readonly Line[], group: Word['group']): Hit[] {
  const regions: Hit[][] = [];
  const ofGroup = hits.filter(({ word }) => word.group === group);
  for (const hit of ofGroup.sort((one, other) => middle(one.line) - middle(other.line))) {
    const last = regions.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && middle(hit.line) - middle(previous.line) <= apart) {
      last.push(hit);
    } else regions.push([hit]);
  }
  const enough = group === 'request' ? 3 : 2;
  return regions
    .filter((region) => {
      const different = new Set(region.map(({ word }) => word.option)).size;
      return different >= enough || (different > 0 && headed(region, lines, group));
    })
    .flat();
}

function headed(region: readonly Hit[], lines: readonly Line[], group: Word['group']): boolean {
  const top = Math.min(...region.map(({ line }) => middle(line)));
  const bottom = Math.max(...region.map(({ line }) => middle(line)));
  return lines.some(
    (line) => middle(line) >= top - headingAbove && middle(line) <= bottom && headings[group].test(line.text),
  );
}
