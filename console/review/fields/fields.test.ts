import { expect, test } from 'vitest';
import type { Paper } from '../../../core/paper.ts';
import { compared } from './compare.ts';
import { readTypedDay, sayWrittenDay } from './days.ts';
import { toldElsewhere } from './groups.ts';

const said = (value: string, page: number) =>
  ({ value, raw: value, confidence: 0.9, page, box: [0.1, 0.1, 0.2, 0.02] }) as const;

const papers: Paper[] = [
  { kind: 'drivers-licence', pages: [2], holder: 'principal', fields: { name: said('髙橋太郎', 2) } },
  { kind: 'passport', pages: [3], holder: 'agent', fields: { name: said('見本花子', 3) } },
  {
    kind: 'power-of-attorney',
    pages: [4],
    holder: 'principal',
    fields: { name: said('高橋太郎', 4), agentName: said('見本花子', 4) },
  },
];

test('what other papers say of a field is offered, each person by their own papers', () => {
  expect(toldElsewhere('principal.name', papers).map(({ value, page }) => [value, page])).toEqual([
    ['髙橋太郎', 2],
    ['高橋太郎', 4],
  ]);
  expect(toldElsewhere('agent.name', papers).map(({ kind }) => kind)).toEqual([
    'passport',
    'power-of-attorney',
  ]);
  expect(toldElsewhere('principal.phone', papers)).toEqual([]);
});

test('what is offered is compared as the rules compare it', () => {
  expect(compared('principal.name', '高橋太郎', '髙橋太郎')).toBe('match');
  expect(compared('principal.birthDate', '1980-01-03', '1980-01-08')).toBe('near');
  expect(compared('principal.name', undefined, '高橋太郎')).toBe('unread');
});

test('a day is typed as it stands on the paper', () => {
  for (const text of [
    'S60.4.1',
    '昭和60年4月1日',
    '1985/4/1',
    '19850401',
    '1985-04-01',
    '１９８５年４月１日',
  ])
    expect(readTypedDay(text), text).toBe('1985-04-01');
  expect(readTypedDay('昭和64年1月8日')).toBeNull();
  expect(readTypedDay('4月1日')).toBeNull();
});

test('a day is told with the year of its era', () => {
  expect(sayWrittenDay('1985-04-01', 'ja')).toBe('1985年4月1日（昭和60年）');
  expect(sayWrittenDay('2019-05-01', 'ja')).toBe('2019年5月1日（令和元年）');
  expect(sayWrittenDay('1985-04-01', 'en')).toBe('1985-04-01 (S60)');
});
