import { expect, test } from 'vitest';
import { said } from '../said.fixture.ts';
import { line } from '../sheet.fixture.ts';
import { parseAddress } from './address-text.ts';

test.each([
  ['香川 都道府県 丸亀 市区町村 大手町2丁目3番1号', '香川県丸亀市大手町2丁目3番1号'],
  ['香川　都・道・府・県　丸亀　市・区・町・村　大手町2-3-1', '香川県丸亀市大手町2-3-1'],
  ['東京 都道府県 豊島 市区町村 池袋1-2-3', '東京都豊島区池袋1-2-3'],
  ['香川県 都道府県 丸亀市 市区町村 大手町2-3-1', '香川県丸亀市大手町2-3-1'],
  ['石川 都道府県 河北郡津幡 市区町村 字加賀爪ニ3', '石川県河北郡津幡町字加賀爪ニ3'],
])('%s is %s', (text, value) => {
  expect(parseAddress(text)?.value).toBe(value);
});

test('the units are no labels where a name stands before them, and are where cells follow', () => {
  expect(
    said(line('住所', 67, 198), line('香川 都道府県 丸亀 市区町村 大手町2丁目3番1号', 210, 198)),
  ).toEqual({
    address: '香川県丸亀市大手町2丁目3番1号',
  });
  const cells = said(
    line('都道府県', 196, 198, 12),
    line('市区町村', 381, 198, 12),
    line('町名・番地', 567, 198, 12),
    line('新潟県', 194, 210),
    line('長岡市', 380, 210),
    line('大手通1丁目4番10号', 569, 210),
    line('ご住所', 71, 233),
    line('建物名・部屋番号', 197, 246, 12),
    line('ハイツ大手701号室', 196, 259),
    line('ご自宅', 195, 291, 14),
    line('携帯電話', 443, 291, 14),
    line('電話番号', 70, 303),
    line('090-1234-5678', 444, 304),
  );
  expect(cells).toMatchObject({
    address: '新潟県長岡市大手通1丁目4番10号ハイツ大手701号室',
    phone: '090-1234-5678',
  });
});
