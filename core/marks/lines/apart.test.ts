import { describe, expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import { findOptions } from '../../options/options.ts';
import type { Line } from '../../page.ts';
import { apart } from './apart.ts';

const strikeOut = line('(不要のものを二重線で消してください)', 90, 170);
const rows = ['利用目的の通知', '開示', '訂正'].map((text, i) => line(text, 100 + i * 200, 200));
const places = (lines: readonly Line[]): Record<string, string> => {
  const found = apart(findOptions(lines), lines);
  return Object.fromEntries(found.map(({ option, box }) => [option, box[2].toFixed(3)]));
};

describe('types between strokes', () => {
  const last = line('利用停止／消去ノ第三者提供の停止', 100, 230);
  it('stand apart where what is not wanted is to be struck out', () => {
    const { suspension, erasure, 'third-party-stop': stop } = places([strikeOut, ...rows, last]);
    expect(Number(suspension)).toBeLessThan(Number(stop));
    expect(Number(erasure)).toBeLessThan(Number(suspension));
  });

  it('stand apart where strokes spoiled some of their letters', () => {
    const spoiled = line('利用停正消去ノ第二者提供の停止', 100, 230);
    expect(Object.keys(places([strikeOut, ...rows, spoiled]))).toContain('erasure');
    expect(places([...rows, spoiled])).not.toHaveProperty('erasure');
  });

  it('are as they were found on other forms', () => {
    expect(places([...rows, last])).toEqual(
      Object.fromEntries(findOptions([...rows, last]).map(({ option, box }) => [option, box[2].toFixed(3)])),
    );
  });

  it('are no words that an or joins', () => {
    const { suspension, erasure } = places([strikeOut, ...rows, line('利用停止又は消去', 100, 230)]);
    expect(erasure).toBe(suspension);
  });
});
