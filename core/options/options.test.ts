import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { findOptions } from './options.ts';

const options = (...lines: Line[]): string[] => findOptions(lines).map(({ option }) => option);
const types = [
  'correction',
  'deletion',
  'disclosure',
  'purpose-notice',
  'suspension',
  'third-party-records',
  'third-party-stop',
];

test('a numbered row: the longest word wins, what is printed as one is one', () => {
  const lines = [
    line('ご請求の内容(該当するものを〇で囲んでください)', 100, 380),
    line('1. 利用目的の通知2. 開示3. 訂正・追加4. 削除5. 利用停止', 110, 410),
    line('6. 第三者提供の停止7. 第三者提供記録の開示', 110, 440),
  ];
  expect(options(...lines).sort()).toEqual(types);
});

test('a grid of tick boxes, their squares read as 口, □ or nothing', () => {
  const found = findOptions([
    line('口 利用目的の通知', 110, 430),
    line('□開示', 500, 430),
    line('訂正', 110, 455),
    line('□ 追加', 500, 455),
    line('□ 削除', 110, 480),
    line('利用停止', 500, 480),
    line('□ 消去', 110, 505),
  ]);
  expect(found.map(({ option }) => option)).toEqual([
    'purpose-notice',
    'disclosure',
    'correction',
    'addition',
    'deletion',
    'suspension',
    'erasure',
  ]);
  const disclosure = found.find(({ option }) => option === 'disclosure');
  // The box is the word's, right of the tick box.
  expect(disclosure?.box[0]).toBeGreaterThan(0.51);
  expect(disclosure?.box[2]).toBeLessThan(0.08);
});

test('words that a ring or a streak damaged are told by what the list lacks', () => {
  const lines = [
    line('1. 利用日(的の通2.開小3. 高正追如4. 削除5. 利用停止', 110, 410),
    line('6. 第者提供の停止7. 第三者提供記録の開示', 110, 440),
  ];
  expect(options(...lines).sort()).toEqual(types);
});

test('two types under one tick box count for both, unless one is printed by itself too', () => {
  const box = (text: string, y: number) => line(`□ ${text}`, 110, y);
  const lines = [box('開示', 400), box('訂正・追加・削除', 430), box('利用停止又は消去', 460)];
  expect(options(...lines).sort()).toEqual(['correction', 'deletion', 'disclosure', 'erasure', 'suspension']);
  // With 削除 by itself, 利用停止又は消去 is the one of art. 35.
  const apart = [box('開示', 400), box('削除', 430), box('利用停止又は消去', 460)];
  expect(options(...apart).sort()).toEqual(['deletion', 'disclosure', 'suspension']);
});

test('who asks', () => {
  expect(
    options(
      line('申請者区分　□本人　□任意代理人　□法定代理人(□親権者 □未成年後見人 □成年後見人)', 60, 300, 12),
    ),
  ).toEqual(['principal', 'proxy', 'statutory-agent', 'parent', 'minor-guardian', 'adult-guardian']);
});

test('the requester stands among the kinds, even right behind their heading, not in the heading of the next part', () => {
  const found = findOptions([
    line('【2】申請される方ご本人 ☑委任を受けた代理人 法定代理人', 110, 400),
    line('【3】個人情報の本人', 110, 440),
  ]);
  expect(found.map(({ option }) => option)).toEqual(['principal', 'proxy', 'statutory-agent']);
  const [first, second] = found.map(({ box }) => box);
  expect(second?.[1]).toBe(first?.[1]);
  // three characters against nine: the heading is no part of it
  expect(first?.[2]).toBeLessThan(second?.[2] ?? 0);
});

test('types of many articles that follow each other are a list that runs on, none part of another', () => {
  const found = findOptions([
    line('保有個人データの', 100, 300),
    line('利用目的の通知・開示・第三者提供記録の開示・訂正・追加・削除・利用停止・', 100, 330),
    line('消去・第三者提供の停止を請求します。', 100, 360),
  ]);
  expect(found.map(({ option }) => option)).toEqual([
    'purpose-notice',
    'disclosure',
    'third-party-records',
    'correction',
    'addition',
    'deletion',
    'suspension',
    'erasure',
    'third-party-stop',
  ]);
  expect(new Set(found.map(({ box }) => box.join())).size).toBe(9);
});

test('the kinds of authority (代理権) stand for the kinds of agent', () => {
  expect(options(line('代理権 □ 委任 □ 親権 □ 成年後見', 100, 900))).toEqual([
    'proxy',
    'parent',
    'adult-guardian',
  ]);
  expect(options(line('委任状の写し', 100, 300), line('成年後見登記', 100, 340))).toEqual([]);
});

test('letters that number a list and a stroke read as a letter stand beside an option, the letters of a sentence do not', () => {
  expect(options(line('ア 開示　イ 訂正　ウ 削除', 100, 300))).toEqual([
    'disclosure',
    'correction',
    'deletion',
  ]);
  expect(options(line('本人ノ', 250, 500), line('親権者 ／ 成年後見人', 350, 500))).toEqual([
    'principal',
    'parent',
    'adult-guardian',
  ]);
  expect(options(line('開示か訂正かを', 100, 300), line('削除が', 100, 330))).toEqual([]);
});

test('a word that a ring made wider is as wide as its neighbours’ letters say', () => {
  const bare = line('訂正', 160, 412, 30);
  const [x, y, width, height] = bare.box;
  const ringed: Line = { ...bare, box: [x - width * 0.2, y, width * 1.4, height] };
  const found = findOptions([
    line('請求の区分(当てはまるものを〇で囲む)', 100, 381),
    ringed,
    line('追加', 390, 412, 30),
    line('削除', 610, 412, 30),
  ]);
  const [first, second] = found.map(({ box }) => box);
  expect(first?.[0]).toBeCloseTo(x, 2);
  expect(first?.[2]).toBeCloseTo(second?.[2] ?? 0, 3);
});

test('an option that ends in the article of its law is one; an article with the type in brackets is none', () => {
  const found = findOptions([
    line('□利用目的の通知(法第32条第2項)', 100, 300),
    line('□開　示（法第33条第1項）', 540, 300),
    line('□第三者への提供の停止', 540, 330),
    line('法第34条第1項(削除)', 540, 360),
    line('利用目的の通知・開示は1件につき660円です。', 60, 700),
  ]);
  expect(found.map(({ option, box: [, y] }) => [option, y])).toEqual([
    ['purpose-notice', 0.3],
    ['disclosure', 0.3],
    ['third-party-stop', 0.33],
  ]);
});

test('the heading of a column is no part of the option in its first row', () => {
  const [first] = findOptions([
    line('区　分', 71, 99),
    line('開示', 75, 124),
    line('訂正', 75, 149),
    line('削除', 75, 174),
  ]);
  expect(first?.box[1]).toBeCloseTo(0.124, 3);
  expect(first?.box[3]).toBeCloseTo(0.018, 3);
});

test('a kind that another tells more of in brackets is one option with it', () => {
  const found = findOptions([line('□本人　□法定代理人（成年後見人）　□任意代理人', 278, 490)]);
  const [, byLaw, guardian, proxy] = found;
  expect([byLaw?.option, guardian?.option, proxy?.option]).toEqual([
    'statutory-agent',
    'adult-guardian',
    'proxy',
  ]);
  expect(guardian?.box).toEqual(byLaw?.box);
  // with a box of its own each stands by itself
  const apart = findOptions([line('□本人　□法定代理人（□成年後見人）　□任意代理人', 278, 490)]);
  expect(apart[2]?.box).not.toEqual(apart[1]?.box);
});

test('who was given authority is a proxy, in words too', () => {
  expect(options(line('１ご本人　２親権者　３成年後見人　４ご本人から委任された方', 211, 529))).toEqual([
    'principal',
    'parent',
    'adult-guardian',
    'proxy',
  ]);
});

test('an option at a line’s beginning is told of by what stands apart from it, its space unread', () => {
  const told = (option: string, about: string, y: number): Line => {
    const all = line(`${option}${about}`, 100, y);
    // the option's letters are larger, and two letters' room follows it
    const at = [...all.text].map((_, i) =>
      i < option.length ? i * 0.08 : 0.08 * option.length + 0.1 + i * 0.04,
    );
    return { ...all, at };
  };
  expect(
    options(
      line('求める請求に印を付けてください', 100, 60),
      told('開示', '登録された情報を見る', 100),
      told('訂正', '誤りを直す', 130),
      told('消去', 'データを消させる', 160),
    ),
  ).toEqual(['disclosure', 'correction', 'erasure']);
});

test('rows numbered by letters, of which ア is read 了', () => {
  const found = findOptions([
    line('了利用目的の通知　保有個人データの開示　第三者提供記録の開示', 94, 430),
    line('イ□内容の訂正□内容の追加□内容の削除', 94, 455),
    line('ウ利用の停止　データの消去第三者への提供の停止', 90, 480),
  ]);
  expect(found).toHaveLength(9);
  const notice = found.find(({ option }) => option === 'purpose-notice');
  // the letter is no part of it
  expect(notice?.box[0]).toBeGreaterThan(0.105);
});
