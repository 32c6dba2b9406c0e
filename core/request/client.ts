import { bodyOf } from '../fields/body.ts';
import { type EntryKind, readEntries } from '../fields/entries.ts';
import { sameColumn, sameRow } from '../fields/geometry.ts';
import { inReadingOrder } from '../fields/reading-order.ts';
import { parseAddress } from '../fields/values/address-text.ts';
import { findDates } from '../fields/values/date-text.ts';
import { parseName } from '../fields/values/name-text.ts';
import { fieldOf, joinRuns, type Parsed, type Run, runOf, sliceRun } from '../fields/values/run.ts';
import type { Line, Page } from '../page.ts';
import type { Field, FieldName, Fields } from '../request.ts';

/** 山田花子氏（昭和60年4月1日生、長野県松本市大手3-8-13。以下「通知人」…）から依頼を受け: whom a letter speaks for. */
const clients =
  /(?:当職ら?は?|当事務所は?|私は|私儀|依頼者|通知人|委任者|本人)[、,，:：\s　]*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶー\s　]{2,16}?)[\s　]*(?:氏|様|殿)[\s　]*(?:[（(]([^）)]{4,120})[)）])?/u;
const speaksForAnother = /当職|受任|委任を受け|依頼を受け|代理人(?:に就任|として)/u;

/** A block of labels that says whom a letter speaks for: 通知人（本人）氏名 …, 生年月日 …, 住所 … below 記. */
export interface ClientBlock {
  readonly fields: Fields;
  /** The block's lines, which are not the sender's. */
  readonly lines: ReadonlySet<Line>;
}

/** The block of the person for whom a lawyer's letter speaks, where it heads it 本人; null where it has none. */
export function clientBlock(pages: readonly Page[]): ClientBlock | null {
  for (const page of pages) {
    const text = page.lines.map((line) => line.text).join('');
    if (!speaksForAnother.test(text)) continue;
    const entries = readEntries(page).filter(({ party }) => party === 'principal');
    const told: Partial<Record<FieldName, Field>> = {};
    const names = new Map<EntryKind, FieldName>([
      ['name', 'principal.name'],
      ['birthDate', 'principal.birthDate'],
      ['address', 'principal.address'],
      ['phone', 'principal.phone'],
    ]);
    for (const { kind, field } of entries) {
      const name = names.get(kind);
      if (name !== undefined) told[name] ??= field;
    }
    if (told['principal.name'] === undefined || Object.keys(told).length < 2) continue;
    const boxes = entries.map(({ field }) => field.box);
    const isIn = (line: Line): boolean =>
      entries.some(({ label }) => label.line === line) ||
      boxes.some((box) => sameRow(box, line.box) && sameColumn(box, line.box));
    return { fields: told, lines: new Set(page.lines.filter(isIn)) };
  }
  return null;
}

/** The client that the text of a lawyer's letter names, with what it says of him in brackets; null where it names none. */
export function clientOf(pages: readonly Page[]): Fields | null {
  for (const page of pages) {
    const whole = joinRuns(inReadingOrder(bodyOf(page.lines)).map((line) => runOf(line)));
    if (!speaksForAnother.test(whole.text)) continue;
    const found = clients.exec(whole.text);
    const [, name = '', about = ''] = found ?? [];
    const from = found === null ? -1 : found.index + found[0].indexOf(name);
    const named = found === null ? null : parsedIn(sliceRun(whole, from, from + name.length), parseName);
    if (found === null || named === null) continue;
    const begin = found.index + found[0].lastIndexOf(about);
    const said = sliceRun(whole, begin, begin + about.length);
    const field = (part: { run: Run; parsed: Parsed } | null): ReturnType<typeof fieldOf> | undefined =>
      part === null ? undefined : fieldOf(part.run, part.parsed, page.page, 0.9);
    const fields = {
      'principal.name': field(named),
      'principal.birthDate': field(parsedIn(said, birthIn)),
      'principal.address': field(addressIn(said)),
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  }
  return null;
}

function parsedIn(run: Run, parse: (text: string) => Parsed | null): { run: Run; parsed: Parsed } | null {
  const parsed = parse(run.text);
  return parsed === null ? null : { run, parsed };
}

const birthIn = (text: string): Parsed | null => {
  const date = findDates(text, { strict: true }).find(({ value }) => value !== '');
  return date === undefined || !/^[\s　]*生/u.test(text.slice(date.to)) ? null : date;
};

/** The part between commas that is an address. */
function addressIn(run: Run): { run: Run; parsed: Parsed } | null {
  for (const part of run.text.matchAll(/[^、,，。]+/gu)) {
    const found = parsedIn(sliceRun(run, part.index, part.index + part[0].length), parseAddress);
    if (found !== null && found.parsed.fit >= 0.4) return found;
  }
  return null;
}

/** Without what was taken for the person's own in the sender's block: that is the agent's, who signs by his title. */
export function agentAlone(fields: Fields, pages: readonly Page[]): Fields {
  const {
    'principal.name': _name,
    'principal.address': address,
    'principal.phone': phone,
    'principal.birthDate': _birth,
    'principal.kana': _kana,
    ...kept
  } = fields;
  const titled = pages
    .flatMap((page) => bodyOf(page.lines).map((line) => ({ line, page: page.page })))
    .flatMap(({ line, page }) => {
      const title = /(?:弁護士|司法書士|行政書士)[\s　]+/u.exec(line.text);
      const run = title === null ? null : runOf(line, title.index + title[0].length);
      const parsed = run === null ? null : parseName(run.text);
      return run === null || parsed === null ? [] : [fieldOf(run, parsed, page, 1)];
    })[0];
  const agent = {
    'agent.name': titled ?? kept['agent.name'],
    'agent.address': kept['agent.address'] ?? address,
    'agent.phone': kept['agent.phone'] ?? phone,
  };
  return { ...kept, ...Object.fromEntries(Object.entries(agent).filter(([, value]) => value !== undefined)) };
}
