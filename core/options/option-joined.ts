import { originalRange } from '../reading/normalise.ts';
import type { Hit } from './option-hits.ts';
import { articleOf, type Option, requestOptions } from './option-words.ts';

/** One printed option: one hit, or several that one tick box or number stands for (訂正・追加). */
export type Joined = readonly Hit[];

/**
 * Puts hits of a line together where nothing but a mark of joining stands between them. Where types of many articles
 * follow each other so, the marks part a list that runs on (開示・訂正・利用停止), and nothing is joined.
 */
export function joinedOptions(hits: readonly Hit[]): Joined[] {
  const groups = groupsOf(hits);
  return groups.some(runsOn) ? hits.map((hit) => [hit]) : groups;
}

/** Types of so many articles are no single option. */
const leastArticles = 3;

const runsOn = (group: Joined): boolean =>
  new Set(group.flatMap(({ word: { option } }) => (isRequest(option) ? [articleOf[option]] : []))).size >=
  leastArticles;

const isRequest = (option: Option): option is keyof typeof requestOptions => option in requestOptions;

function groupsOf(hits: readonly Hit[]): Joined[] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && joins(last, hit)) group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

/** What stands between words that are one option. */
export const joint = /^[\s]*(?:[・･･·./／．ー－-]|[、,，]|又は|または|及び|および)?[\s]*$/u;

/** 訂正等（訂正・追加・削除）: what a row is for, one of which may be ringed. */
const inBrackets = /等[\s　]*[（(〔［[][^）)〕］\]]*$/u;

function joins(one: Hit, other: Hit): boolean {
  if (one.line !== other.line || other.from < one.to || one.word.group !== 'request') return false;
  const { line, folded } = one;
  const end = originalRange(folded, one.from, one.to).to;
  const start = originalRange(folded, other.from, other.to).from;
  const between = line.text.slice(end, start);
  if (!joint.test(between) || inBrackets.test(line.text.slice(0, end))) return false;
  const gap = (line.at[start] ?? 0) - (line.at[end - 1] ?? 0);
  const within = (line.at[end - 1] ?? 0) - (line.at[end - 2] ?? 0);
  // 開示 ・ 訂正 with room around the dot are two options of a list that runs on; 訂正・追加 are one.
  if (/[・･·./／．、,，又及まー－-]/u.test(between)) return gap <= (2 + between.trim().length) * within;
  // Nothing was read between them: a lost ・ is as wide as a character, a lost tick box with its spaces wider.
  return within > 0 && gap <= 2.3 * within;
}
