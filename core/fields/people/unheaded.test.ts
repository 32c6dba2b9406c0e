import { expect, test } from 'vitest';
import type { Line } from '../../page.ts';
import { said } from '../said.fixture.ts';
import { line } from '../sheet.fixture.ts';

/** The block of who asks, at the head of forms of public bodies, has no heading. */
const asking = [
  line('（ふりがな） やまだ ともこ', 262, 132, 14),
  line('氏名　山田　智子', 247, 155, 20),
  line('住所又は居所', 252, 185),
  line('栃木県小山市中央町1丁目1番1号', 265, 210),
  line('TEL 0285（23）7714', 249, 240),
];
const principal = (name: string): Line[] => [
  line('3法定代理人が請求する場合、本人の状況等', 63, 423),
  line('(ア)本人の状況 未成年者（平成28年8月5日生） 成年被後見人', 88, 444),
  line(`(イ)本人の氏名　${name}`, 87, 471),
  line('(ウ)本人の住所又は居所　同上', 86, 496),
];

test('who is asked for above the person by name is the applicant, and the birth date in brackets the person’s', () => {
  expect(said(...asking, ...principal('山田　優斗'))).toMatchObject({
    'applicant.name': '山田智子',
    'applicant.address': '栃木県小山市中央町1丁目1番1号',
    'applicant.phone': '0285-23-7714',
    'principal.name': '山田優斗',
    'principal.birthDate': '2016-08-05',
    'principal.address': '栃木県小山市中央町1丁目1番1号',
  });
});

test('the same name twice, once misread, makes no second person', () => {
  expect(said(...asking, ...principal('山田　智了'))).toMatchObject({ name: '山田智子' });
});
