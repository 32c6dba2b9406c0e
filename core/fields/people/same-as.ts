import type { Line } from '../../page.ts';
import type { Asking } from '../beside/asking.ts';
import { belowLines, isInCell } from '../beside/below-label.ts';
import { besideLines } from '../beside/near-label.ts';
import { inlineRun } from '../beside/value-for.ts';
import type { Entry } from '../entry.ts';
import { labelBox, left, middle, sameRow } from '../geometry.ts';
import type { Party } from '../labels/label-words.ts';
import type { Label } from '../labels/labels.ts';
import { boxOfRun, type Run, runOf, sliceRun, sureOfRun } from '../values/run.ts';

/** Whose value is meant: a person's, or that of the entry on one side. */
type Source = Party | 'above' | 'left' | 'right';

const same = '(?:の?(?:現?住所|居所|電話番号|連絡先))?[\\s　]*[にと](?:同[じ一]|おなじ)';
const words: readonly (readonly [Source, RegExp])[] = [
  ['principal', new RegExp(`(?:ご|御)?(?:本人|契約者|委任者|被後見人)(?:様|さま)?${same}`, 'u')],
  ['applicant', new RegExp(`(?:ご|御)?(?:申請者|請求者|申込者)(?:様|さま)?${same}`, 'u')],
  ['agent', new RegExp(`(?:代理人|受任者|親権者|後見人)(?:様|さま)?${same}`, 'u')],
  ['principal', /^[\s　]*(?:同じ|おなじ)[\s　]*$/u],
  ['above', new RegExp(`同上|同前|〃|上記?${same}`, 'u')],
  ['left', new RegExp(`同左|左記?${same}`, 'u')],
  ['right', new RegExp(`同右|右記?${same}`, 'u')],
];
/** Around the words nothing else is written. */
const around = /[\s　:：・()（）「」。.、]/gu;
/** One of several printed options: □本人と同じ □異なる. */
const option = /^[\s　]*([□☐☑☒■✓✔レ])?[\s　]*$/u;

/** That both mean the same place is a guess by a hair. */
const sameTrust = 0.95;
/** A tick that was read as a character, and an option of whose mark nothing was read: the one is likely, the other unknown. */
const [tickedTrust, optionTrust] = [0.8, 0.5];

/** What a cell says instead of a value. */
interface Said {
  readonly source: Source;
  readonly run: Run;
  readonly trust: number;
}

/** Entries of addresses and telephone numbers that are told by 同上 or 本人に同じ: the other's value, at the place of the words. */
export function sameEntries(
  askings: readonly Asking[],
  labels: readonly Label[],
  entries: readonly Entry[],
): Entry[] {
  return askings.flatMap((asking): Entry[] => {
    const { label, party } = asking;
    const { kind } = label;
    if (kind !== 'address' && kind !== 'phone') return [];
    if (entries.some((entry) => entry.label === label && entry.party === party)) return [];
    const said = cellOf(asking, labels).flatMap((run) => saidIn(run) ?? [])[0];
    if (said === undefined) return [];
    const meant = sourceOf(
      said,
      entries.filter((entry) => entry.kind === kind),
    );
    if (meant === undefined) return [];
    const confidence = meant.field.confidence * sureOfRun(said.run) * said.trust;
    const field = {
      ...meant.field,
      raw: said.run.text,
      confidence,
      page: asking.page.page,
      box: boxOfRun(said.run),
    };
    return [{ kind, party, label, field }];
  });
}

/** What stands after, beside and below a label. */
function cellOf({ label, page }: Asking, labels: readonly Label[]): Run[] {
  const below = belowLines(label, 'phone', page.lines, labels).filter((line) => isInCell(line, label));
  const inRow = ({ box }: Line): boolean => sameRow(box, labelBox(label));
  const beside = besideLines(label, page.lines, labels);
  const row = beside.filter(inRow);
  return [
    inlineRun(label, labels),
    ...[...(row.length > 0 ? row : beside), ...below].map((line) => runOf(line)),
  ];
}

function saidIn(run: Run): Said | null {
  for (const [source, pattern] of words) {
    const found = pattern.exec(run.text);
    if (found === null) continue;
    const [before, after] = [run.text.slice(0, found.index), run.text.slice(found.index + found[0].length)];
    const said = sliceRun(run, found.index, found.index + found[0].length);
    if ((before + after).replace(around, '') === '') return { source, run: said, trust: sameTrust };
    const box = option.exec(before)?.[1];
    // an empty box, or words that are part of a sentence
    if (!option.test(before) || box === '□' || box === '☐' || !/^[\s　]*(?:[□☐]|$)/u.test(after)) continue;
    return { source, run: said, trust: box === undefined ? optionTrust : tickedTrust };
  }
  return null;
}

function sourceOf({ source, run }: Said, entries: readonly Entry[]): Entry | undefined {
  const [x, y, width, height] = boxOfRun(run);
  const at = y + height / 2;
  const inRow = entries.filter(({ field }) => sameRow(field.box, [x, y, width, height]));
  const above = entries
    .filter(({ field }) => middle(field.box) < at && !inRow.some((one) => one.field === field))
    .sort((one, other) => middle(other.field.box) - middle(one.field.box))[0];
  if (source === 'above') return above;
  if (source === 'left')
    return inRow
      .filter(({ field }) => left(field.box) < x)
      .sort((one, other) => left(other.field.box) - left(one.field.box))[0];
  // of writing in columns, looked at turned, the column to the right stands above
  if (source === 'right')
    return (
      inRow
        .filter(({ field }) => left(field.box) > x)
        .sort((one, other) => left(one.field.box) - left(other.field.box))[0] ?? above
    );
  return (
    entries.find(({ party }) => party === source) ??
    (source === 'agent' ? undefined : entries.find(({ party }) => party === null))
  );
}
