import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { canvas } from '../image/canvas.fixture.ts';
import type { Line } from '../page.ts';
import { marked } from './printed-form.fixture.ts';

const page = canvas(827, 1170);
const heading = line('ご請求の種別必須', 70, 130);
const arrow = line('▼', 690, 131);
const read = (...lines: Line[]): string[] => marked(page, lines);

describe('the type that a list to choose from shows on a printed web page', () => {
  it('is asked for', () => {
    expect(read(heading, line('第三者提供の停止', 350, 130), arrow)).toEqual(['third-party-stop tick']);
    expect(read(heading, line('訂正 ▼', 350, 130))).toEqual(['correction tick']);
  });

  it('may be one of several', () => {
    const second = [line('ご請求の種別(2)', 70, 170), line('消去 ▼', 350, 170)];
    expect(read(heading, line('利用停止', 350, 130), arrow, ...second)).toEqual([
      'suspension tick',
      'erasure tick',
    ]);
  });

  it('is none where nothing was chosen', () => {
    expect(read(heading, line('選択してください', 350, 130), arrow)).toEqual([]);
  });

  it('is a doubt where the arrow was not read, or the word was read badly', () => {
    expect(read(heading, line('第三者提供の停止', 350, 130))).toEqual(['third-party-stop unsure']);
    expect(read(heading, line('第三者提供の停止', 350, 130, 18, 0.5), arrow)).toEqual([
      'third-party-stop unsure',
    ]);
  });

  it.each([
    [
      'what an arrow points down from',
      [line('▼ 開示', 100, 130), line('訂正', 100, 160), line('削除', 100, 190)],
    ],
    [
      'a list with its boxes',
      [
        line('請求の種類', 70, 130),
        ...['開示', '訂正', '削除'].map((text, i) => line(text, 350, 130 + i * 30)),
      ],
    ],
    ['what is chosen of another thing', [line('対象の情報', 70, 130), line('開示', 350, 130), arrow]],
  ])('is not %s', (_, lines) => {
    expect(read(...lines)).toEqual([]);
  });
});
