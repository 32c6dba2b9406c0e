import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { nameKind } from './index.ts';

const page = (lines: Parameters<typeof nameKind>[0]['lines'], ink = 0): string =>
  nameKind({ lines, ink, text: '', width: 1654, height: 2339 }).kind;

const header = [
  line("'26/11/19 10:13 FAX 080-0000-0000", 25, 2, 16),
  line('-> ARLINK OFFICE', 330, 4, 14),
  line('p4/4', 600, 3, 15),
];

test('a sheet with nothing but the fax header is blank, in however many pieces the header was read', () => {
  expect(page(header)).toBe('blank');
});

test('a line below the header is not of it', () => {
  expect(page([...header, line('御社の個人情報保護方針について', 200, 60)])).not.toBe('blank');
});
