import type { Box, Line, PageKind } from '../page.ts';
import { cut, type Secret, type Span, secretText } from './secret.ts';

const licences: ReadonlySet<PageKind> = new Set(['drivers-licence', 'drivers-licence-back']);
const front: PageKind = 'drivers-licence';
/** 免許の条件等, in one line or two. */
const label = /^[\s　]*(?:免許の[\s　]*(?:条件等?)?|条件等)[\s　]*/;
/** The line above the conditions, and the one below them. */
const expiry = /^.*まで有効?/;
const number = /番[\s　]*[号弓]|\d{10}/;
/** Conditions, wherever they stand: spectacles, hearing aids, prostheses, kinds of vehicle. */
const condition =
  /眼.?鏡|眼.等|鏡等|補聴器|義[足手]|車.{0,12}に限る|運転できる|身体障害|手動式|条件.{0,3}(?:変更|解除)/;
const kept = /氏名|住所|生年月日|日生|交付|まで有効/;
/** The conditions take up at most so many times the height of the line above them. */
const mostLines = 9;
/** Lines closer than this many times that height have nothing between them. */
const leastBand = 1;

/** Conditions of a driving licence (免許の条件等), which may tell of a person's health: spectacles, hearing aids, prostheses. */
export function licenceConditions(kind: PageKind, lines: readonly Line[]): Secret[] {
  if (!licences.has(kind)) return [];
  const bands = kind === front ? lines.flatMap((line) => bandBelow(line, lines)) : [];
  const struck = lines.flatMap((line, index): Span[] => {
    if (kept.test(line.text)) return [];
    const inBand = bands.some((band) => isIn(line, band));
    if (!inBand && !condition.test(line.text)) return [];
    const from = label.exec(line.text)?.[0].length ?? 0;
    return from < line.text.length ? [{ line: index, from, to: line.text.length }] : [];
  });
  return [
    ...struck.flatMap((span) => secretText('licence-conditions', lines, span)),
    ...bands.map((box): Secret => ({ what: 'licence-conditions', box })),
  ];
}

/** What lies between an expiry date and the licence number below it, to the right of the label where that was read. */
function bandBelow(line: Line, lines: readonly Line[]): Box[] {
  const dated = expiry.exec(line.text);
  if (dated === null || line.vertical) return [];
  const [x, y, width, height] = cut(line, 0, dated[0].length);
  const top = y + height;
  const bottoms = lines
    .filter(({ text, box: [left, below] }) => number.test(text) && left < x + width && below > y + height / 2)
    .map(({ box }) => box[1]);
  const bottom = Math.min(...bottoms);
  if (bottom - top < leastBand * height || bottom - top > mostLines * height) return [];
  const whole: Box = [x, top, width, bottom - top];
  const labels = lines.flatMap((one) => {
    const named = isIn(one, whole) ? (label.exec(one.text)?.[0].length ?? 0) : 0;
    const [start, , long] = cut(one, 0, named);
    return named > 0 ? [start + long] : [];
  });
  const left = Math.max(x, ...labels);
  return left < x + width ? [[left, top, x + width - left, bottom - top]] : [];
}

/** Whether a line's middle lies at the height of a box, and some of it above or below it. */
function isIn({ box: [x, y, width, height] }: Line, [left, top, wide, high]: Box): boolean {
  const middle = y + height / 2;
  return middle > top && middle < top + high && x < left + wide && x + width > left;
}
