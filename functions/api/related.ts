import type { Case } from '../../core/case.ts';
import { foldName, foldPhone } from '../../core/review/look-up.ts';
import { saidOf } from '../../core/review/said.ts';
import type { Office } from './office.ts';
import type { CaseView } from './shapes/case-view.ts';
import { summariesOf } from './summary.ts';

type Related = CaseView['related'];

/** More would be no help to anybody, and each is read from the store. */
const most = 20;

/** Shorter numbers are parts of many. */
const shortestPhone = 9;

/** Cases of like content first, then those of the same person by name and telephone; each once, for its first reason. */
export async function relatedOf(of: Case, office: Office): Promise<Related> {
  const { fields } = saidOf(of);
  const name = foldName(fields['principal.name']?.value ?? '');
  const phone = foldPhone(fields['principal.phone']?.value ?? '');
  const { cases } = office;
  const [like, byName, byPhone] = await Promise.all([
    of.likeness.length === 0 ? [] : cases.alike(of.likeness),
    name === '' ? [] : cases.seek({ by: 'name', term: name, prefix: false }),
    phone.length < shortestPhone ? [] : cases.seek({ by: 'phone', term: phone, prefix: false }),
  ]);
  const because = new Map<string, Related[number]['because']>();
  const add = (numbers: readonly string[], reason: Related[number]['because']): void => {
    for (const number of numbers)
      if (number !== of.number && !because.has(number)) because.set(number, reason);
  };
  add(like, 'like');
  add(byName, 'name');
  add(byPhone, 'phone');
  const summaries = await summariesOf([...because.keys()].slice(0, most), office);
  return summaries.map((summary) => ({
    number: summary.number,
    because: because.get(summary.number) ?? 'like',
    summary,
  }));
}
