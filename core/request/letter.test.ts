import { expect, test } from 'vitest';
import { column, line, sheet } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { readLetterFields } from './letter-fields.ts';
import { letterTypes } from './letter-types.ts';

const letter = (...lines: Line[]) => [sheet(lines, 'request-letter')];
const values = (...lines: Line[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readLetterFields(letter(...lines))).map(([name, { value }]) => [name, value]),
  );

const addressee = [
  line('令和8年11月8日', 620, 50),
  line('株式会社アーラリンク', 100, 90),
  line('個人情報開示等請求受付係 御中', 100, 120),
];

test('the block of the sender, without labels', () => {
  const said = values(
    ...addressee,
    line('長野県松本市大手3丁目8番13号', 520, 160),
    line('コーポ竹201', 560, 185),
    line('山田 花子', 520, 210),
    line('電話 0263-33-1234', 520, 235),
    line('昭和60年4月1日生', 520, 260),
    line('拝啓 貴社ますますご清栄のこととお慶び申し上げます。', 110, 330),
    line('つきましては、私の個人情報の開示を請求いたします。', 110, 360),
  );
  expect(said).toEqual({
    'request.date': '2026-11-08',
    'principal.address': '長野県松本市大手3丁目8番13号コーポ竹201',
    'principal.name': '山田花子',
    'principal.phone': '0263-33-1234',
    'principal.birthDate': '1985-04-01',
  });
});

test('several things in one line, among them a birth date with the number behind it', () => {
  expect(
    values(
      ...addressee,
      line('長野県松本市大手3丁目8番13号', 520, 160),
      line('山田 花子（やまだはなこ）', 520, 185),
      line('昭和60年4月1日生電話090-8840-2197', 520, 210),
      line('拝啓 私の個人情報の開示を請求いたします。', 110, 330),
    ),
  ).toMatchObject({
    'principal.name': '山田花子',
    'principal.birthDate': '1985-04-01',
    'principal.phone': '090-8840-2197',
  });
  expect(
    values(
      line('私の個人情報を全て消去してください。', 110, 200),
      line('住所　長野県松本市大手3-8-13', 400, 540),
      line('氏名　山田花子（昭和60年4月1日生） TEL 0263-33-1234', 400, 570),
    ),
  ).toMatchObject({
    'principal.name': '山田花子',
    'principal.address': '長野県松本市大手3-8-13',
    'principal.birthDate': '1985-04-01',
    'principal.phone': '0263-33-1234',
  });
});

test('the name before the address, with labels, at the foot of the letter', () => {
  const said = values(
    line('個人情報の削除について', 350, 80),
    line('私の個人情報を全て消去してください。', 110, 200),
    line('2026年11月8日', 110, 500),
    line('氏名　山田花子　印', 400, 540),
    line('住所　〒390-0874　長野県松本市大手3-8-13', 400, 570),
    line('生年月日　1985年4月1日', 400, 600),
    line('TEL 0263-33-1234', 400, 630),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.address': '長野県松本市大手3-8-13',
    'principal.birthDate': '1985-04-01',
    'request.date': '2026-11-08',
  });
});

test('a letter written from top to bottom, right to left', () => {
  const said = values(
    column('前略　私の個人情報の開示を求めます。', 800, 80),
    column('令和八年十一月八日', 700, 120),
    column('長野県松本市大手三丁目八番十三号', 650, 300),
    column('山田花子', 600, 500),
    column('株式会社アーラリンク御中', 500, 80),
  );
  expect(said).toMatchObject({
    'request.date': '2026-11-08',
    'principal.name': '山田花子',
    'principal.address': '長野県松本市大手三丁目八番十三号',
  });
});

test('columns come in any order, and parts of one column too', () => {
  const said = values(
    column('株式会社アーラリンク', 166, 90),
    column('昭和六十年四月一日生', 292, 174),
    column('〇九〇一二三四五六七八', 352, 240),
    column('電話', 352, 180),
    column('長野県松本市大手三丁目八番十三号', 412, 175),
    column('私の個人情報の開示を請求いたします。', 715, 72),
    column('御中', 166, 380),
    column('山田花子', 224, 418),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.address': '長野県松本市大手三丁目八番十三号',
    'principal.phone': '090-1234-5678',
    'principal.birthDate': '1985-04-01',
  });
});

test("the addressee's own address is not the sender's", () => {
  const said = values(
    line('東京都豊島区池袋2-47-3', 100, 60),
    line('株式会社アーラリンク 個人情報開示等請求受付係 御中', 100, 90),
    line('新潟県新潟市中央区学校町通1-602', 520, 160),
    line('青木一郎', 520, 190),
    line('090-1234-5678', 520, 215),
  );
  expect(said).toMatchObject({
    'principal.address': '新潟県新潟市中央区学校町通1-602',
    'principal.name': '青木一郎',
  });
});

test('whoever signs as agent is one', () => {
  const said = values(
    ...addressee,
    line('本人', 420, 150),
    line('長野県松本市大手3-8-13', 520, 160),
    line('山田花子', 520, 185),
    line('代理人', 420, 230),
    line('新潟県新潟市中央区学校町通1-602', 520, 240),
    line('代理人　青木一郎', 520, 265),
    line('090-1234-5678', 520, 290),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'agent.name': '青木一郎',
    'agent.phone': '090-1234-5678',
  });
});

test("a lawyer's letter names the client in its text; the sender's block is the lawyer's", () => {
  const said = values(
    line('令和8年11月9日', 730, 80),
    line('株式会社アーラリンク 御中', 120, 110),
    line('〒390-0874', 470, 135),
    line('長野県松本市大手3-8-13', 470, 160),
    line('みほん法律事務所 TEL 0263-33-1234 / FAX', 470, 185),
    line('0263-33-1235', 470, 210),
    line('弁護士　青木 一郎', 470, 240),
    line('受任通知', 400, 320),
    line('冠省 当職は、山田花子氏（昭和60年4月1日生、新潟県新潟市中央区学校町通1-602。以下', 120, 380),
    line('「通知人」といいます。）から、貴社との契約に関する件について依頼を受けました。', 130, 410),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.birthDate': '1985-04-01',
    'principal.address': '新潟県新潟市中央区学校町通1-602',
    'agent.name': '青木一郎',
    'agent.address': '長野県松本市大手3-8-13',
    'agent.phone': '0263-33-1234',
  });
  expect(said['principal.phone']).toBeUndefined();
});

test("a lawyer's letter names the client in a block of labels; a seal over the lawyer's name is nobody", () => {
  const said = values(
    line('〒171-0014', 118, 110),
    line('東京都豊島区池袋2-47-3', 118, 135),
    line('株式会社アーラリンク 個人情報開示等請求受付 御中', 118, 160),
    line('〒390-0874', 460, 185),
    line('長野県松本市大手3-8-13', 460, 205),
    line('みほん法律事務所', 460, 227),
    line('電話 0263-33-1234', 460, 248),
    line('郎青弁', 773, 268),
    line('通知人代理人　弁護士　青木 一郎', 460, 279),
    line('冠省　当職は、下記通知人から委任を受けましたので、その旨通知いたします。', 117, 397),
    line('記', 486, 547),
    line('通知人（本人）　氏　名　山田花子（ヤマダハナコ）', 165, 573),
    line('生年月日　昭和60年4月1日', 316, 599),
    line('住　所　新潟県新潟市中央区学校町通1-602', 316, 623),
    line('電話番号　025-222-1234', 316, 648),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.birthDate': '1985-04-01',
    'principal.address': '新潟県新潟市中央区学校町通1-602',
    'principal.phone': '025-222-1234',
    'agent.name': '青木一郎',
    'agent.address': '長野県松本市大手3-8-13',
    'agent.phone': '0263-33-1234',
  });
});

test('a name written from top to bottom with space in it', () => {
  const said = values(
    column('謹言', 760, 520),
    column('令和八年十一月三日', 700, 100),
    column('長野県松本市大手三丁目八番十三号', 640, 160),
    column('昭和十九年八月八日生', 580, 160),
    column('山田', 520, 440),
    column('カツ', 520, 490),
    column('株式会社アーラリンク　御中', 440, 100),
  );
  expect(said).toMatchObject({ 'principal.name': '山田カツ', 'principal.birthDate': '1944-08-08' });
});

test('an English letter', () => {
  const said = values(
    line('November 5, 2026', 735, 90),
    line('Name: SHRESTHA ANISHA', 117, 357),
    line('Date of birth: December 3, 1996', 116, 380),
    line('Telephone: 0263-33-1234', 116, 423),
  );
  expect(said).toMatchObject({
    'principal.name': 'SHRESTHA ANISHA',
    'principal.birthDate': '1996-12-03',
    'principal.phone': '0263-33-1234',
  });
});

test('the reading in brackets behind the name, and a seal read as letters beside the block', () => {
  const said = values(
    ...addressee,
    line('長野県松本市大手3-8-13', 520, 180),
    line('電話 0263-33-1234', 520, 205),
    line('氏名　山田 花子（ヤマダ ハナコ）', 520, 230),
    line('山', 520, 255),
    line('只', 520, 270),
    line('生年月日 昭和60年4月1日', 520, 290),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.kana': 'ヤマダハナコ',
    'principal.birthDate': '1985-04-01',
  });
});

const typesOf = (...texts: string[]) =>
  letterTypes(letter(...texts.map((text, at) => line(text, 100, 100 + 30 * at)))).sort();

test.each([
  ['私の個人情報の開示を請求いたします。', ['disclosure']],
  ['登録内容の訂正を請求します', ['correction']],
  ['私に関する情報を全部消してください。', ['deletion']],
  ['個人情報の利用停止を求めます。', ['suspension']],
  ['ダイレクトメールの送付を止めてください。', ['suspension']],
  ['第三者への提供を停止してくださるようお願いします。', ['third-party-stop']],
  ['第三者提供記録の開示を求めます。', ['third-party-records']],
  ['誰に渡したのかを教えてください。', ['third-party-records']],
  ['利用目的を知りたいので、お知らせください。', ['purpose-notice']],
  ['個人情報の開示及び利用の停止を請求します。', ['disclosure', 'suspension']],
  ['私の個人情報の利用を直ちに停止されるよう請求いたします。', ['suspension']],
  ['I request disclosure of all personal data that your company holds about me.', ['disclosure']],
  ['Please delete my personal data.', ['deletion']],
  ['Personal Information Disclosure Request Desk', []],
  // Across two lines.
  ['登録されている私の個人情報の開', []],
] as const)('%s', (text, types) => {
  expect(typesOf(text)).toEqual(types);
});

test('a sentence that runs over a line is one', () => {
  expect(typesOf('つきましては、保有されている私の個人', '情報の開示を、書面により請求いたします。')).toEqual(
    ['disclosure'],
  );
});

test('names of the office and the form, enclosures and what is not asked are no requests', () => {
  expect(typesOf('個人情報開示等請求受付係 御中', '個人情報開示等申請書を同封します。')).toEqual([]);
  expect(typesOf('開示を求めるものではありません。', '登録内容の訂正をお願いします。')).toEqual([
    'correction',
  ]);
});

test('a number in a column whose hyphens were read as strokes is given, unsure', () => {
  const fields = readLetterFields([
    sheet(
      [
        column('私の個人情報の利用停止を請求いたします。', 700, 80),
        column('長野県松本市大手三丁目八番十三号', 412, 175),
        column('山田花子', 352, 400),
        column('電話', 292, 100),
        column('075179114480', 292, 180),
      ],
      'request-letter',
    ),
  ]);
  expect(fields['principal.phone']?.value).toBe('075-791-4480');
  expect(fields['principal.phone']?.confidence).toBeLessThan(0.7);
});
