import type { PageKind } from '../../../core/page.ts';
import type { Paper } from '../../../core/paper.ts';
import type { Pair } from './sight.ts';

/** Why two pages are worth seeing beside each other. */
export type PairReason = 'seal' | 'face' | 'sides' | 'person' | 'record';

export interface OfferedPair extends Pair {
  reason: PairReason;
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

type Placed = Pick<Paper, 'kind' | 'pages'>;

/** Two pages each that a person compares, the most telling first; none twice. */
export function pairsOf(papers: readonly Placed[]): OfferedPair[] {
  const of = (...kinds: readonly PageKind[]): number[] =>
    papers.filter(({ kind }) => kinds.includes(kind)).flatMap(({ pages }) => pages.slice(0, 1));
  const each = (reason: PairReason, left: readonly number[], right: readonly number[]): OfferedPair[] =>
    left.flatMap((one) => right.map((other) => ({ reason, left: one, right: other })));
  const faces = of(...withFace);
  const [asked] = of(...asking);
  const form = asked === undefined ? [] : [asked];
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
