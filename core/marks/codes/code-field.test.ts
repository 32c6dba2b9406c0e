import { describe, expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import type { Canvas } from '../../image/canvas.fixture.ts';
import type { Line } from '../../page.ts';
import { form, H, marked, W } from '../printed-form.fixture.ts';

const names = ['利用目的の通知', '開示', '訂正', '削除', '利用停止'];
const digits = (i: number): string => String(i + 1);
/** A list of types with their codes, and what heads the frames beside it. */
const list = (code: (i: number) => string = digits, label = '請求の種類（番号）'): Line[] => [
  ...names.map((name, i) => line(`${code(i)} ${name}`, 450, 300 + i * 30)),
  line(label, 60, 280),
];
/** Frames of 70 pixels beside the list, some of them with a letter written in and read, pixels from the left. */
const lefts = [150, 240, 330];
const side = 70;
const top = 0.31 * H;
function frames(page: Canvas, count = lefts.length): void {
  for (const x of lefts.slice(0, count)) page.square(x, top, side, 4);
}
function write(page: Canvas, i: number): void {
  page.stroke((lefts[i] ?? 0) + 25, top + 15, (lefts[i] ?? 0) + 45, top + 55, 4);
}
const read = (text: string, i: number, sure = 0.99): Line =>
  line(text, (((lefts[i] ?? 0) + 22) / W) * 1000, ((top + 12) / H) * 1000, 18, sure);
const unsure = ['purpose-notice', 'disclosure', 'correction', 'deletion', 'suspension'].map(
  (type) => `${type} unsure`,
);

describe('the code of the type wanted, written into a frame', () => {
  it('is none where the frames are empty', () => {
    const page = form(list());
    frames(page);
    expect(marked(page, list())).toEqual([]);
  });

  it.each([
    [['4'], ['deletion tick']],
    [
      ['2', '5'],
      ['disclosure tick', 'suspension tick'],
    ],
    [['４'], ['deletion tick']],
  ])('marks that type: %j', (codes, expected) => {
    const page = form(list());
    frames(page);
    for (const i of codes.keys()) write(page, i);
    expect(marked(page, [...list(), ...codes.map((code, i) => read(code, i))])).toEqual(expected);
  });

  it.each([
    ['Ａ', (i: number) => [...'ＡＢＣＤＥ'][i] ?? '', ['D']],
    ['①', (i: number) => [...'①②③④⑤'][i] ?? '', ['4']],
    ['1=', (i: number) => `${i + 1}＝`, ['4']],
    ['01, one frame', (i: number) => `0${i + 1}`, ['04']],
    ['ア, some of the katakana read as kanji', (i: number) => [...'アイウ工才'][i] ?? '', ['エ']],
    ['01, a frame each', (i: number) => `0${i + 1}`, ['0', '4']],
  ] as const)('is one of the list’s, as it counts: %s', (_, code, codes) => {
    const page = form(list(code));
    frames(page);
    for (const i of codes.keys()) write(page, i);
    const lines = [...list(code), ...codes.map((text, i) => read(text, i))];
    expect(marked(page, lines)).toEqual(['deletion tick']);
  });

  it.each([
    ['was not read', []],
    ['is none of the list’s', [read('8', 0)]],
    ['was read without certainty', [read('4', 0, 0.5)]],
  ] as const)('is a doubt of the whole list where it %s', (_, written) => {
    const page = form(list());
    frames(page);
    write(page, 0);
    expect(marked(page, [...list(), ...written]).sort()).toEqual([...unsure].sort());
  });

  it('is a doubt where the frame is one for a number of copies', () => {
    const page = form(list(digits, '枚数'));
    frames(page, 1);
    write(page, 0);
    const lines = [...list(digits, '枚数'), read('4', 0)];
    expect(marked(page, lines).sort()).toEqual([...unsure].sort());
  });

  it('is no number that heads a part of the form', () => {
    const lines = [...list(digits, '下から'), read('2', 2), line('請求の種類', 250, 316)];
    const page = form(lines);
    page.square(lefts[2] ?? 0, top, side, 4);
    expect(marked(page, lines)).toEqual([]);
  });

  it('leaves a doubt at another type that is ringed', () => {
    const page = form(list());
    frames(page);
    write(page, 0);
    const [x, y] = [0.5 * W, 0.339 * H];
    for (const r of [0, 1, 2]) page.ellipse(x + 20, y, 50 + r, 27 + r);
    expect(marked(page, [...list(), read('4', 0)]).sort()).toEqual(['deletion tick', 'disclosure unsure']);
  });

  it('is a doubt where it stands by itself, in no frame', () => {
    const lines = [...list(), read('4', 0)];
    expect(marked(form(list()), lines).sort()).toEqual([...unsure].sort());
    expect(marked(form(list()), list())).toEqual([]);
  });
});

describe('the code of the requester', () => {
  const kinds = ['1 本人', '2 親権者', '3 成年後見人', '4 任意代理人'].map((kind, i) =>
    line(kind, 300 + i * 160, 500),
  );
  const label = line('手続きされる方', 60, 500);
  const [x, y] = [0.23 * W, 0.493 * H];
  const drawn = (): Canvas => {
    const page = form([...kinds, label]);
    page.square(x, y, side, 4);
    return page;
  };

  it('marks the kind, though its frame stands before the first', () => {
    const page = drawn();
    expect(marked(page, [...kinds, label])).toEqual([]);
    page.stroke(x + 25, y + 15, x + 45, y + 55, 4);
    const written = line('4', ((x + 22) / W) * 1000, ((y + 12) / H) * 1000);
    expect(marked(page, [...kinds, label, written])).toEqual(['proxy tick']);
  });

  it('is a doubt where it was not read', () => {
    const page = drawn();
    page.stroke(x + 25, y + 15, x + 45, y + 55, 4);
    expect(marked(page, [...kinds, label]).every((mark) => mark.endsWith('unsure'))).toBe(true);
  });

  it('is not told by boxes before each kind, which are to be ticked', () => {
    const page = form([...kinds, label]);
    const boxes = kinds.map(({ box }) => box[0] * W - 60);
    for (const left of boxes) page.square(left, 0.5 * H, 42, 3);
    page.stroke((boxes[1] ?? 0) + 8, 0.5 * H + 20, (boxes[1] ?? 0) + 18, 0.5 * H + 34, 4);
    page.stroke((boxes[1] ?? 0) + 18, 0.5 * H + 34, (boxes[1] ?? 0) + 40, 0.5 * H + 2, 4);
    expect(marked(page, [...kinds, label])).toEqual(['parent tick']);
  });
});
