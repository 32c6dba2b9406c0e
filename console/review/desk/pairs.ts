import type { Box, PageKind } from '../../../core/page.ts';
import type { Paper } from '../../../core/paper.ts';
import type { Pair, Place } from './sight.ts';

/** Why two pages are worth seeing beside each other. */
export type PairReason = 'seal' | 'face' | 'sides' | 'person' | 'record';

export interface OfferedPair extends Pair {
  reason: PairReason;
  /** Where on them to look. */
  places: readonly Place[];
}

/** Papers that carry their holder's photograph. */
const withFace: readonly PageKind[] = [
  'drivers-licence',
  'driving-record-card',
  'passport',
  'residence-card',
  'special-permanent-resident-certificate',
  'alien-registration-card',
  'juki-card',
  'my-number-card',
];

const backOf: Partial<Record<PageKind, PageKind>> = {
  'drivers-licence': 'drivers-licence-back',
  passport: 'passport-notes',
  'residence-card': 'residence-card-back',
};

const asking: readonly PageKind[] = ['request-form', 'request-letter', 'lawyer-letter'];
const withoutFace: readonly PageKind[] = ['health-insurance-card', 'eligibility-certificate', 'pension-book'];

type Placed = Pick<Paper, 'kind' | 'pages' | 'fields'>;

/** Two pages each that a person compares, the most telling first; none twice. */
export function pairsOf(papers: readonly Placed[]): OfferedPair[] {
  const of = (...kinds: readonly PageKind[]): Placed[] => papers.filter(({ kind }) => kinds.includes(kind));
  const each = (reason: PairReason, left: readonly Placed[], right: readonly Placed[]): OfferedPair[] =>
    left.flatMap((one) => right.flatMap((other) => pairOf(reason, one, other)));
  const faces = of(...withFace);
  const form = of(...asking).slice(0, 1);
  const found = [
    ...each('seal', of('power-of-attorney'), of('seal-certificate', 'company-seal-certificate')),
    ...faces.flatMap((left, at) => each('face', [left], faces.slice(at + 1))),
    ...withFace.flatMap((kind) => {
      const back = backOf[kind];
      return back === undefined ? [] : each('sides', of(kind), of(back));
    }),
    ...each('person', form, [...faces, ...of(...withoutFace)]),
    ...each('record', form, of('residence-record')),
  ];
  const seen = new Set<string>();
  return found.filter(({ left, right }) => {
    const key = `${left} ${right}`;
    if (left === right || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function pairOf(reason: PairReason, one: Placed, other: Placed): OfferedPair[] {
  const [[left], [right]] = [one.pages, other.pages];
  if (left === undefined || right === undefined) return [];
  return [{ reason, left, right, places: [...whereOn(one, reason), ...whereOn(other, reason)] }];
}

/** Where on a paper a seal or a face is likely: about what was read there, which is never the thing itself. */
function whereOn({ kind, pages: [page], fields }: Placed, reason: PairReason): Place[] {
  if (page === undefined) return [];
  const { name } = fields;
  if (reason === 'seal') {
    if (name === undefined || name.page !== page) return [];
    const [x, y, width, height] = name.box;
    // a seal stands behind its owner's name; a certificate prints it before or above the name
    if (kind === 'power-of-attorney') return [loose(page, [x - 0.08, y - 0.08, 1.03 - x, height + 0.16])];
    return [loose(page, [0.05, y - 0.12, Math.max(0.5, x + width), height + 0.24])];
  }
  if (!withFace.includes(kind)) return [];
  const boxes = Object.values(fields)
    .filter((field) => field.page === page)
    .map(({ box }) => box);
  if (boxes.length === 0) return [];
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const foot = Math.max(...boxes.map(([, y, , height]) => y + height));
  // the photograph is at the side of the entries, which take a little more than half of a card
  const [wide, high] = [right - left, foot - top];
  return [loose(page, [left - 0.25 * wide, top - 0.3 * high, 1.8 * wide, 1.6 * high])];
}

function loose(page: number, [x, y, width, height]: Box): Place {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const box = [left, top, Math.min(1, x + width) - left, Math.min(1, y + height) - top] as const;
  return { page, box, loose: true };
}

/** The pages that a check of `core/rules/checklist.ts` compares; none for a check that needs one page or none. */
export function pairFor(check: string, papers: readonly Placed[]): OfferedPair | null {
  const wanted: Partial<Record<string, readonly PairReason[]>> = {
    'seal-imprint': ['seal'],
    photograph: ['face', 'person'],
  };
  const reasons = wanted[check] ?? [];
  return pairsOf(papers).find(({ reason }) => reasons.includes(reason)) ?? null;
}

/** The page at which a check is made where it needs one alone. */
export function pageFor(check: string, papers: readonly Placed[]): number | null {
  const wanted: Partial<Record<string, readonly PageKind[]>> = {
    'spare-seal': ['power-of-attorney'],
    photograph: [...withFace, ...withoutFace],
    'joint-custody': ['family-register'],
    'money-order': ['money-order'],
    'stamps-count': ['stamps'],
    'customer-record': asking,
  };
  const kinds = wanted[check] ?? [];
  return papers.find(({ kind }) => kinds.includes(kind))?.pages[0] ?? null;
}
