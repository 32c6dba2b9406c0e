import { left, right, sameRow } from '../../fields/geometry.ts';
import { joinLines } from '../../fields/labels/spread.ts';
import { inReadingOrder } from '../../fields/reading-order.ts';
import type { Line, Page } from '../../page.ts';

/** A label of a family register with its value, the units `[from, to)` of its line. */
export interface Item {
  readonly label: string;
  readonly line: Line;
  readonly page: number;
  readonly from: number;
  readonly to: number;
}

export interface Member {
  readonly given: Item;
  birth?: Item;
  father?: Item;
  mother?: Item;
  guardian?: Item;
}

/** 【名】太郎, 【生年月日】…, brackets as they are read. */
const bracketed =
  /[【[［〔「|]\s*(名|生年月日|出生日|[父交]|母|養[父交]|養母|親権者|未成年後見人|続柄)\s*[】\]］〕」|]\s*([^【[［〔]*)/gu;
/** A label in a column of its own, the value in the next. */
const labelAlone = /^\s*[【[［〔「|][^】\]］〕」|]{1,8}[】\]］〕」|]\s*$/u;

/** Those whom a register (戸籍) records, in its order, with what it says of each. */
export function membersIn(pages: readonly Page[]): Member[] {
  const lines = pages.flatMap((page) =>
    withValues(inReadingOrder(page.lines)).map((line) => ({ line, page: page.page })),
  );
  const items = lines.flatMap(({ line, page }) => itemsOf(line, page));
  return membersOf(
    items.length > 0 ? items : parentsAfter(lines.flatMap(({ line, page }) => oldItemsOf(line, page))),
  );
}

/** What an item says, without spaces. */
export const textOf = ({ line, from, to }: Item): string =>
  line.text.slice(from, to).replace(/[\s　]+/gu, '');

/** Lines of a register whose labels stand in a column of their own (【父】 and its value), each with its value. */
function withValues(lines: readonly Line[]): Line[] {
  const values = new Set<Line>();
  const joined = lines.map((line) => {
    if (!labelAlone.test(line.text)) return line;
    const value = lines
      .filter((other) => sameRow(other.box, line.box) && left(other.box) >= right(line.box) - 0.01)
      .sort((one, other) => left(one.box) - left(other.box))[0];
    if (value === undefined || labelAlone.test(value.text)) return line;
    values.add(value);
    return joinLines([line, value]);
  });
  return joined.filter((line) => !values.has(line));
}

function itemsOf(line: Line, page: number): Item[] {
  return [...line.text.matchAll(bracketed)].map((match) => {
    const [whole, label = '', value = ''] = match;
    const to = match.index + whole.length;
    // 父 is read as 交
    return { label: label.replace('交', '父'), line, page, from: to - value.length, to };
  });
}

/** Registers kept on paper (縦書き) have no brackets: 父… 母… 続柄…, then 夫, 妻 or 名 with the given name, then the birth. */
const unbracketed = /(生年月日|出生|父|母|夫|妻|名)[\s　]*((?:(?!父|母|続柄|生年月日).)+)/gu;
const oldLine = /^[\s　]*(?:生年月日|父|母|夫|妻|名)/u;

function oldItemsOf(line: Line, page: number): Item[] {
  if (!oldLine.test(line.text)) return [];
  return [...line.text.matchAll(unbracketed)].map((match) => {
    const [whole, label = '', value = ''] = match;
    const to = match.index + whole.length;
    return {
      label: label === '夫' || label === '妻' ? '名' : label,
      line,
      page,
      from: to - value.length,
      to,
    };
  });
}

/** In the old order the parents stand before the name; after it, as in the new one. */
function parentsAfter(items: readonly Item[]): Item[] {
  const isParent = ({ label }: Item): boolean => label === '父' || label === '母';
  const ordered: Item[] = [];
  let parents: Item[] = [];
  for (const item of items) {
    if (isParent(item)) parents.push(item);
    else {
      ordered.push(item);
      if (item.label === '名') ordered.push(...parents);
      if (item.label === '名') parents = [];
    }
  }
  return ordered;
}

function membersOf(items: readonly Item[]): Member[] {
  const members: Member[] = [];
  for (const item of items) {
    if (item.label === '名') members.push({ given: item });
    const member = members.at(-1);
    if (member === undefined) continue;
    if (item.label === '生年月日') member.birth ??= item;
    if (item.label === '父' || item.label === '養父') member.father ??= item;
    if (item.label === '母' || item.label === '養母') member.mother ??= item;
    if (item.label === '親権者' || item.label === '未成年後見人') member.guardian ??= item;
  }
  return members;
}
