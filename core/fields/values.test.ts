import { expect, test } from 'vitest';
import { parseAddress } from './values/address-text.ts';
import { findDates, parseDate } from './values/date-text.ts';
import { parseKana } from './values/kana-text.ts';
import { parseName, parseRomanName } from './values/name-text.ts';
import { parsePhone } from './values/phone-text.ts';

test.each([
  ['令和8年11月24日', '2026-11-24'],
  ['平成元年７月１９日生', '1989-07-19'],
  ['昭和六十年四月一日', '1985-04-01'],
  ['R8.11.24', '2026-11-24'],
  ['S60/4/1', '1985-04-01'],
  ['令08-11-24', '2026-11-24'],
  ['昭50年8月30日', '1975-08-30'],
  ['平 2 年 11 月 3 日', '1990-11-03'],
  ['2026年11月24日', '2026-11-24'],
  ['二〇二六年十一月二十四日', '2026-11-24'],
  ['1980年09月10日 性別 男', '1980-09-10'],
  ['2028年(令和10年)10月20日まで有効', '2028-10-20'],
  ['12 MAY 2033', '2033-05-12'],
  ['合和8年11月24日', '2026-11-24'],
  ['昭和62年9月2411', '1987-09-24'],
  ['昭和 5 4年 1 2 月 1 0 日', '1979-12-10'],
  ['大正昭和平成令和54年2月20日', '1979-02-20'],
  ['西暦・昭和・平成 1985年4月1日', '1985-04-01'],
  ['令和8年11月4 090-1234-5678', '2026-11-04'],
  ['西暦 1 9 9 7 年 1 1 月 2 1 日', '1997-11-21'],
  ['西暦1 9 97年 11月21日', '1997-11-21'],
  ['1991|6|17', '1991-06-17'],
  ['1987年(Y)10月(M)5日(D)', '1987-10-05'],
])('%s is %s', (text, day) => {
  expect(parseDate(text)?.value).toBe(day);
});

test('the last of several printed eras is not the one meant', () => {
  expect(parseDate('明大平・令13年8月19日', { strict: true })).toBeNull();
  expect(parseDate('平・令 8年8月19日')?.value ?? '').not.toBe('2026-08-19');
  expect(parseDate('□昭和 平成□令和15年4月19日', { strict: true })).toBeNull();
});

test('a birth date keeps to its era, an expiry may pass it; days that do not exist are none', () => {
  expect(parseDate('昭和64年1月8日', { strict: true })).toBeNull();
  expect(parseDate('平成36年5月1日')?.value).toBe('2024-05-01');
  expect(parseDate('令和8年2月30日')).toBeNull();
  expect(findDates('令和8年2月30日')[0]?.fit).toBeLessThan(0.4);
});

test('dates of one line are told apart', () => {
  expect(findDates('平成27年4月1日から令和8年3月31日まで').map(({ value }) => value)).toEqual([
    '2015-04-01',
    '2026-03-31',
  ]);
});

test.each([
  ['090-1234-5678', '090-1234-5678'],
  ['O9O-1234--5678', '090-1234-5678'],
  ['０９０ー１２３４ー５６７８', '090-1234-5678'],
  ['電話 03(1234)5678', '03-1234-5678'],
  ['09012345678', '09012345678'],
  ['080-12345678', '080-1234-5678'],
  ['070-1234~5678', '070-1234-5678'],
  ['〇九〇一二三四五六七八', '090-1234-5678'],
  ['〇九〇一一二三四一五六七八', '090-1234-5678'],
  ['〇二六三ー三三ー一二三四', '0263-33-1234'],
  ['〇二六三三三-一二三四', '026333-1234'],
  ['0263-33-1234 090-1234-5678', '0263-33-1234'],
  ['03.1234.5678', '03-1234-5678'],
  ['098-937-2605～', '098-937-2605'],
])('%s is %s', (text, value) => {
  const parsed = parsePhone(text);
  expect(parsed?.value).toBe(value);
  expect(parsed?.fit).toBeGreaterThan(0.7);
});

test('a number of the wrong length is not trusted', () => {
  // hyphens of a number that stands upright, read as strokes
  expect(parsePhone('075179114480')).toMatchObject({ value: '075-791-4480', fit: 0.6 });
  expect(parsePhone('0901123415678')).toMatchObject({ value: '090-1234-5678', fit: 0.6 });
  expect(parsePhone('090-1234-567')?.fit).toBeLessThan(0.4);
  expect(parsePhone('山田花子')).toBeNull();
});

test.each([
  ['〒390-0874 長野県松本市大手3丁目8番13号', '長野県松本市大手3丁目8番13号'],
  ['T390-0874長野県松本市大手3丁目8番13号', '長野県松本市大手3丁目8番13号'],
  ['1390-0874 長野県松木市大手３ー８ー１３', '長野県松本市大手3-8-13'],
  ['行390-0874長野県松本市大手3丁目8番13号', '長野県松本市大手3丁目8番13号'],
  ['王 390－0874 長野県松本市大手3丁目8番13号', '長野県松本市大手3丁目8番13号'],
  ['7390-0874 長野県松本市大手3丁目8番13号', '長野県松本市大手3丁目8番13号'],
  ['曼知県豐田市西町3丁自60番地 第二八イッ305', '愛知県豊田市西町3丁目60番地第二ハイツ305'],
  ['岩手県紫波郡矢巾町大字又兵工新田第7地割156番地2', '岩手県紫波郡矢巾町大字又兵エ新田第7地割156番地2'],
  ['愛知県豊橋市松葉町2丁目14番地3 鈴村樣方', '愛知県豊橋市松葉町2丁目14番地3鈴村様方'],
  ['新潟県新潟市中央区学校町通1-602 コ一ボさ<ら201号', '新潟県新潟市中央区学校町通1-602コーポさくら201号'],
  ['長野県松本市大手3-8-13 第二八イ少305', '長野県松本市大手3-8-13第二ハイツ305'],
  ['長野県松本市大手3-8-13コ一卜松本305', '長野県松本市大手3-8-13コート松本305'],
  ['長野県松本市大手3-8-13海峡ビュ一305', '長野県松本市大手3-8-13海峡ビュー305'],
  ['長野県松本市大手3-8-13 サン八イ/305', '長野県松本市大手3-8-13サンハイツ305'],
  ['長野県松本市大手3-8-13 サンハイム/305', '長野県松本市大手3-8-13サンハイム/305'],
  ['長野県松本市大手3-8-13 メソゾン竹305', '長野県松本市大手3-8-13メゾン竹305'],
  ['長野県松本市大手3-8-13 二一ポさ<305', '長野県松本市大手3-8-13コーポさく305'],
  ['長野県松本市大手3-8-13 グリ)ーンメソン305', '長野県松本市大手3-8-13グリーンメゾン305'],
  ['東京都臺島区池袋】-2-3', '東京都豊島区池袋1-2-3'],
  ['松本市大手3-8-13', '松本市大手3-8-13'],
  ['石川県河北郡津幡町字加賀爪ニ3', '石川県河北郡津幡町字加賀爪ニ3'],
  ['〒399-0422 長野県上伊那郡辰野町中央1', '長野県上伊那郡辰野町中央1'],
  ['長野県松本市大手3行目8番13号', '長野県松本市大手3丁目8番13号'],
  ['千代田区霞ヶ関1-1-1 電話 03-1234-5678', '千代田区霞ヶ関1-1-1'],
])('%s is %s', (text, value) => {
  expect(parseAddress(text)?.value).toBe(value);
});

test('an address with characters put right by guess is less sure than one as it was read', () => {
  for (const read of ['二一ポ竹305', 'サン八イ/305', 'メソゾン竹305', 'さ<ら荘305'])
    expect(parseAddress(`長野県松本市大手3-8-13 ${read}`)?.fit).toBeLessThan(0.95);
  expect(parseAddress('長野県松本市大手3-8-13 コーポ竹305')?.fit).toBe(1);
});

test('what names no place is no address; one without a number is not trusted', () => {
  expect(parseAddress('通信履歴及び請求金額に関する情報')).toBeNull();
  expect(parseAddress('昭和60年4月1日')).toBeNull();
  expect(parseAddress('長野県松本市')?.fit).toBeLessThan(0.5);
  expect(parseAddress('長野県松本市大手丁目8番13号')?.fit).toBeLessThan(0.7);
  // a lot struck out, and the one written beside it
  expect(parseAddress('長野県松本市大手10231032番地17')?.fit).toBeLessThan(0.5);
});

test.each([
  ['山田　花子', '山田花子'],
  ['山田花子 印', '山田花子'],
  ['山田花子㊞', '山田花子'],
  ['山田花子山田', '山田花子'],
  ['古賀 タ三', '古賀タミ'],
  ['佐々木 希佐々木', '佐々木希'],
  ['林林太郎', '林林太郎'],
  ['山田花子 様', '山田花子'],
  ['山田花子 昭和60年4月1日生', '山田花子'],
  ['グエン・バン・アン', 'グエン・バン・アン'],
])('%s is %s', (text, value) => {
  expect(parseName(text)?.value).toBe(value);
});

test('a name in which a kanji may be a kana, or that stands for one struck out, is not sure', () => {
  expect(parseName('倉橋 八ル')?.value).toBe('倉橋ハル');
  expect(parseName('片岡 美保 片岡 美穂')?.value).toBe('片岡美穂');
  for (const read of ['倉橋 八ル', '古賀 タ三', '古賀 三ツ', '片岡 美保 片岡 美穂'])
    expect(parseName(read)?.fit).toBeLessThan(0.75);
  expect(parseName('倉橋 ハル')?.fit).toBe(1);
});

test.each(['生年月日', '090-1234-5678', '個人情報の開示を請求します', '省略', '', '株式会社みほん'])(
  '%s is no name',
  (text) => {
    expect(parseName(text)).toBeNull();
  },
);

test('roman names keep their words', () => {
  expect(parseRomanName('YAMADA  HANAK0')?.value).toBe('YAMADA HANAKO');
  expect(parseRomanName('山田花子')).toBeNull();
});

test.each([
  ['ﾔﾏﾀﾞ ﾊﾅｺ', 'ヤマダハナコ'],
  ['やまだ はなこ', 'ヤマダハナコ'],
  ['サトウダィスケ', 'サトウダイスケ'],
  ['マッモトタロウ', 'マツモトタロウ'],
  ['ハットリシュン', 'ハットリシュン'],
  ['口力ワ', 'ロカワ'],
])('%s is %s', (text, value) => {
  expect(parseKana(text)?.value).toBe(value);
});
