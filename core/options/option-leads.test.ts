import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { findOptions } from './options.ts';
import type { PrintedOption } from './printed-option.ts';

const found = (lines: readonly Line[], option: string): PrintedOption | undefined =>
  findOptions(lines).find((one) => one.option === option);
const heading = line('ご希望の内容(あてはまるものをお選びください)', 100, 200);

describe('options put in plain sentences, with their words in brackets', () => {
  const sentences = [
    line('□　記録された内容を知りたい(開示)', 120, 230),
    line('□ 誤りを改めたい（訂正・削除）', 120, 260),
    line('□ 今後は使わないでほしい(利用停止)', 120, 290),
  ];

  it('begin with their sentences, after their tick boxes', () => {
    const options = findOptions([heading, ...sentences]);
    expect(options.map(({ option }) => option)).toEqual([
      'disclosure',
      'correction',
      'deletion',
      'suspension',
    ]);
    const lefts = options.map(({ box: [x] }) => x);
    for (const x of lefts) expect(x).toBeGreaterThan(0.12 + 0.02);
    expect(Math.max(...lefts)).toBeLessThan(0.12 + 0.06);
  });

  it('have the word in brackets for their word', () => {
    const disclosure = found([heading, ...sentences], 'disclosure');
    expect(disclosure?.word[2]).toBeLessThan(0.25 * (disclosure?.box[2] ?? 0));
  });

  it('are known where a word was half read', () => {
    const lines = [
      heading,
      ...sentences,
      line('□ 使いみちを知りたい(利用目的の通知)', 120, 320),
      line('□ 渡した記録を知りたい(第三者提供記録の開示)', 120, 350),
      line('□ 渡さないでほしい(第三者提供の停止)', 120, 380),
      line('□ 消してほしい(肖去)', 120, 410),
    ];
    expect(found(lines, 'erasure')?.box[0]).toBeCloseTo(found(lines, 'third-party-stop')?.box[0] ?? 0, 2);
  });

  it.each<[string, Line[]]>([
    ['where they do not stand in one column', [line('誤りを改めたい(訂正)', 300, 260)]],
    ['where but two are such', [line('訂正', 120, 260)]],
    ['where the line goes on after the brackets', [line('誤りを改めたい(訂正)とき', 120, 260)]],
  ])('are the words alone %s', (_, [second]) => {
    const [first, , third] = sentences;
    const lines = [heading, first, second, third].filter((one) => one !== undefined);
    expect(found(lines, 'disclosure')?.box).toEqual(found(lines, 'disclosure')?.word);
  });
});

describe('kinds of requester put in words', () => {
  it('begin with the words for a person', () => {
    const lines = [
      line('□ 依頼を受けた方(任意代理人)', 120, 230),
      line('□ 未成年の子の父母(親権者)', 120, 260),
    ];
    expect(found(lines, 'parent')?.box[0]).toBeLessThan(0.2);
  });

  it('are no papers that someone encloses', () => {
    const lines = [line('□ 依頼の書面(任意代理人)', 120, 230), line('□ 戸籍(親権者)', 120, 260)];
    const parent = found(lines, 'parent');
    expect(parent?.box).toEqual(parent?.word);
  });
});
