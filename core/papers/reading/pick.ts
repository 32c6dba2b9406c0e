import { eras } from '../../calendar/eras.ts';
import { bodyOf } from '../../fields/body.ts';
import type { Entry, EntryKind } from '../../fields/entries.ts';
import { characterWidth, left, right, sameRow } from '../../fields/geometry.ts';
import type { Party } from '../../fields/labels/label-words.ts';
import { findDates, type WrittenDate } from '../../fields/values/date-text.ts';
import { fieldOf, runOf } from '../../fields/values/run.ts';
import type { Line, Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';

/** The surest entry of a kind; of one party, or of the first of several parties that has one. */
export function pick(
  entries: readonly Entry[],
  kind: EntryKind,
  parties?: readonly (Party | null)[],
): Field | undefined {
  for (const party of parties ?? [undefined]) {
    const found = entries
      .filter((entry) => entry.kind === kind && (party === undefined || entry.party === party))
      .map(({ field }) => field)
      .sort((one, other) => other.confidence - one.confidence)[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Fields without those that were not found. */
export function known(fields: Partial<Record<keyof PaperFields, Field | undefined>>): PaperFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, field]) => field !== undefined && field.value !== ''),
  );
}

/** A date of a page with its line. */
export interface DatedLine {
  readonly page: Page;
  readonly line: Line;
  readonly date: WrittenDate;
}

/** All dates of pages, in reading order. */
export function datesOf(pages: readonly Page[], { strict = false } = {}): DatedLine[] {
  return pages.flatMap((page) =>
    bodyOf(page.lines).flatMap((line) =>
      findDates(line.text, { strict }).map((date) => ({ page, line, date })),
    ),
  );
}

export const dateField = ({ page, line, date }: DatedLine, trust: number): Field =>
  fieldOf(runOf(line), date, page.page, trust);

/** What follows a date in its line, and in its row where the line ends with it. */
export function after({ page, line, date }: DatedLine): string {
  const rest = line.text.slice(date.to);
  if (rest.trim() !== '') return rest;
  const next = page.lines
    .filter((other) => sameRow(other.box, line.box) && left(other.box) >= right(line.box) - 0.02)
    .sort((one, other) => left(one.box) - left(other.box))[0];
  return next === undefined || left(next.box) - right(line.box) > 2 * characterWidth(line) ? '' : next.text;
}

/** Whether nothing else stands in the line but the date, and what marks are taken for. */
export const standsAlone = ({ line, date }: DatedLine): boolean =>
  line.text.trim().length - (date.to - date.from) <= 2;

/** A birth date as cards print it without a label: 昭和60年7月9日生, or beside the sex: 1999年10月13日 性別 女. */
export function bornField(pages: readonly Page[]): Field | undefined {
  const dated = datesOf(pages, { strict: true }).find(
    (one) => one.date.value !== '' && /^[\s　]*(?:[生主]|[性牲]別|[男女])/u.test(after(one)),
  );
  return dated === undefined ? undefined : dateField(dated, 1);
}

/** Until when a card is valid: …まで有効. The certificate in its chip (電子証明書) has another day. */
export function validUntil(pages: readonly Page[]): Field | undefined {
  const dated = datesOf(pages).filter(({ date, line }) => date.value !== '' && !/電子証明/u.test(line.text));
  const said = dated.find((one) => /^[\s　]*(?:ま.?で?|.?で)(?:有|.効|付)|^[\s　]*まで/u.test(after(one)));
  const both = dated.find(({ line, date }) => inBothCalendars(line.text.slice(date.from, date.to)) !== null);
  const found = said ?? both;
  if (found === undefined) return undefined;
  const field = dateField(found, said === undefined ? 0.8 : 1);
  // The year stands there twice: where both agree it is sure, and so is the line.
  return inBothCalendars(field.raw) === true
    ? { ...field, confidence: Math.max(field.confidence, 0.9) }
    : field;
}

/** 2028年(令和10年)10月20日: whether both years agree; null where there is one only. Licences print nothing else so. */
function inBothCalendars(text: string): boolean | null {
  const found = /([12]\d{3})[^\d]{1,2}[（(〔]([^\d）)]{1,3})(\d{1,2})[^\d]{0,2}[）)〕]/u.exec(text);
  if (found === null) return null;
  const [, year = '', mark = '', count = ''] = found;
  const era = /平|[半]成/u.test(mark) ? 'heisei' : 'reiwa';
  return eras[era].firstYear + Number(count) - 1 === Number(year);
}
