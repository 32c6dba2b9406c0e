import { readEntries } from '../../fields/entries.ts';
import { inReadingOrder } from '../../fields/reading-order.ts';
import { parseDate } from '../../fields/values/date-text.ts';
import { parseName } from '../../fields/values/name-text.ts';
import { fieldOf, runOf } from '../../fields/values/run.ts';
import type { Line, Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { issuedField } from './issued.ts';
import { known, pick } from './pick.ts';

interface Item {
  readonly label: string;
  readonly line: Line;
  readonly page: number;
  readonly from: number;
  readonly to: number;
}

interface Member {
  readonly given: Item;
  birth?: Item;
  father?: Item;
  mother?: Item;
  guardian?: Item;
}

/** 【名】太郎, 【生年月日】…, brackets as they are read. */
const bracketed =
  /[【[［〔「|]\s*(名|生年月日|出生日|父|母|養父|養母|親権者|未成年後見人|続柄)\s*[】\]］〕」|]\s*([^【[［〔]*)/gu;

/**
 * 戸籍全部事項証明書: `name` is the youngest of those recorded, whom a register is sent in for; `agentName` a parent
 * or guardian. The register gives given names alone; the family name is the head's (筆頭者).
 */
export function readFamilyRegister(pages: readonly Page[]): PaperFields {
  const lines = pages.flatMap((page) =>
    inReadingOrder(page.lines).map((line) => ({ line, page: page.page })),
  );
  const bracketedItems = lines.flatMap(({ line, page }) => itemsOf(line, page));
  const items =
    bracketedItems.length > 0
      ? bracketedItems
      : parentsAfter(lines.flatMap(({ line, page }) => oldItemsOf(line, page)));
  const members = membersOf(items);
  const head = pick(pages.flatMap(readEntries), 'name');
  const youngest = members
    .map((member) => ({ member, born: dated(member.birth) }))
    .sort((one, other) => (other.born?.value ?? '').localeCompare(one.born?.value ?? ''))[0];
  const parents = [youngest?.member.guardian, youngest?.member.father, youngest?.member.mother].map(named);
  const parent =
    parents.find((name) => name !== undefined && name.value === head?.value) ??
    parents.find((name) => name !== undefined);
  return known({
    name: youngest === undefined ? head : fullName(youngest.member.given, head, members),
    birthDate: youngest?.born,
    agentName: parent,
    issuedOn: issuedField(pages),
  });
}

function itemsOf(line: Line, page: number): Item[] {
  return [...line.text.matchAll(bracketed)].map((match) => {
    const [whole, label = '', value = ''] = match;
    const to = match.index + whole.length;
    return { label, line, page, from: to - value.length, to };
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

function dated(item: Item | undefined): Field | undefined {
  if (item === undefined) return undefined;
  const run = runOf(item.line, item.from, item.to);
  const parsed = parseDate(run.text, { strict: true });
  return parsed === null ? undefined : fieldOf(run, parsed, item.page, 1);
}

function named(item: Item | undefined): Field | undefined {
  if (item === undefined) return undefined;
  const run = runOf(item.line, item.from, item.to);
  const parsed = parseName(run.text);
  return parsed === null ? undefined : fieldOf(run, parsed, item.page, 1);
}

/** The head's name less the given name of whoever bears it is the family name of all. */
function fullName(given: Item, head: Field | undefined, members: readonly Member[]): Field | undefined {
  const text = (item: Item): string => item.line.text.slice(item.from, item.to).replace(/[\s　]+/gu, '');
  const own = text(given);
  if (own === '') return head;
  const bearer = members
    .map((member) => text(member.given))
    .find((name) => name !== '' && head?.value.endsWith(name));
  const spaced = head?.raw.trim().split(/[\s　]+/u) ?? [];
  const family =
    head === undefined
      ? ''
      : bearer !== undefined
        ? head.value.slice(0, -bearer.length)
        : spaced.length === 2
          ? (spaced[0] ?? '')
          : '';
  const run = runOf(given.line, given.from, given.to);
  const whole = { value: family + own, from: 0, to: run.text.length, fit: family === '' ? 0.4 : 0.95 };
  return fieldOf(run, whole, given.page, 1);
}
