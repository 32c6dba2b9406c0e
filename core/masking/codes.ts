import { qrCodes } from '../image/qr-codes.ts';
import type { Raster } from '../image/raster.ts';
import type { Line, Masked, PageKind } from '../page.ts';
import { digitRuns } from './digit-runs.ts';
import { showsInsuranceCard } from './insurance-numbers.ts';
import { isMyNumber } from './my-number.ts';
import type { Secret } from './secret.ts';

/** The back of an individual number card repeats the number in its QR code; front and back are copied on one sheet. */
const numberCarriers: ReadonlySet<PageKind> = new Set([
  'my-number-card',
  'my-number-back',
  'my-number-notice',
]);
/** Papers whose QR code holds the insurance number, or a residence card that is an individual number card too; or nobody knows. */
const carriers: ReadonlySet<PageKind> = new Set([
  'health-insurance-card',
  'eligibility-certificate',
  'residence-card',
  'residence-card-back',
  'special-permanent-resident-certificate',
  'other',
]);
/** Their own QR codes hold no number, though the number may be printed beside. */
const records: ReadonlySet<PageKind> = new Set(['residence-record', 'residence-record-other']);
/** 番号 第 … 号, as a licence prints its own. */
const ownNumber = /番号?.{0,2}$|第.?$/;
/** They have no QR codes, and the grain of two photographs is easily taken for some; their own number has twelve digits too. */
const licences: ReadonlySet<PageKind> = new Set([
  'drivers-licence',
  'drivers-licence-back',
  'driving-record-card',
]);

/**
 * QR codes that repeat a number which must not be kept. One that may hold an individual number is called that, so that
 * no policy lets it through.
 * @param found what else was found on the page
 */
export function secretCodes(
  { kind, lines, grey }: { kind: PageKind; lines: readonly Line[]; grey: Raster },
  found: readonly Secret[],
): Secret[] {
  const numbered = numberCarriers.has(kind) || (!records.has(kind) && showsNumber(kind, lines, found));
  if (!numbered && !carriers.has(kind) && !showsInsuranceCard(lines)) return [];
  const what: Masked['what'] = numbered ? 'my-number' : 'qr-code';
  const { width: wide, height: high } = grey;
  return qrCodes(grey).map(({ x, y, width, height }) => ({
    what,
    box: [x / wide, y / high, width / wide, height / high],
  }));
}

/** Whether an individual number was found, or one that was taken for another paper's own. */
function showsNumber(kind: PageKind, lines: readonly Line[], found: readonly Secret[]): boolean {
  return (
    found.some(({ what }) => what === 'my-number') ||
    digitRuns(lines).some(
      ({ digits, before }) => isMyNumber(digits) && !(licences.has(kind) && ownNumber.test(before)),
    )
  );
}
