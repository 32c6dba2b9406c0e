import { describe, expect, it } from 'vitest';
import { mostlyStanding, standsHow, stripOf, tilt } from './layout.ts';
import type { Rectangle } from './rectangle.ts';

const degrees = (d: number): number => (d * Math.PI) / 180;
const line = (angle: number, length = 200, thickness = 20): Rectangle => ({
  x: 100,
  y: 100,
  length,
  thickness,
  angle: degrees(angle),
});

describe('how a page lies', () => {
  it('stands when most of its text does, whatever a stray line says', () => {
    expect(mostlyStanding([line(89), line(-88), line(1, 100)])).toBe(true);
    expect(mostlyStanding([line(2), line(1), line(90, 100)])).toBe(false);
    expect(mostlyStanding([])).toBe(false);
  });

  it('is tilted as its longest lines are', () => {
    expect((tilt([line(1.2, 400), line(1.1, 300), line(-9, 60)], false) * 180) / Math.PI).toBeCloseTo(1.2, 5);
    expect((tilt([line(-88.5, 400), line(40, 60)], true) * 180) / Math.PI).toBeCloseTo(1.5, 5);
    expect(tilt([], false)).toBe(0);
  });
});

describe('the strip to cut', () => {
  it("runs along the line, with the page's quarter turns", () => {
    expect(stripOf(line(2), 0).place.direction).toBeCloseTo(degrees(2));
    expect(stripOf(line(2), 2).place.direction).toBeCloseTo(degrees(182));
    expect(stripOf(line(-88), 1).place.direction).toBeCloseTo(degrees(92));
    expect(stripOf(line(88), 3).place.direction).toBeCloseTo(degrees(268));
  });

  it('takes a short standing rectangle for a character, a long one for a column from its top', () => {
    const character = stripOf(line(90, 26, 20), 0);
    expect(character.vertical).toBe(false);
    expect(character.place).toMatchObject({ length: 20, thickness: 26 });
    const column = stripOf(line(90, 200, 20), 0);
    expect(column.vertical).toBe(true);
    expect(column.place.direction).toBeCloseTo(degrees(90));
    // 住所, 氏名: two characters are a column only among columns
    expect(stripOf(line(90, 28, 20), 0).vertical).toBe(false);
    expect(stripOf(line(90, 28, 20), 0, true).vertical).toBe(true);
  });
});

describe('what squares along a line tell', () => {
  const sum = (...readings: [string, number][]): number =>
    readings.reduce((total, [text, confidence]) => total + standsHow({ text, confidence }), 0);

  it('a lone kanji counts more than pairs of a column that lies on its side, however surely they are read', () => {
    const lying = sum(['第一', 0.99], ['色の', 1], ['三号', 0.8], ['の項', 0.98], ['', 0], ['ーー', 0.95]);
    const upright = sum(['第', 1], ['色', 0.62], ['号', 0.65], ['項', 0.73], ['', 0], ['一', 0.3]);
    expect(upright).toBeGreaterThan(lying);
  });

  it('letters, digits and strokes count for as much as they are read', () => {
    const upright = sum(['20', 0.99], ['JPN', 0.84], ['N', 1], ['<<', 0.9], ['063', 0.98]);
    const turned = sum(['0', 0.99], ['P', 0.93], ['N', 0.9], ['一', 0.5], ['^', 0.4]);
    expect(upright).toBeGreaterThan(turned);
  });
});
