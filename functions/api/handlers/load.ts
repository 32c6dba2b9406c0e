import { addDays, weekday } from '../../../core/calendar/days.ts';
import { ceilingOn, redLineOn } from '../../../core/calendar/deadlines.ts';
import type { Tally } from '../../stores/cases.ts';
import type { Asked, Given } from '../asked.ts';
import { countBy } from '../count-by.ts';
import type { Office } from '../office.ts';
import { todayIn } from '../today.ts';

type Line = Given<'load'>['deadlines'][number];

/** Calendar days since receipt: the first days, the first week, to the red line, to the ceiling, and past all lines. */
const ages: readonly { from: number; to: number | null }[] = [
  { from: 0, to: 2 },
  { from: 3, to: 7 },
  { from: 8, to: 14 },
  { from: 15, to: 30 },
  { from: 31, to: null },
];

export async function load(_: Asked<'load'>, office: Office): Promise<Given<'load'>> {
  const rows = await office.cases.tally();
  const today = todayIn(office);
  // while a correction is awaited target and ceiling stand still; the red line never does
  const running = rows.filter(({ status }) => status !== 'awaiting-correction');
  const by = (day: (row: Tally) => string) => (row: Tally) => ({ day: day(row), count: row.count });
  const redLine = by(({ receivedOn }) => redLineOn(receivedOn, office.policy(receivedOn)));
  // what was waited for earlier corrections is not in the count: a ceiling is told too early rather than too late
  const ceiling = by(({ receivedOn }) => ceilingOn(receivedOn, office.policy(receivedOn)));
  const due = running.map(by(({ dueOn }) => dueOn));
  const days = countBy(due, ({ day }) => day);
  return {
    today,
    deadlines: [
      lineOf('target', due, today),
      lineOf('red-line', rows.map(redLine), today),
      lineOf('ceiling', running.map(ceiling), today),
    ],
    byStatus: countBy(rows, ({ status }) => status),
    ages: ages.map((age) => ({ ...age, count: countOfAge(rows, age, today) })),
    byDueDay: Object.entries(days)
      .map(([day, count = 0]) => ({ day, count }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

/** How many open cases are past a line, reach it today, by the coming Sunday, or later. */
function lineOf(line: Line['line'], days: readonly { day: string; count: number }[], today: string): Line {
  const sunday = addDays(today, (7 - weekday(today)) % 7);
  const count = (fits: (day: string) => boolean): number =>
    days.filter(({ day }) => fits(day)).reduce((sum, { count }) => sum + count, 0);
  return {
    line,
    past: count((day) => day < today),
    today: count((day) => day === today),
    thisWeek: count((day) => day > today && day <= sunday),
    later: count((day) => day > today && day > sunday),
  };
}

function countOfAge(
  rows: readonly Tally[],
  { from, to }: { from: number; to: number | null },
  today: string,
): number {
  const [newest, oldest] = [addDays(today, -from), to === null ? '' : addDays(today, -to)];
  return rows
    .filter(({ receivedOn }) => receivedOn >= oldest && (receivedOn <= newest || from === 0))
    .reduce((sum, { count }) => sum + count, 0);
}
