import type { LabelKind } from './labels/label-words.ts';
import { parseAddress } from './values/address-text.ts';
import { parseDate } from './values/date-text.ts';
import { parseKana } from './values/kana-text.ts';
import { parseName, parseRomanName } from './values/name-text.ts';
import { parsePhone } from './values/phone-text.ts';
import type { Parsed } from './values/run.ts';

export type EntryKind = Exclude<LabelKind, 'other' | 'addressPart'> | 'romanName';

/** Free text as written, spaces at the ends aside. */
function parseText(text: string): Parsed | null {
  const from = text.search(/[^\s　:：・。、)）\]】]/u);
  if (from < 0) return null;
  const bare = text.slice(from).trimEnd();
  return { value: bare, from, to: from + bare.length, fit: 1 };
}

const parseShort = (text: string): Parsed | null => {
  const parsed = parseText(text);
  return parsed === null || parsed.value.length > 40 ? null : parsed;
};

/** Printed options and headings, or the rest of a label (対象・理由), are no answer. */
const printedFree =
  /^[\s　]*(?:を(?:具体的に|お書き|ご?記入)|[（(][Oo〇○0\s　]{0,2}[)）]|及び|および|又は|と(?=.{0,4}理由)|[・／/]|(?:と(?:なる|する)|に(?:関する|係る)))|理由等?[\s　:：]*$|^[\x20-\x7e]+$|[□☐].*[□☐]|代理人.{0,8}場合|^[\s　]*[（(][^）)]*(?:場合|とき|のみ)[）)][\s　]*$/u;
const parseFree = (text: string): Parsed | null => (printedFree.test(text) ? null : parseText(text));

/** 父, 親権者 or 弁護士 as filled in; not the list of what may be chosen. */
function parseRelation(text: string): Parsed | null {
  const named = text.match(/代理人?|親権者|後見人|委任|父|母|配偶者|その他/gu)?.length ?? 0;
  const listed = named > 1 && /[・･／/｜|、]/u.test(text);
  return named > 2 || listed || /[□☐]|[（(][\s　]*[)）]/u.test(text) ? null : parseShort(text);
}

export const parsers: Readonly<Record<EntryKind, (text: string) => Parsed | null>> = {
  name: parseName,
  romanName: parseRomanName,
  kana: parseKana,
  familyName: (text) => parseRomanName(text) ?? parseText(text),
  givenName: (text) => parseRomanName(text) ?? parseText(text),
  familyReading: parseText,
  givenReading: parseText,
  address: parseAddress,
  birthDate: (text) => parseDate(text, { strict: true }),
  phone: parsePhone,
  customerNumber: (text) => (/\d/u.test(text) ? parseShort(text) : null),
  requestDate: parseDate,
  issuedOn: parseDate,
  expiresOn: parseDate,
  signedOn: parseDate,
  target: parseFree,
  reason: parseFree,
  relation: parseRelation,
};

/** Values that run over several lines. */
export const long: ReadonlySet<EntryKind> = new Set<EntryKind>(['address', 'target', 'reason']);
