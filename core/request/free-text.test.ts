import { expect, it } from 'vitest';
import { line, sheet } from '../fields/sheet.fixture.ts';
import { readFreeText } from './free-text.ts';
import { titleTypes } from './title-types.ts';

const form = sheet([
  line('3．請求する個人情報・理由', 100, 400),
  line('契約の申込みのときに書いた', 120, 430),
  line('住所と電話番号', 120, 455),
  line('4．代理人(代理人による請求の場合のみ)', 100, 520),
  line('代理人氏名', 110, 550),
]);

it('reads free words below their heading, up to the next one', () => {
  const { 'request.target': target, 'request.reason': reason } = readFreeText([form], {});
  expect(target?.value).toBe('契約の申込みのときに書いた住所と電話番号');
  expect(reason?.value).toBe(target?.value);
  expect(target?.box[1]).toBeCloseTo(0.43, 2);
});

it('leaves alone what a label beside its value has told', () => {
  const known = {
    'request.target': { value: 'x', raw: 'x', confidence: 1, page: 1, box: [0, 0, 0, 0] },
  } as const;
  expect(Object.keys(readFreeText([form], known))).toEqual(['request.reason']);
});

it('reads nothing where nothing was written, or only another heading follows', () => {
  const empty = sheet([line('対象となる個人情報の内容', 100, 400), line('4．代理人について', 100, 440)]);
  expect(readFreeText([empty], {})).toEqual({});
  const circled = sheet([line('請求の理由', 100, 400), line('①利用目的の通知 ②開示 ③訂正', 100, 440)]);
  expect(readFreeText([circled], {})).toEqual({});
  const list = sheet([line('請求の種類(該当するものを囲む)', 100, 300), line('1. 開示　2. 訂正', 120, 330)]);
  expect(readFreeText([list], {})).toEqual({});
});

it('takes the type from the heading of a form for one type alone', () => {
  expect(titleTypes([sheet([line('保有個人情報開示請求書', 300, 100, 28)])])).toEqual(['disclosure']);
  expect(titleTypes([sheet([line('個人情報利用停止請求書', 300, 100, 28)])])).toEqual(['suspension']);
  expect(titleTypes([sheet([line('個人情報開示等請求書', 300, 100, 28)])])).toEqual([]);
});
