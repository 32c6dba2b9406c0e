import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { findOptions } from './options.ts';

const heading = line('ご希望の内容(あてはまるものにチェックを入れてください)', 100, 200);
const list = (sentences: readonly string[]): Line[] => [
  heading,
  ...sentences.map((text, i) => line(text, 120, 230 + i * 28)),
];
const found = (sentences: readonly string[]): string[] =>
  findOptions(list(sentences)).map(({ option }) => option);

describe('types put in sentences', () => {
  it.each([
    ['貴社にある私の情報を開示してください。', 'disclosure'],
    ['登録内容の利用目的を通知してほしい', 'purpose-notice'],
    ['第三者に提供した記録を開示してください', 'third-party-records'],
    ['第三者への提供を停止してほしい', 'third-party-stop'],
    ['情報の利用を停止して頂きたい', 'suspension'],
    ['私の情報の利用を停止してください', 'suspension'],
    ['足りない内容を追加してください', 'addition'],
    ['登録内容の開示を希望します', 'disclosure'],
  ])('are told by what is to be done, and to what: %s', (sentence, option) => {
    const others = ['誤りを訂正してください', '不要なものを削除してください', '古いものを消去してください'];
    expect(found([sentence, ...others])).toEqual([option, 'correction', 'deletion', 'erasure']);
  });

  it('begin after their tick boxes and end with their sentences', () => {
    const options = findOptions(
      list([
        '□私の情報を開示してください。',
        '□ 誤りを訂正・追加してください。',
        '□利用を停止してください。',
      ]),
    );
    expect(options.map(({ option }) => option)).toEqual(['disclosure', 'correction', 'suspension']);
    for (const { box } of options) expect(box[0]).toBeGreaterThan(0.135);
    expect(options[0]?.box[2]).toBeCloseTo(13 * 0.018 * Math.SQRT2, 1);
  });

  it.each<[string, string[]]>([
    ['but two', ['誤りを訂正してください', '不要なものを削除してください', 'よろしくお願いします']],
    [
      'others that are no types',
      ['結果を通知してください', '電話を停止してください', '誤りを訂正してください'],
    ],
    [
      'denials',
      [
        '誤りを訂正しないでください',
        '情報を削除しないでください',
        '開示は希望しません',
        '利用を停止しないでほしい',
      ],
    ],
    [
      'two in a line',
      ['開示してください □訂正してください', '削除してください □利用を停止してください', '追加してください'],
    ],
  ])('are none where there are %s', (_, sentences) => {
    expect(found(sentences)).toEqual([]);
  });

  it('are no rival to a list of words', () => {
    const words = ['利用目的の通知', '開示', '訂正', '削除', '利用停止'].map((text, i) =>
      line(text, 500, 230 + i * 28),
    );
    const sentences = list(['開示してください', '誤りを訂正してください', '削除してください']);
    const lefts = findOptions([...sentences, ...words]).map(({ box: [x] }) => x);
    expect(lefts).toHaveLength(5);
    expect(Math.min(...lefts)).toBeGreaterThan(0.45);
  });
});

describe('kinds of requester put in sentences', () => {
  it('are told by who says so', () => {
    const lines = [
      line('本人です', 300, 700),
      line('□本人の法定代理人です', 430, 700),
      line('□本人から委任を受けました', 680, 700),
    ];
    const options = findOptions(lines);
    expect(options.map(({ option }) => option)).toEqual(['principal', 'statutory-agent', 'proxy']);
    expect(options[2]?.box[0]).toBeGreaterThan(0.7);
  });

  it('may share a line', () => {
    expect(
      findOptions([line('□本人です □本人の親権者です', 300, 700)]).map(({ option, box }) => [
        option,
        box[0] > 0.45,
      ]),
    ).toEqual([
      ['principal', false],
      ['parent', true],
    ]);
  });

  it.each([
    ['本人です', '本人の住所です'],
    ['本人ではありません', '本人の法定代理人です'],
  ])('are none where but one is said: %s, %s', (one, other) => {
    expect(findOptions([line(one, 300, 700), line(other, 500, 700)])).toEqual([]);
  });
});
