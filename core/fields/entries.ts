import { findOptions } from '../options/options.ts';
import type { Line, Page, PageKind } from '../page.ts';
import { workedOutOnce } from '../worked-out-once.ts';
import type { Asking } from './beside/asking.ts';
import { besideLines } from './beside/near-label.ts';
import { isGivenName } from './beside/reading-beside.ts';
import { withRivals } from './beside/rivals.ts';
import { inlineRun, isReadingAlone, trustOf, valueAmong, valueFor } from './beside/value-for.ts';
import { bodyOf } from './body.ts';
import { isInColumns, turnedField, turnedPage } from './columns.ts';
import type { Entry } from './entry.ts';
import type { EntryKind } from './entry-kinds.ts';
import { labelBox, left, right, sameColumn, sameRow } from './geometry.ts';
import { partedAddresses } from './labels/address-parts.ts';
import { askedLabels } from './labels/asked-labels.ts';
import type { Party } from './labels/label-words.ts';
import type { Label } from './labels/labels.ts';
import { joinBrackets, joinHalves, joinSpread } from './labels/spread.ts';
import { minorsBirthDates } from './people/minor-born.ts';
import { personCells } from './people/person-rows.ts';
import { sameEntries } from './people/same-as.ts';
import { type Sections, sectionsOf } from './people/sections.ts';
import { withWholeNames } from './people/split-names.ts';
import { withUnheaded } from './people/unheaded.ts';
import { parseKana } from './values/kana-text.ts';
import { isKanaOnly } from './values/name-text.ts';
import { fieldOf, runOf } from './values/run.ts';

export type { Entry } from './entry.ts';
export type { EntryKind } from './entry-kinds.ts';

/** Every label of a page for which a value of its format was found, with whom it speaks of. */
export const readEntries = workedOutOnce((whole: Page): readonly Entry[] => {
  const body = { ...whole, lines: bodyOf(whole.lines) };
  if (!isInColumns(body.lines)) return entriesIn(body);
  const field = turnedField(body.lines);
  return entriesIn(turnedPage(body)).map((entry) => ({ ...entry, field: field(entry.field) }));
});

function entriesIn(body: Page): Entry[] {
  const page = { ...body, lines: joinHalves(joinSpread(joinBrackets(body.lines))) };
  const labels = askedLabels(page.lines);
  const sections = sectionsOf(page.lines, labels);
  const parted = partedAddresses(page.lines, labels).map(({ label, run, parsed }): Entry => {
    const field = fieldOf(run, parsed, page.page, trustOf(label));
    return { kind: 'address', party: sections.partyOf(label), label, field };
  });
  const cells = page.kind === 'request-form' ? personCells(page.lines, labels) : [];
  const askings = askingsOf(
    page,
    labels.filter((label) => !cells.some((cell) => cell.label === label)),
    sections,
  );
  const isParted = ({ kind, label }: Entry): boolean =>
    kind === 'address' && parted.some((one) => one.label === label);
  const entries = [
    ...askings.flatMap((asking) => entriesOf(asking, labels)).filter((entry) => !isParted(entry)),
    ...cells.flatMap(({ lines, ...cell }) => cellEntries(lines, { ...cell, page }, labels)),
    ...parted,
  ];
  const told = [...entries, ...sameEntries(askings, labels, entries)];
  return page.kind === 'request-form'
    ? withUnheaded([...withWholeNames(told), ...minorsBirthDates(page)])
    : told;
}

/** The labels with whom they speak of; several times where columns of values of several people stand beside them. */
function askingsOf(page: Page, labels: readonly Label[], { partyOf, columnsOf }: Sections): Asking[] {
  const unlisted = { ...page, lines: withoutOptions(page.lines) };
  return labels.flatMap((label): Asking[] => {
    const columns = columnsOf(label);
    if (columns.length === 0)
      return [{ label, party: partyOf(label), page: label.kind === 'address' ? unlisted : page }];
    return columns.map(({ party, holds }) => {
      const beside = ({ box }: Line): boolean => left(box) >= right(labelBox(label));
      return {
        label,
        party,
        page: { ...page, lines: page.lines.filter((line) => !beside(line) || holds(line.box)) },
      };
    });
  });
}

/** The list of what may be asked for stands beside the rows of some forms, and carries no address on. */
function withoutOptions(lines: readonly Line[]): Line[] {
  const options = findOptions(lines);
  return lines.filter(({ box }) => !options.some((one) => sameRow(one.box, box) && sameColumn(one.box, box)));
}

/** Papers that people fill in by hand, and may correct. */
const filledIn: ReadonlySet<PageKind> = new Set<PageKind>(['request-form', 'power-of-attorney']);

function entriesOf(asking: Asking, labels: readonly Label[]): Entry[] {
  const { label, party, page } = asking;
  const entries = kindsOf(label).flatMap((kind): Entry[] => {
    const found = valueFor(label, kind, page, labels);
    // 氏名（フリガナ） with the reading alone beside it tells no name.
    if (found === null || (label.withName === true && kind === 'name' && isKanaOnly(found.value))) return [];
    const field = filledIn.has(page.kind) ? withRivals(found, kind, asking, labels) : found;
    return [{ kind, party, label, field }];
  });
  return label.kind === 'name' ? [...entries, ...readingAbove(label, page, labels, party)] : entries;
}

function cellEntries(lines: readonly Line[], asking: Asking, labels: readonly Label[]): Entry[] {
  const { label, party } = asking;
  return kindsOf(label).flatMap((kind): Entry[] => {
    const field = valueAmong(lines, asking, kind, labels);
    return field === null ? [] : [{ kind, party, label, field }];
  });
}

/** The kinds of values that a label asks for. */
function kindsOf({ kind, withName }: Label): EntryKind[] {
  if (kind === 'other' || kind === 'addressPart') return [];
  return kind === 'name' ? ['name', 'romanName'] : withName === true ? [kind, 'name'] : [kind];
}

/** A reading (フリガナ) printed small in the cell of the name, or in brackets behind its label, without one of its own. */
function readingAbove(label: Label, page: Page, labels: readonly Label[], party: Party | null): Entry[] {
  const line = besideLines(label, page.lines, labels).find(
    (one) => isKanaOnly(one.text) && !isGivenName(one, page.lines),
  );
  const inline = inlineRun(label, labels);
  const run = isReadingAlone(inline.text) ? inline : line && runOf(line);
  if (run === undefined) return [];
  const parsed = parseKana(run.text);
  if (parsed === null) return [];
  return [{ kind: 'kana', party, label, field: fieldOf(run, parsed, page.page, 0.9) }];
}
