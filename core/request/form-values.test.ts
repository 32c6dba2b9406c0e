import { expect, test } from 'vitest';
import { findPrintedEras } from '../fields/eras/printed-eras.ts';
import { column, line, sheet } from '../fields/sheet.fixture.ts';
import type { Choice, Line, Page } from '../page.ts';
import { readFormFields } from './form-fields.ts';
import { read } from './form-said.fixture.ts';

test('printed choices of eras leave only one that can be', () => {
  const at = (eras: string): Record<string, string> =>
    read(line('生年月日', 100, 200), line(`${eras} 60年 4月 1日`, 300, 200));
  expect(at('大正・昭和・平成')).toMatchObject({ 'principal.birthDate': '1985-04-01' });
  expect(read(line('生年月日', 100, 200), line('昭和・平成 10年4月1日', 300, 200))).toEqual({});
});

test('the pieces of a date beside printed 年, 月 and 日 belong together', () => {
  const said = read(
    line('申請日', 500, 100),
    line('令和', 580, 100),
    line('8', 640, 100),
    line('年', 680, 100),
    line('11', 720, 100),
    line('月', 770, 100),
    line('5', 810, 100),
    line('日', 850, 100),
  );
  expect(said['request.date']).toBe('2026-11-05');
});

test('a value that breaks its format is not sure', () => {
  const fields = readFormFields([
    sheet([
      line('氏名', 100, 200),
      line('山田 花子', 300, 200),
      line('電話番号', 100, 240),
      line('090-123-567', 300, 240),
      line('住所', 100, 280),
      line('長野県松本市', 300, 280),
    ]),
  ]);
  expect(fields['principal.name']?.confidence).toBeGreaterThan(0.9);
  expect(fields['principal.phone']?.confidence).toBeLessThan(0.4);
  expect(fields['principal.address']?.confidence).toBeLessThan(0.5);
});

test('a field tells page and box of what it was read from', () => {
  const value = line('山田 花子', 300, 200);
  const fields = readFormFields([sheet([line('氏名', 100, 200), value])]);
  expect(fields['principal.name']).toMatchObject({ page: 1, raw: '山田 花子', box: value.box });
  const inline = readFormFields([sheet([line('氏名　山田花子', 100, 200)])]);
  const [x] = inline['principal.name']?.box ?? [0];
  expect(x).toBeGreaterThan(0.13);
});

test('what is to be disclosed stands in a box under its heading', () => {
  const said = read(
    line('対象となる個人情報の内容', 100, 400),
    line('契約時に登録した氏名・住所・電話番号の一切', 110, 440),
    line('及び問い合わせ内容', 110, 464),
  );
  expect(said['request.target']).toBe('契約時に登録した氏名・住所・電話番号の一切及び問い合わせ内容');
});

test('a reading asked for beside the name is no name', () => {
  const said = read(
    line('お名前（カナ）', 90, 200),
    line('ヤマダ　ハナコ', 300, 200),
    line('お名前', 90, 250),
    line('山田花子', 300, 250),
  );
  expect(said).toMatchObject({ 'principal.name': '山田花子', 'principal.kana': 'ヤマダハナコ' });
});

test('of several printed eras the ringed one is meant; without a ring the only one that has such a day', () => {
  const lines = (year: string): Line[] => [
    line('生年月日', 90, 200),
    line(`大正 昭和 平成 令和 ${year}年9月9日`, 250, 200),
  ];
  const born = (page: Page): string | undefined => readFormFields([page])['principal.birthDate']?.value;
  expect(born(sheet(lines('5 4')))).toBe('1979-09-09');
  expect(born(sheet(lines('2 8')))).toBeUndefined();
  const ringed = findPrintedEras(lines('2 8')).map(({ option, box }): Choice => {
    return { option, box, mark: option === 'era-showa' ? 'ring' : 'none', confidence: 1 };
  });
  expect(born({ ...sheet(lines('2 8')), choices: ringed })).toBe('1953-09-09');
});

test('a printed list of relations is no relation', () => {
  const said = read(
    line('代理人', 80, 150),
    line('本人との続柄', 80, 180),
    line('父・母・配偶者・その他（　　）', 300, 180),
  );
  expect(said['agent.relation']).toBeUndefined();
});

test('what is asked and why in one cell, the list of types with its numbers below, English beside', () => {
  const asked = '契約時に登録した情報が不要になったため';
  const types = line('①利用目的の通知 ②開示 ③訂正 ④削除', 100, 270);
  const beside = read(line('その対象と理由', 100, 230), line(asked, 300, 230), types);
  expect([beside['request.target'], beside['request.reason']]).toEqual([asked, asked]);
  const below = read(
    line('対象・理由 Details/reason', 100, 250, 16),
    line('Suspension of use', 600, 238, 16),
    line(asked, 102, 264),
  );
  expect([below['request.target'], below['request.reason']]).toEqual([asked, asked]);
});

test('what a heading goes on with, and an option behind it, are no free words', () => {
  const asked = '契約時に登録した情報が不要になったため';
  const said = read(line('対象と理由をお書きください。', 100, 230), line(asked, 120, 262));
  expect([said['request.target'], said['request.reason']]).toEqual([asked, asked]);
});

test('an example printed in a cell is no value, and one relative alone no label', () => {
  const said = read(
    line('代理人', 80, 150),
    line('ご本人さまとの', 90, 186, 16),
    line('関係', 90, 204, 16),
    line('母', 300, 190),
    line('（例）長女、父など', 300, 212, 12),
  );
  expect(said['agent.relation']).toBe('母');
});

test('two labels of one line ask for one cell; with the contract number the number is the contract’s', () => {
  const said = read(
    line('代理人', 80, 150),
    line('電話番号／続柄', 90, 190),
    line('090-0000-1234 / 父', 300, 190),
  );
  expect(said['agent.phone']).toBe('090-0000-1234');
  expect(
    read(line('電話番号・お客様番号', 90, 190), line('090-0000-1234', 360, 190))['principal.phone'],
  ).toBeUndefined();
});

test('a reading in hiragana before the name in its line is none of it; a surname in hiragana is', () => {
  const name = (text: string): string | undefined => read(line(`氏名　${text}`, 90, 190))['principal.name'];
  expect(name('やまだはなこ　山田花子')).toBe('山田花子');
  expect(name('みどり　花子')).toBe('みどり花子');
});

test('an empty date to fill in is no name, and a number that a sentence tells of no telephone', () => {
  const said = read(
    line('（ア）本人の状況 未成年者（　年　月　日生）', 90, 190),
    line('（イ）本人の氏名', 90, 212),
    line('年 月', 330, 205),
    line('父の携帯電話（026-000-1234の登録）を消してください', 90, 260),
  );
  expect(said['principal.name']).toBeUndefined();
  expect(said['principal.phone']).toBeUndefined();
});

test('what stands in a row above is no free text of a label', () => {
  const asked = '契約時に登録した情報が不要になったため';
  const said = read(
    line('□消去（第35条）', 400, 208),
    line('請求に係る保有個人データ', 100, 230),
    line(asked, 100, 258),
  );
  expect(said['request.target']).toBe(asked);
});

test('labels of which a fax left half are told by what stands beside them', () => {
  const said = read(
    line('生年川', 100, 200),
    line('昭和60年4月1日', 300, 200),
    line('他話', 100, 240),
    line('0263-33-1234', 300, 240),
  );
  expect(said).toMatchObject({ 'principal.birthDate': '1985-04-01', 'principal.phone': '0263-33-1234' });
});

test('a given name in kana that was read apart from its surname is no reading', () => {
  const said = read(line('氏名', 200, 185), line('森', 260, 185), line('みどり', 300, 185));
  expect(said).toMatchObject({ 'principal.name': '森みどり' });
  expect(said['principal.kana']).toBeUndefined();
});

test('a heading that names the person twice takes no value, and a note below a label no address', () => {
  const said = read(
    column('請求者（ご本人）', 70, 190, 14),
    line('ご住所', 110, 205),
    line('（都道府県から）', 100, 226, 12),
    line('長野県松本市大手3丁目8番13号', 260, 224),
    line('お電話', 110, 262),
    line('0263-33-1234', 260, 262),
  );
  expect(said).toMatchObject({
    'principal.address': '長野県松本市大手3丁目8番13号',
    'principal.phone': '0263-33-1234',
  });
  expect(said['principal.name']).toBeUndefined();
});
