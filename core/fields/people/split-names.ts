import type { Field } from '../../request.ts';
import type { Entry } from '../entry.ts';
import type { EntryKind } from '../entry-kinds.ts';
import { heightOf, labelBox, left, middle, sameRow } from '../geometry.ts';
import { parseKana } from '../values/kana-text.ts';
import { oneWordFit, parseName, parseRomanName } from '../values/name-text.ts';
import type { Parsed } from '../values/run.ts';
import { unionOf } from '../values/span.ts';

/** Forms that ask for the two parts of a name beside labels of their own: 姓 and 名, セイ and メイ, Family name and First name. */
const parts: readonly (readonly [family: EntryKind, given: EntryKind, whole: readonly EntryKind[]])[] = [
  ['familyName', 'givenName', ['name', 'romanName']],
  ['familyReading', 'givenReading', ['kana']],
];

const parsers: Readonly<Partial<Record<EntryKind, (text: string) => Parsed | null>>> = {
  name: parseName,
  romanName: parseRomanName,
  kana: parseKana,
};

/** The longest part of a name: more is a text that a misread label was found in. */
const longestPart = 24;

/** The entries with each name in two parts as one, in place of what was taken for the name in the same cell. */
export function withWholeNames(entries: readonly Entry[]): Entry[] {
  const composed = parts.flatMap(([family, given, whole]) =>
    entries.flatMap((entry): Entry[] => {
      const mate = entry.kind === family ? mateOf(entry, given, entries) : undefined;
      if (mate === undefined) return [];
      const field = whole
        .map((kind) => ({ kind, field: joined(entry, mate, kind) }))
        .find((one) => one.field !== null);
      return field?.field == null ? [] : [{ ...entry, kind: field.kind, field: field.field }];
    }),
  );
  const replaced = (entry: Entry): boolean =>
    composed.some(
      (one) => one.party === entry.party && isSort(one.kind, entry.kind) && inOneCell(one, entry),
    );
  return [...entries.filter((entry) => !replaced(entry)), ...composed];
}

/** The given name that goes with a family name: the nearest to its right in its row. */
const mateOf = (family: Entry, given: EntryKind, entries: readonly Entry[]): Entry | undefined =>
  entries
    .filter(({ kind, party }) => kind === given && party === family.party)
    .filter(({ label }) => sameRow(labelBox(label), labelBox(family.label)))
    .filter(({ label }) => left(labelBox(label)) > left(labelBox(family.label)))
    .sort((one, other) => left(labelBox(one.label)) - left(labelBox(other.label)))[0];

function joined({ field: family }: Entry, { field: given }: Entry, kind: EntryKind): Field | null {
  if (family.value.length > longestPart || given.value.length > longestPart) return null;
  const parsed = parsers[kind]?.(`${family.value} ${given.value}`) ?? null;
  return parsed === null
    ? null
    : {
        value: parsed.value,
        raw: `${family.raw} ${given.raw}`,
        confidence: Math.min(sureOf(family), sureOf(given)) * parsed.fit,
        page: family.page,
        box: unionOf([family.box, given.box]) ?? family.box,
      };
}

/** One word is all that each part asks for. */
const sureOf = ({ value, confidence }: Field): number =>
  Math.min(1, /^[A-Z'’-]+$/u.test(value) ? confidence / oneWordFit : confidence);

const isSort = (kind: EntryKind, other: EntryKind): boolean =>
  parts.some(([, , whole]) => whole.includes(kind) && whole.includes(other));

/** Rows of the cell that holds both parts, their labels and readings are no further from its middle: so many heights. */
const cellHeights = 3;

function inOneCell(whole: Entry, other: Entry): boolean {
  const box = labelBox(whole.label);
  const apart = Math.abs(middle(box) - middle(labelBox(other.label)));
  return apart < cellHeights * Math.max(heightOf(box), heightOf(labelBox(other.label)));
}
