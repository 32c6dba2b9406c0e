import type { Box } from '../../../core/page.ts';

/** Where on the papers something stands. */
export interface Place {
  page: number;
  box?: Box | undefined;
  /** The box is only brought into view: what is looked for is somewhere within. */
  loose?: true;
}

export type Side = 'left' | 'right';

/** Two pages beside each other. */
export interface Pair {
  left: number;
  right: number;
}

/** What is seen of the papers, and what of the case is being looked at. */
export interface Sight {
  left: number;
  /** Null: one page alone. */
  right: number | null;
  /** Which of the two the keys are for. */
  side: Side;
  /** Opened for a check, and closed once the person goes on to something else. */
  passing: boolean;
  /** Key of the finding, field or check in hand, as in `data-item`. */
  item: string | null;
  /** Where it stands; in both of two pages where it is about both. */
  places: readonly Place[];
}

export type Look =
  | { see: 'page'; page: number; side?: Side }
  | { see: 'item'; item: string; places?: readonly Place[]; pair?: Pair | undefined }
  | { see: 'pair'; pair: Pair; places?: readonly Place[] }
  | { see: 'single' }
  | { see: 'side'; side: Side };

export const firstSight = (page: number): Sight => ({
  left: page,
  right: null,
  side: 'left',
  passing: false,
  item: null,
  places: [],
});

/** What is seen next. */
export function look(sight: Sight, to: Look): Sight {
  switch (to.see) {
    case 'page': {
      const side = to.side ?? sight.side;
      return side === 'right' && sight.right !== null
        ? { ...sight, side, right: to.page }
        : { ...sight, side: 'left', left: to.page };
    }
    case 'pair':
      return { ...sight, ...to.pair, places: to.places ?? sight.places, side: 'left', passing: false };
    case 'single':
      return {
        ...sight,
        left: sight.side === 'right' ? (sight.right ?? sight.left) : sight.left,
        right: null,
        side: 'left',
        passing: false,
      };
    case 'side':
      return sight.right === null || sight.side === to.side ? sight : { ...sight, side: to.side };
    case 'item':
      return lookAtItem(sight, to);
  }
}

function lookAtItem(sight: Sight, { item, places = [], pair }: Extract<Look, { see: 'item' }>): Sight {
  const at = { ...sight, item, places };
  if (pair !== undefined) return { ...at, ...pair, side: 'left', passing: true };
  const one = sight.passing ? { ...at, right: null, side: 'left' as const, passing: false } : at;
  const page = places[0]?.page;
  if (page === undefined || page === one.left || page === one.right) return one;
  return one.right !== null && one.side === 'right' ? { ...one, right: page } : { ...one, left: page };
}
