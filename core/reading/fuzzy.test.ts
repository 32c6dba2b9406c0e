import { expect, test } from 'vitest';
import { findText } from './fuzzy.ts';

test.each([
  ['印鑑登録証明書', '　印 鑑 登 録 証 明 書　', '印 鑑 登 録 証 明 書'],
  ['運転免許証', '二運転兔許證。', '運転兔許證'],
  [
    'この写しは住民票の原本と相違ないことを証明する',
    'この写しは、住民栗の原本と相遺ないことを証明す',
    'この写しは、住民栗の原本と相遺ないことを証明す',
  ],
  ['個人情報開示等請求受付', '御中「個人情報開等請求受付」係', '個人情報開等請求受付'],
])('finds %s in %s', (printed, text, expected) => {
  const found = findText(printed, text);
  expect(text.slice(found?.from, found?.to)).toBe(expected);
  expect(found?.closeness).toBeGreaterThanOrEqual(0.8);
});

test.each([
  ['住民票', '住民税'],
  ['印鑑登録証明書', '印鑑証明'],
  ['運転経歴証明書', '運転免許証明'],
  ['委任状', ''],
])('does not find %s in %s', (printed, text) => {
  expect(findText(printed, text)).toBeUndefined();
});

test('the closest of several places is told', () => {
  const text = '通転免許証と運転免許証';
  expect(findText('運転免許証', text)).toEqual({ from: 6, to: 11, closeness: 1 });
});
