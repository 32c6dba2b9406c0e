import { bodyOf } from '../../fields/body.ts';
import { bottom, heightOf, left, right, sameRow, top } from '../../fields/geometry.ts';
import { parseAddress } from '../../fields/values/address-text.ts';
import { findDates } from '../../fields/values/date-text.ts';
import { fieldOf, type Run, runOf } from '../../fields/values/run.ts';
import type { Line, Page } from '../../page.ts';
import type { Field } from '../../request.ts';

/** What heads the space on a card's back where changes are written in. */
const changes = /備[\s　]*考|住[\s　]*居[\s　]*地[\s　]*記[\s　]*載[\s　]*欄|新[\s　]*住[\s　]*所/u;
const newAddress = /^[\s　]*(?:新[\s　]*住[\s　]*所|住[\s　]*所)?(?:変更|移転)?[\s　:：]*/u;
/** An address with less fit is none, as on the card's front. */
const leastFit = 0.35;
/** The address stands in the line below its date at most this many heights off. */
const below = 1.5;

/** Where somebody lives since a move that is written on a card's back, copied beside its front: the last such entry. */
export function movedTo(pages: readonly Page[]): Field | undefined {
  return pages
    .filter(({ lines }) => lines.some(({ text }) => changes.test(text)))
    .flatMap((page) => {
      const lines = bodyOf(page.lines);
      const heads = lines.filter(({ text }) => changes.test(text)).map(({ box }) => top(box));
      const back = lines.filter(({ box }) => heads.some((head) => bottom(box) > head));
      return back.flatMap((line) => entryIn(line, back, page.page));
    })
    .sort((one, other) => one.day.localeCompare(other.day))
    .at(-1)?.field;
}

interface Entered {
  readonly day: string;
  readonly field: Field;
}

/** An address with the day of its entry: before it in the line or the row, or in the line above. */
function entryIn(line: Line, lines: readonly Line[], page: number): Entered[] {
  const own = findDates(line.text).find(({ value }) => value !== '');
  const rest = runOf(line, own?.to ?? 0);
  const run = cutBefore(rest);
  const parsed = parseAddress(run.text);
  if (parsed === null || parsed.fit < leastFit) return [];
  const beside = lines.filter(
    (other) => other !== line && sameRow(other.box, line.box) && right(other.box) <= left(line.box) + 0.02,
  );
  const above = lines.filter((other) => {
    const gap = top(line.box) - bottom(other.box);
    return other !== line && gap > -heightOf(line.box) / 2 && gap < below * heightOf(line.box);
  });
  const day =
    own?.value ??
    [...beside, ...above]
      .flatMap(({ text }) => findDates(text))
      .map(({ value }) => value)
      .find((value) => value !== '');
  return day === undefined ? [] : [{ day, field: fieldOf(run, parsed, page, 0.9) }];
}

function cutBefore(run: Run): Run {
  const skipped = newAddress.exec(run.text)?.[0].length ?? 0;
  return { text: run.text.slice(skipped), units: run.units.slice(skipped) };
}
