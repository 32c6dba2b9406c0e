import { boxesOfHit } from '../../options/option-boxes.ts';
import { type Hit, hitsIn, namesIn } from '../../options/option-hits.ts';
import {
  articleOf,
  type Option,
  type RequestOption,
  requestOptions,
  typeOfOption,
} from '../../options/option-words.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import { asksToStrikeOut } from '../../options/strike-out.ts';
import type { Box, Line } from '../../page.ts';
import { originalRange } from '../../reading/normalise.ts';
import { holds } from './stretch.ts';

/** Words no further apart than this stand in one cell, middle to middle of the letters at the gap, in letters' pitch. */
const near = 2.3;

/**
 * Types that follow each other with a space between were taken for one option, as those whose dot was lost are (訂正・追加). But a
 * ring may go around one of them alone (消去　第三者提供の停止): each has its own box here, also one that was left out beside its
 * like. So has each of those between strokes (利用停止／消去) where what is not wanted is to be struck out.
 */
export function apart(options: readonly PrintedOption[], lines: readonly Line[]): PrintedOption[] {
  const groups = new Set(options.map(({ box }) => box));
  const known = new Set(options.map(({ option }) => option));
  const strikeOut = asksToStrikeOut(lines);
  return [...groups].flatMap((box) => {
    const group = options.filter((option) => option.box === box);
    const [first] = group;
    const line = lines.find((one) => holds(one, box));
    // a stroke through a word spoils its last letter, and with it the next word's boundary
    const hits = line === undefined ? [] : hitsWithin(strikeOut ? namesIn(line) : hitsIn(line), box);
    const parted =
      hits.slice(1).every((hit, i) => isNear(hits[i], hit)) ||
      ofSeveralArticles(hits) ||
      (strikeOut && hits.slice(1).some((hit, i) => isPastStroke(hits[i], hit)));
    if (first === undefined || hits.length < 2 || !parted) return group;
    const own = new Set(group.map(({ option }) => option));
    return hits
      .filter(({ word }) => own.has(word.option) || !known.has(word.option))
      .map((hit, i): PrintedOption => {
        const { marked, number } = first;
        return { option: hit.word.option, ...boxesOfHit(hit), ...(i === 0 ? { marked, number } : {}) };
      });
  });
}

function hitsWithin(hits: readonly Hit[], [x, y, width, height]: Box): Hit[] {
  return hits.filter((hit) => {
    const [left, top, wide, high] = boxesOfHit(hit).word;
    const [middle, centre] = [left + wide / 2 - x, top + high / 2 - y];
    return hit.word.group === 'request' && middle > 0 && middle < width && centre > 0 && centre < height;
  });
}

/** No option names types of several articles: between such a ticked box was read as a dot (利用目的の通知．開示). */
function ofSeveralArticles(hits: readonly Hit[]): boolean {
  const articles = hits.flatMap(({ word: { option } }) => (isRequest(option) ? [articleOf[option]] : []));
  // 削除・消去 are of two, and asked for as one
  const isDeletion = hits.every(({ word: { option } }) => typeOfOption(option) === 'deletion');
  return new Set(articles).size > 1 && !isDeletion;
}

const isRequest = (option: Option): option is RequestOption => option in requestOptions;

/** Whether a stroke stands between two words (read as ノ too). */
const isPastStroke = (one: Hit | undefined, other: Hit): boolean =>
  one !== undefined && /^\s*[／/ノ]\s*$/u.test(textBetween(one, other));

const textBetween = ({ line, folded, from, to }: Hit, other: Hit): string =>
  line.text.slice(originalRange(folded, from, to).to, originalRange(folded, other.from, other.to).from);

function isNear(one: Hit | undefined, other: Hit): boolean {
  if (one === undefined) return false;
  const { line, folded } = one;
  const end = originalRange(folded, one.from, one.to).to;
  const start = originalRange(folded, other.from, other.to).from;
  const pitch = (line.at[end - 1] ?? 0) - (line.at[end - 2] ?? 0);
  const gap = (line.at[start] ?? 0) - (line.at[end - 1] ?? 0);
  return /^\s+$/u.test(textBetween(one, other)) && gap <= near * pitch;
}
