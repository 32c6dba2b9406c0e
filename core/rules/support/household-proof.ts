import type { Dossier } from '../../dossier.ts';
import { middle } from '../../fields/geometry.ts';
import type { Box } from '../../page.ts';
import type { Field } from '../../request.ts';
import { papersOf } from './cast.ts';
import { says, textOfPages } from './texts.ts';

/** 続柄 to the head of the household as records print it, of a child and of its parents. */
const ofChild = /^(?:養?子|[長次二三四五六七八九][男女])$/u;
const ofParent = /^(?:世帯主|夫|妻)$/u;
const relation =
  /^(?:世帯主|夫|妻|未届の[夫妻]|養?子|[長次二三四五六七八九][男女]|[夫妻]の子|子の[夫妻子]|父|母|[夫妻]の[父母]|祖[父母]|兄|弟|姉|妹|孫|縁故者|同居人)$/u;

/**
 * What the residence records say of a parent and the child they ask for (the relation may be shown by a record with
 * 続柄 as by the family register): `shown` where one record lists both, the one as a child of the household's head, the
 * other as the head or the head's wife or husband; `perhaps` where the child's record does name the parent.
 */
export function parenthoodByRecord(dossier: Dossier): 'shown' | 'perhaps' | null {
  const parent = dossier.fields['agent.name']?.value;
  const records = papersOf(dossier, 'principal', ['residence-record']);
  const parents = papersOf(dossier, 'agent', ['residence-record']);
  const shown = records.some(({ pages, fields }) =>
    parents.some(
      (one) =>
        one.pages.some((page) => pages.includes(page)) &&
        ofChild.test(relationOf(fields.name, dossier)) &&
        ofParent.test(relationOf(one.fields.name, dossier)),
    ),
  );
  if (shown) return 'shown';
  const named =
    parent !== undefined && records.some(({ pages }) => says(textOfPages(dossier, pages), parent));
  return named ? 'perhaps' : null;
}

/** The 続柄 that stands nearest to a name, in its row (whose middle is over the name where its reading is) or below it; empty where none does. */
function relationOf(name: Field | undefined, dossier: Dossier): string {
  const page = dossier.pages.find((one) => one.page === name?.page);
  if (name === undefined || page === undefined) return '';
  const [x, y, , height] = name.box;
  const apart = ([left, top]: Box): number => Math.hypot(left - x, top - y);
  const [nearest] = page.lines
    .map(({ text, box }) => ({ text: text.normalize('NFKC').replace(/\s/gu, ''), box }))
    .filter(({ text, box }) => relation.test(text) && middle(box) > y - height / 4)
    .sort((one, other) => apart(one.box) - apart(other.box));
  return nearest?.text ?? '';
}
