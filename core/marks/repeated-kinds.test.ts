import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Canvas } from '../image/canvas.fixture.ts';
import { form, inOneLine, marked, placeOf } from './printed-form.fixture.ts';

const ring = (page: Canvas, x: number, y: number): void => {
  for (const r of [10, 11, 12]) page.ellipse(x, y, r, r);
};
const [own, parent, guardian, proxy] = [
  line('（　）本人', 60, 300, 14),
  line('（　）法定代理人・親権者', 180, 300, 14),
  line('（　）法定代理人・成年後見人', 440, 300, 14),
  line('（　）任意代理人', 730, 300, 14),
];

describe('kinds that are each said to be of 法定代理人', () => {
  const row = inOneLine([own, parent, guardian, proxy]);
  const between = ({ left, y }: ReturnType<typeof placeOf>): [number, number] => [left + 49, y];

  it('are unmarked, whatever stands before their own words', () => {
    expect(marked(form([row]), [row])).toEqual([]);
  });

  it.each([
    [own, ['principal tick']],
    [parent, ['statutory-agent tick', 'parent tick']],
    [guardian, ['adult-guardian tick']],
    [proxy, ['proxy tick']],
  ])('are marked between the brackets before the whole (%#)', (kind, expected) => {
    const page = form([row]);
    ring(page, ...between(placeOf(kind)));
    expect(marked(page, [row])).toEqual(expected);
  });
});

it('a kind beside 法定代理人 is one by itself where that is said once', () => {
  const kinds = inOneLine([line('本人', 60, 300), line('法定代理人・親権者・任意代理人', 230, 300)]);
  const page = form([kinds]);
  const { left, y } = placeOf(line('親権者', 230 + 6 * 25.5, 300));
  for (const r of [0, 1, 2]) page.ellipse(left + 63, y, 74 + r, 30 + r);
  expect(marked(page, [kinds])).toEqual(['parent ring']);
});
