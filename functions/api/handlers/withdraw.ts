import { withdraw as make } from '../../../core/review/changes/withdraw.ts';
import type { Asked, Given } from '../asked.ts';
import { changeAndHandOn } from '../hand-on.ts';
import type { Office } from '../office.ts';

export const withdraw = (asked: Asked<'withdraw'>, office: Office): Promise<Given<'withdraw'>> =>
  changeAndHandOn('withdraw', asked, office, { make, action: 'withdrawn' });
