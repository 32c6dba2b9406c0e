import { useMemo } from 'react';
import type { Weight } from '../../../core/finding.ts';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';
import { useLanguage } from '../../base/language/language.ts';
import { fieldWords } from '../../names/words.ts';
import { useDesk } from '../desk/desk.ts';
import { addedItem, fieldItem, findingItem, placeOfField } from '../desk/items.ts';
import type { Mark } from './mark.ts';

const tones: Record<Weight, Mark['tone']> = { deficiency: 'bad', doubt: 'doubt', note: 'mute' };

interface Boxed extends Mark {
  page: number;
}

/** What is drawn over a page: what was found on it, where its fields were read, and what is in hand. */
export function useMarks(page: number): readonly Mark[] {
  const { view, sight } = useDesk();
  const names = fieldWords[useLanguage()];
  const boxed = useMemo(() => boxesOf(view, names), [view, names]);
  const { item, places } = sight;
  return useMemo((): Mark[] => {
    const here = boxed
      .filter((one) => one.page === page)
      .map((one) => ({ ...one, focused: one.key === item }));
    // such as what another paper says of a field: it stands elsewhere than the field
    const other = places.find((one) => one.page === page && one.loose !== true);
    if (other?.box === undefined || here.some(({ focused }) => focused)) return here;
    return [...here, { key: item ?? '', box: other.box, tone: 'field', focused: true, title: '' }];
  }, [boxed, page, item, places]);
}

function boxesOf(view: CaseView, names: (typeof fieldWords)['ja' | 'en']): Boxed[] {
  const fields = Object.keys(names).flatMap((name): Boxed[] => {
    if (!isNamed(name, names)) return [];
    const place = placeOfField(view, name);
    if (place?.box === undefined) return [];
    const mark = { key: fieldItem(name), tone: 'field', focused: false, title: names[name] } as const;
    return [{ ...mark, page: place.page, box: place.box }];
  });
  const findings = [
    ...view.findings.map((one) => ({ ...one, key: findingItem(one.key), title: one.wording })),
    ...view.case.review.added.map((one) => ({ ...one, key: addedItem(one.id), title: one.text })),
  ].flatMap(({ key, page, box, weight, title }): Boxed[] =>
    page === undefined || box === undefined
      ? []
      : [{ key, page, box, title, tone: tones[weight], focused: false }],
  );
  return [...fields, ...findings];
}

const isNamed = (name: string, names: object): name is keyof (typeof fieldWords)['ja'] => name in names;
