import { describe, expect, it, test } from 'vitest';
import type { Choice, Line } from '../../page.ts';
import { line } from '../sheet.fixture.ts';
import { parseDate } from '../values/date-text.ts';
import { runOf } from '../values/run.ts';
import { byMarkedEra } from './marked-era.ts';
import { findPrintedEras } from './printed-eras.ts';

const eras = (...lines: Line[]): string[] => findPrintedEras(lines).map(({ option }) => option);

/** A printed line of which a ring made characters unreadable: the others stand where they stood. */
function without(printed: Line, lost: string): Line {
  const from = printed.text.indexOf(lost);
  const cut = <T>(units: readonly T[]): T[] => units.filter((_, at) => at < from || at >= from + lost.length);
  return { ...printed, text: printed.text.replace(lost, ''), at: cut(printed.at), sure: cut(printed.sure) };
}
const printed = (digits: string): Line => line(`明・大・昭・平・令 ${digits}`, 250, 200);

describe('a list of eras', () => {
  it('holds the era that a ring cost it, in the room between its neighbours', () => {
    const whole = findPrintedEras([printed('13年8月19日')]);
    const found = findPrintedEras([without(printed('13年8月19日'), '昭・')]);
    const showa = (list: typeof whole): number | undefined =>
      list.find(({ option }) => option === 'era-showa')?.box[0];
    expect(found).toHaveLength(5);
    expect(showa(found)).toBeCloseTo(showa(whole) ?? 0, 2);
  });

  it('goes on in the line that its last eras were read with, and over a dot that was read otherwise', () => {
    expect(eras(line('昭和', 240, 200), line('平成 令和 30 年 9 月 28 日生', 290, 200))).toHaveLength(3);
    expect(eras(line('大正・昭和平成：命和 11 年 10 月 10 日', 240, 200))).toHaveLength(4);
    expect(eras(line('昭和', 240, 200), line('平成30年9月28日', 700, 200))).toHaveLength(0);
  });

  it('has the eras that a ring around them made other characters of', () => {
    expect(eras(line('T・S.Θ.R 30 年 2 月 11 日', 240, 200))).toHaveLength(4);
    expect(eras(line('大岡平', 240, 200))).toEqual(['era-taisho', 'era-showa', 'era-heisei']);
  });

  it('has its eras by letters with boxes before them, however the boxes were read', () => {
    expect(eras(line('□M □TS OH OR', 250, 200))).toHaveLength(5);
  });

  it('has none but those read where there is no room for another', () => {
    expect(eras(line('明・大・平・令 13年8月19日', 250, 200))).toEqual([
      'era-meiji',
      'era-taisho',
      'era-heisei',
      'era-reiwa',
    ]);
  });

  it('is known with a character read as its like, not by such alone', () => {
    expect(eras(line('明・大・昭・平・命 13年8月19日', 250, 200))).toContain('era-reiwa');
    expect(eras(line('太・半 13年8月19日', 250, 200))).toEqual([]);
  });
});

describe('a list of eras in lines of their own', () => {
  const parts = [line('大昭', 250, 200), line('平', 325, 200), line('令', 360, 200)];

  it('is the list in one row, whatever stands between', () => {
    expect(eras(...parts)).toEqual(['era-taisho', 'era-showa', 'era-heisei', 'era-reiwa']);
    const lefts = findPrintedEras(parts).map(({ box: [x] }) => x);
    expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
    expect(lefts[2]).toBeGreaterThan(0.32);
  });

  it('is none of characters of other rows or fields', () => {
    expect(eras(line('大', 250, 200), line('平', 250, 300))).toEqual([]);
    expect(eras(line('大', 250, 200), line('平', 700, 200))).toEqual([]);
  });
});

it('has eras as wide as their height on a page that lies, too', () => {
  const [x, y, width, height] = line('大　昭　平　令', 250, 200).box;
  // a page that lies is as many times wider: its lines are so much narrower and higher as shares of it
  const lying: Line = { ...line('大　昭　平　令', 250, 200), box: [x, y, width / 2, height] };
  const [first] = findPrintedEras([lying], Math.SQRT1_2);
  expect((first?.box[2] ?? 0) / height).toBeLessThan(1);
});

describe('a birth date after a list of eras', () => {
  const born = (read: Line, mark: Choice['mark']): { value?: string; trust: number } => {
    const choices = findPrintedEras([read]).map(({ option, box }): Choice => {
      return { option, box, mark: option === 'era-showa' ? mark : 'none', confidence: 1 };
    });
    const [first] = byMarkedEra(runOf(read), choices);
    const value = first && parseDate(first.run.text, { strict: true })?.value;
    return { ...(value === undefined ? {} : { value }), trust: first?.trust ?? 0 };
  };

  it('is of the ringed era, less sure where that was not read', () => {
    expect(born(printed('13年8月19日'), 'ring')).toEqual({ value: '1938-08-19', trust: 1 });
    const lost = born(without(printed('13年8月19日'), '昭・'), 'ring');
    expect(lost.value).toBe('1938-08-19');
    expect(lost.trust).toBeLessThan(1);
  });

  it('is none where the ringed era has no such day, though another has', () => {
    expect(born(printed('64年8月19日'), 'ring').value).toBeUndefined();
    const heisei = findPrintedEras([printed('63年8月19日')]).map(({ option, box }): Choice => {
      return { option, box, mark: option === 'era-heisei' ? 'ring' : 'none', confidence: 1 };
    });
    const values = byMarkedEra(runOf(printed('63年8月19日')), heisei).map(
      ({ run }) => parseDate(run.text, { strict: true })?.value,
    );
    expect(values.filter((value) => value !== undefined)).toEqual([]);
  });

  it('is guessed by no mark that is doubted at two eras', () => {
    const read = printed('13年8月19日');
    const doubted = findPrintedEras([read]).map(({ option, box }): Choice => {
      const either = option === 'era-showa' || option === 'era-heisei';
      return { option, box, mark: either ? 'unsure' : 'none', confidence: 0 };
    });
    expect(byMarkedEra(runOf(read), doubted)).toHaveLength(1);
  });

  it('is of the era whose ring stands out, and a person looks', () => {
    const read = printed('13年8月19日');
    const ringed = (taisho: number): ReturnType<typeof byMarkedEra> =>
      byMarkedEra(
        runOf(read),
        findPrintedEras([read]).map(({ option, box }): Choice => {
          const mark = option === 'era-showa' || option === 'era-taisho' ? 'ring' : 'none';
          return { option, box, mark, confidence: option === 'era-taisho' ? taisho : 1 };
        }),
      );
    const days = (runs: ReturnType<typeof byMarkedEra>): (string | undefined)[] =>
      runs.map(({ run }) => parseDate(run.text, { strict: true })?.value).filter((day) => day !== undefined);
    expect(days(ringed(0.7))).toEqual(['1938-08-19']);
    expect(ringed(0.7).at(-1)?.trust).toBeLessThan(0.7);
    expect(days(ringed(0.95))).toEqual([]);
  });

  it('is none where no era is ringed and several have such a day', () => {
    expect(born(printed('13年8月19日'), 'none').value).toBeUndefined();
  });
});

test('a ring that cost a list its era leaves no other era certain', () => {
  const value = (text: string): string | undefined => parseDate(text, { strict: true })?.value;
  // 33 is a year of 明治 and 昭和, 25 of 明治, 昭和 and 平成
  expect(value('明・大・平・令33年6月17日')).toBeUndefined();
  expect(value('大・昭20年6月17日')).toBeUndefined();
  expect(value('明・大・[・平・令25年6月17日')).toBeUndefined();
  expect(value('明・大・平・令63年3月14日')).toBe('1988-03-14');
});

test('one character names the era, but not the last one of a word or of a list', () => {
  const value = (text: string): string | undefined => parseDate(text, { strict: true })?.value;
  expect(value('昭60年5月5日')).toBe('1985-05-05');
  expect(value('平 3年 5月 5日')).toBe('1991-05-05');
  expect(value('昭65年5月5日')).toBeUndefined();
  expect(value('公明3年5月5日')).toBeUndefined();
  expect(value('・令3年5月5日')).toBeUndefined();
});
