import type { FieldName } from '../../../core/request.ts';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';
import { pageFor, pairFor } from './pairs.ts';
import type { Pair, Place } from './sight.ts';

/** Names of what can be in hand, as `data-item` and `Sight.item` have them. */
export const findingItem = (key: string): string => `finding:${key}`;
export const addedItem = (id: number): string => `added:${id}`;
export const fieldItem = (name: FieldName): string => `field:${name}`;
export const checkItem = (code: string): string => `check:${code}`;

const nowhere: Place = { page: 1, box: [0, 0, 1, 1] };

/** Where a field stands: by its own box, as it was read. Null where it was read nowhere. */
export function placeOfField({ case: { fields } }: CaseView, name: FieldName): Place | null {
  const field = fields[name];
  if (field === undefined) return null;
  const whole = field.box.every((edge, at) => edge === nowhere.box?.[at]);
  return whole ? { page: field.page } : { page: field.page, box: field.box };
}

/** Where to look for what an item is about. */
export function placesOf(view: CaseView, item: string): { places: readonly Place[]; pair?: Pair } {
  const [sort = '', ...rest] = item.split(':');
  const key = rest.join(':');
  switch (sort) {
    case 'finding':
      return placed(view.findings.find((one) => one.key === key));
    case 'added':
      return placed(view.case.review.added.find(({ id }) => String(id) === key));
    case 'field': {
      const name = fieldNamesOf(view).find((one) => one === key);
      const place = name === undefined ? null : placeOfField(view, name);
      return { places: place === null ? [] : [place] };
    }
    case 'check': {
      const pair = pairFor(key, view.case.papers);
      if (pair !== null) return { pair: { left: pair.left, right: pair.right }, places: pair.places };
      const page = pageFor(key, view.case.papers);
      return { places: page === null ? [] : [{ page }] };
    }
    default:
      return { places: [] };
  }
}

function placed(at: { page?: number | undefined; box?: Place['box'] } | undefined): { places: Place[] } {
  if (at?.page === undefined) return { places: [] };
  return { places: [at.box === undefined ? { page: at.page } : { page: at.page, box: at.box }] };
}

const isField = (view: CaseView, name: string): name is FieldName => name in view.case.fields;

const fieldNamesOf = (view: CaseView): FieldName[] =>
  Object.keys(view.case.fields).filter((name): name is FieldName => isField(view, name));

/** Moves the focus to the next (1) or previous (-1) of the things that can be in hand, from the one that is. */
export function walk(
  step: 1 | -1,
  from: string | null,
  fits: (element: HTMLElement) => boolean = () => true,
): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const at = all.findIndex((element) => element.dataset['item'] === from);
  const order = step === 1 ? [...all.slice(at + 1), ...all.slice(0, at + 1)] : turned(all, at);
  const next = order.find(fits);
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Takes something in hand, wherever it stands in the list. */
export function takeInHand(item: string): void {
  const element = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}

const turned = (all: readonly HTMLElement[], at: number): HTMLElement[] =>
  [...all.slice(Math.max(at, 0)), ...all.slice(0, Math.max(at, 0))].reverse();

/** True of a finding that nobody has settled and a check that nobody has answered. */
export const isUnsettled = (element: HTMLElement): boolean => element.dataset['unsettled'] === 'true';
