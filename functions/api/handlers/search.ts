import { parseCaseNumber } from '../../../core/case-number.ts';
import { foldName, foldPhone, type LookUp } from '../../../core/review/look-up.ts';
import type { Asked, Given } from '../asked.ts';
import { BadRequest } from '../errors.ts';
import type { Office } from '../office.ts';
import { summariesOf } from '../summary.ts';

/** As many as the store gives at once. */
const most = 50;

/** Fewer digits begin every tenth number. */
const fewestDigits = 4;

export async function search({ body }: Asked<'search'>, office: Office): Promise<Given<'search'>> {
  const number = parseCaseNumber(body.term);
  const byNumber = number === null ? [] : await summariesOf([number], office);
  // a telephone number of eight digits may be read as a case number: only where there is such a case is it one
  if (byNumber.length > 0) return { by: 'number', cases: byNumber };
  const sought = lookUpOf(body.term);
  const [exactly, beginning] = await Promise.all([
    office.cases.seek({ ...sought, prefix: false }),
    office.cases.seek({ ...sought, prefix: true }),
  ]);
  const numbers = [...new Set([...exactly, ...beginning])].slice(0, most);
  return { by: sought.by, cases: await summariesOf(numbers, office) };
}

/** @throws BadRequest where nothing is left of the term to look for */
function lookUpOf(term: string): LookUp {
  if (/^[\d\s()+\p{Dash}ー]+$/u.test(term.normalize('NFKC'))) {
    const digits = foldPhone(term);
    if (digits.length >= fewestDigits) return { by: 'phone', term: digits };
    throw new BadRequest('a telephone number is looked for by four digits or more', [
      { place: 'body.term', says: 'too_small' },
    ]);
  }
  const name = foldName(term);
  if (name !== '') return { by: 'name', term: name };
  throw new BadRequest('there is no letter and no digit in what is looked for', [
    { place: 'body.term', says: 'too_small' },
  ]);
}
