import type { Asked, Given } from '../asked.ts';
import { countBy } from '../count-by.ts';
import type { Office } from '../office.ts';
import { todayIn } from '../today.ts';

export async function tally(_: Asked<'tally'>, office: Office): Promise<Given<'tally'>> {
  const rows = await office.cases.tally();
  const today = todayIn(office);
  const total = (of: typeof rows): number => of.reduce((sum, { count }) => sum + count, 0);
  // while a correction is awaited the target stands still: such a case is not late
  const running = rows.filter(({ status }) => status !== 'awaiting-correction');
  return {
    open: total(rows),
    byStatus: countBy(rows, ({ status }) => status),
    byVerdict: countBy(rows, ({ verdict }) => verdict),
    byChannel: countBy(rows, ({ channel }) => channel),
    overdue: total(running.filter(({ dueOn }) => dueOn < today)),
    dueToday: total(running.filter(({ dueOn }) => dueOn === today)),
  };
}
