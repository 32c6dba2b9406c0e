import { expect, test } from 'vitest';
import { column, line } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { findOptions } from './options.ts';

const options = (...lines: Line[]): string[] => findOptions(lines).map(({ option }) => option);

test('titles, notes, headings, labels and enclosures are no options', () => {
  expect(
    options(
      line('個人情報開示等申請書', 300, 50),
      line('株式会社アーラリンク 個人情報開示等請求受付 御中', 90, 100),
      line('1. ご本人(情報主体)', 90, 180),
      line('氏名', 100, 210),
      line('訂正前', 100, 300),
      line('訂正後', 100, 330),
      line('4. 代理人(代理人による請求の場合のみ)', 90, 640),
      line('代理人氏名', 100, 680),
      line('□本人確認書類　□委任状', 100, 740),
      line('【手数料】開示等の請求1件につき660円', 100, 760),
    ),
  ).toEqual([]);
});

test('whose paper is to be enclosed is no option, nor what goes on after the word', () => {
  const kinds = [line('□ 任意代理人　□ 親権者　□ 成年後見人', 100, 600)];
  expect(
    options(
      ...kinds,
      line('本人確認書類(本人・代理人)/住民票の写し(本人・代理人)/委任状', 100, 840),
      line('代理人(本人が請求する場合は記入不要)', 100, 900),
    ),
  ).toEqual(['proxy', 'parent', 'adult-guardian']);
});

test('a note that speaks of all types gives none of the options of the list below it', () => {
  const found = findOptions([
    line('1. 本書は、利用目的の通知、開示、第三者提供記録の開示、訂正・追', 60, 70, 15),
    line('加・削除、利用停止・消去、第三者提供の停止のお申し出に用います。', 60, 86, 15),
    line('□利用目的の通知', 277, 340),
    line('□開示', 277, 364),
    line('第三者提供記録の開示', 356, 364),
    line('□訂正', 277, 388),
    line('□追加　□削除', 354, 388),
    line('□利用停止', 277, 412),
    line('□消去　□第三者提供の停止', 383, 412),
  ]);
  expect(found).toHaveLength(9);
  for (const { box } of found) expect(box[1]).toBeGreaterThan(0.3);
});

test('a note written in columns beside the list gives none of its options', () => {
  const found = findOptions([
    column('三利用停止消去第三者提供の停止をご請求の方はその理由を具体的にご記入ください', 778, 56),
    line('（　）訂正', 42, 400),
    line('（　）追加', 266, 400),
    line('（　）削除', 490, 400),
    line('（　）利用の停止', 42, 440),
    line('（　）消去', 266, 440),
  ]);
  expect(found.map(({ option }) => option)).toEqual([
    'correction',
    'addition',
    'deletion',
    'suspension',
    'erasure',
  ]);
  for (const { box } of found) expect(box[0]).toBeLessThan(0.6);
});

test('what heads a row of options is none, though it names two of them', () => {
  const found = findOptions([
    line('通知・開示', 100, 414),
    line('利用目的の通知保有個人データの開示', 220, 411),
    line('□第三者提供記録の開示', 560, 411),
    line('訂正等', 110, 445),
    line('内容の訂正内容の追加内容の削除', 220, 446),
    line('利用停止等', 100, 480),
    line('利用の停止消去 第三者への提供の停止', 220, 480),
  ]);
  const disclosure = found.filter(({ option }) => option === 'disclosure');
  expect(disclosure).toHaveLength(1);
  expect(disclosure[0]?.box[0]).toBeGreaterThan(0.3);
});

test('a guide beside the form tells of every type and offers none', () => {
  const names = ['利用目的の通知', '開示', '第三者提供記録の開示', '訂正', '追加'];
  const found = findOptions([
    line('・利用目的の通知…当社が保有する個人データ', 75, 130),
    line('・開示…登録されている内容', 75, 165),
    line('・第三者提供記録の開示…提供先', 75, 200),
    line('・訂正、追加、削除…内容が事実でない場合', 75, 235),
    line('・利用停止、消去、第三者提供の停止…法の場合', 75, 270),
    line('請求の種類', 380, 380),
    ...names.map((name, i) => line(name, 410, 410 + i * 28)),
    ...['削除', '利用停止', '消去', '第三者提供の停止'].map((name, i) => line(name, 680, 410 + i * 28)),
  ]);
  expect(found).toHaveLength(9);
  for (const { box } of found) expect(box[0]).toBeGreaterThan(0.35);
});

test('notes of what to send in which case offer nothing', () => {
  expect(
    options(
      line(
        '2 利用目的の通知、開示及び第三者提供記録の開示を請求する場合は、手数料を納付してください。',
        75,
        520,
      ),
      line('3訂正、追加又は削除を請求する場合は、事実でないことが分かる書類を添付してください。', 75, 560),
      line('4　利用の停止、消去を請求する場合は、その理由を記載してください。', 75, 580),
    ),
  ).toEqual([]);
});

test('a list of what to enclose names the types for which a fee is due, and offers none', () => {
  expect(
    options(
      line('添付書類(添付したものに☑)', 110, 293),
      line('□委任状及び印鑑登録証明書(任意代理人の場合)', 118, 359),
      line('□手数料(利用目的の通知・開示・第三者提供記録の開示の場合)', 117, 404),
    ).filter((option) => option !== 'proxy'),
  ).toEqual([]);
});

test('the upper row of a label, which says whom it speaks of, is none to choose', () => {
  const labels = ['氏名', '住所', '電話'].flatMap((label, i) => [
    line('任意代理人', 80, 420 + i * 45),
    line(label, 80, 437 + i * 45),
  ]);
  const kinds = [line('□親権者', 245, 215), line('□成年後見人', 347, 215)];
  expect(options(...kinds, ...labels)).toEqual(['parent', 'adult-guardian']);
});

test('types over の場合 head the cell of what they need, however many they are', () => {
  const grid = [
    line('開示', 180, 400),
    line('追加', 480, 400),
    line('利用停止', 760, 400),
    line('訂正', 180, 440),
    line('消去', 480, 440),
    line('削除', 760, 440),
  ];
  const label = [line('訂正・追加・削除', 75, 500, 16), line('の場合', 75, 517, 16)];
  const places = (lines: Line[]) => findOptions(lines).map(({ option, box }) => [option, box[1]]);
  expect(places([...grid, ...label])).toEqual(places(grid));
});
