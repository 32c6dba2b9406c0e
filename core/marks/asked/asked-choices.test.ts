import { describe, expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import type { Canvas } from '../../image/canvas.fixture.ts';
import type { Line } from '../../page.ts';
import { form, H, marked, W } from '../printed-form.fixture.ts';

const questions = [
  'Q1 あなたの情報の利用目的の通知を請求しますか',
  'Q2 登録されている情報の開示を請求しますか',
  'Q3 事実と違う情報の訂正を希望しますか',
  'Q4 情報の利用停止を請求しますか',
  'Q5 第三者への提供の停止を求めますか',
];
const askedWho = [
  'Q6 ご本人がご記入されていますか',
  'Q7 未成年のお子さまの親権者ですか',
  'Q8 成年後見人ですか',
  'Q9 ご本人から委任を受けた代理人ですか',
];
/** Tops of the rows of the two tables, thousandths of the page; their heads stand one above. */
const [what, who, step] = [330, 600, 30] as const;
const [first, second] = [780, 860] as const;

const rowsOf = (texts: readonly string[], top: number): Line[] =>
  texts.map((text, i) => line(text, 80, top + i * step, 16));
const headOf = (top: number, words: readonly [string, string] = ['はい', 'いいえ']): Line[] =>
  words.map((word, i) => {
    const half = (word.length * 16 * Math.SQRT2) / 2;
    return line(word, (i === 0 ? first : second) - half, top - step, 16);
  });
const lines = [...headOf(what), ...rowsOf(questions, what), ...headOf(who), ...rowsOf(askedWho, who)];

/** The middle of a cell: pixels. */
const cellOf = (top: number, row: number, column: number): [x: number, y: number] => [
  ((column === 0 ? first : second) / 1000) * W,
  ((top + row * step + 8) / 1000) * H,
];
const tables = [
  [what, questions.length],
  [who, askedWho.length],
] as const;

function ruled(page: Canvas): Canvas {
  for (const [top, rows] of tables) {
    const [y, last] = [top - 1.2 * step, top + (rows - 0.2) * step].map((at) => (at / 1000) * H);
    for (const x of [70, 740, 820, 900]) page.stroke((x / 1000) * W, y ?? 0, (x / 1000) * W, last ?? 0, 3);
    for (let i = 0; i <= rows + 1; i++) {
      const at = ((top + (i - 1.2) * step) / 1000) * H;
      page.stroke(0.07 * W, at, 0.9 * W, at, 3);
    }
  }
  return page;
}
function boxed(page: Canvas): Canvas {
  for (const [top, rows] of tables)
    for (let row = 0; row < rows; row++)
      for (const column of [0, 1]) {
        const [x, y] = cellOf(top, row, column);
        page.square(x - 14, y - 14, 28, 2);
      }
  return page;
}
function tick(page: Canvas, top: number, row: number, column: number): void {
  const [x, y] = cellOf(top, row, column);
  page.stroke(x - 11, y - 3, x - 2, y + 10, 4);
  page.stroke(x - 2, y + 10, x + 18, y - 20, 4);
}
function ring(page: Canvas, top: number, row: number, column: number): void {
  const [x, y] = cellOf(top, row, column);
  for (const r of [13, 14, 15]) page.ellipse(x, y, r, r);
}
/** Answers all rows of a table with a no but some. */
function answer(page: Canvas, top: number, rows: number, yes: readonly number[], mark = tick): void {
  for (let row = 0; row < rows; row++) mark(page, top, row, yes.includes(row) ? 0 : 1);
}

describe.each<[string, (lines: readonly Line[]) => Canvas, typeof tick]>([
  ['boxes in a ruled table', (all) => boxed(ruled(form(all))), tick],
  ['boxes without rules', (all) => boxed(form(all)), tick],
  ['empty cells, ringed', (all) => ruled(form(all)), ring],
  ['empty cells, ticked', (all) => ruled(form(all)), tick],
])('questions whose columns of answers are headed once: %s', (_, drawn, mark) => {
  it('ask for nothing where nothing is marked', () => {
    expect(marked(drawn(lines), lines)).toEqual([]);
  });

  it('ask for what has a yes, by whom has a yes', () => {
    const page = drawn(lines);
    answer(page, what, questions.length, [1, 3], mark);
    answer(page, who, askedWho.length, [1], mark);
    expect(marked(page, lines)).toEqual(['disclosure tick', 'suspension tick', 'parent tick']);
  });

  it('ask for nothing where each has a no', () => {
    const page = drawn(lines);
    answer(page, what, questions.length, [], mark);
    answer(page, who, askedWho.length, [3], mark);
    expect(marked(page, lines)).toEqual(['proxy tick']);
  });

  it('ask for what alone has a mark, its yes, and not for what alone has a no', () => {
    const page = drawn(lines);
    mark(page, what, 4, 0);
    mark(page, who, 0, 1);
    expect(marked(page, lines)).toEqual(['third-party-stop tick']);
  });

  it('are a doubt where a row has both', () => {
    const page = drawn(lines);
    answer(page, what, questions.length, [2], mark);
    mark(page, what, 0, 0);
    expect(marked(page, lines)).toEqual(['purpose-notice unsure', 'correction tick']);
  });

  it('ask for what has a yes in the right column where that is headed so', () => {
    const turned = [
      ...headOf(what, ['いいえ', 'はい']),
      ...rowsOf(questions, what),
      ...headOf(who, ['いいえ', 'はい']),
      ...rowsOf(askedWho, who),
    ];
    const page = drawn(turned);
    answer(page, what, questions.length, [0, 1, 2, 4], mark);
    expect(marked(page, turned)).toEqual(['suspension tick']);
  });

  it('are a doubt where a row has a yes whose words were not read', () => {
    const unread = lines.map((one) => (one.text === questions[2] ? { ...one, text: '了実こ' } : one));
    const page = drawn(unread);
    answer(page, what, questions.length, [1, 2], mark);
    const [disclosure, ...rest] = marked(page, unread).sort();
    expect(disclosure).toBe('disclosure tick');
    expect(rest).toEqual(['purpose-notice unsure', 'suspension unsure', 'third-party-stop unsure']);
  });
});

it('a tick beside the box of a row that has no other is a doubt', () => {
  const page = boxed(ruled(form(lines)));
  tick(page, what, 1, 0);
  const [x, y] = cellOf(what, 3, 0);
  page.stroke(x + 22, y - 3, x + 30, y + 12, 4);
  page.stroke(x + 30, y + 12, x + 48, y - 16, 4);
  expect(marked(page, lines)).toEqual(['disclosure tick', 'suspension unsure']);
});

it('text below a table without cells of its own is no answer', () => {
  const note = line('理由をお書きください', 80, what + questions.length * step, 16);
  const all = [...lines, note];
  const page = ruled(form(all));
  const y = ((what + questions.length * step + 8) / 1000) * H;
  page.stroke(0.7 * W, y - 8, 0.8 * W, y + 8, 5);
  answer(page, what, questions.length, [1], ring);
  expect(marked(page, all)).toEqual(['disclosure tick']);
});

describe.each<[string, string]>([
  ['する', 'しない'],
  ['請求する', '請求しない'],
  ['有', '無'],
])('a table of types headed %s, %s', (yes, no) => {
  const types = ['利用目的の通知', '開示', '訂正', '利用停止・消去', '第三者提供の停止'];
  const all = [...headOf(what, [yes, no]), ...rowsOf(types, what)];

  it('asks for the types that are marked in the first column', () => {
    const page = form(all);
    answer(page, what, types.length, [0, 3], ring);
    expect(marked(page, all)).toEqual(['purpose-notice tick', 'suspension tick', 'erasure tick']);
  });

  it('is a doubt at a type whose own words are marked where nothing else is', () => {
    const page = form(all);
    const [x, y] = [0.08 * W + 36, cellOf(what, 1, 0)[1]];
    for (const r of [0, 1, 2]) page.ellipse(x, y, 54 + r, 28 + r);
    expect(marked(page, all)).toEqual(['disclosure unsure']);
  });
});
