import type { Asked, Given } from '../asked.ts';
import { caseView } from '../case-view.ts';
import type { Office } from '../office.ts';

export async function showCase({ params, caller }: Asked<'case'>, office: Office): Promise<Given<'case'>> {
  return caseView(await office.cases.get(params.number), caller, office);
}
