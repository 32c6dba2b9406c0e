import { heightOf, middle } from '../../fields/geometry.ts';
import { parseKana } from '../../fields/values/kana-text.ts';
import { isKanaOnly, parseName } from '../../fields/values/name-text.ts';
import { fieldOf, runOf } from '../../fields/values/run.ts';
import { boxOfUnits } from '../../fields/values/span.ts';
import type { Line, Page } from '../../page.ts';
import type { Field } from '../../request.ts';

/** A reading in brackets at the end of a line; the recogniser loses one bracket of two. */
const inBrackets = /[（(〔[](?<reading>[^（(〔[）)〕\]]{2,30})[）)〕\]]?[\s　]*$/u;
const halfBracketed = /^[\s　]*(?<reading>[^（(〔[）)〕\]]{2,30})[）)〕\]][\s　]*$/u;
/** 山田 花子・ヤマダ ハナコ; without a mark between them two words of each, so that the kana are no given name. */
const behindMark = /^.*\p{Script=Han}.*?[\s　]*[・･／/][\s　]*(?<reading>[ァ-ヶー][ァ-ヶー\s　]{2,})$/u;
const behindName =
  /^(?:[\p{Script=Han}々]+[\s　]+[\p{L}ー]*[\p{Script=Han}\p{Script=Hiragana}々ァ-ヶー]+|[\p{Script=Han}々]+[\p{Script=Hiragana}ァ-ヶー]*)[\s　]+(?<reading>[ァ-ヶー]{2,}[\s　]+[ァ-ヶー]{2,})$/u;
/** 氏名（フリガナ）: what is asked for, and no reading. */
const asked = /^(?:フリガナ|フリカナ|ふりがな|カタカナ|カナ|かな|よみがな|ヨミガナ|ローマ字)$/u;
/** A reading stands in the row of its name, or right above or below it, within so many of the name's heights. */
const reach = 2;

/** A page whose names have their readings (フリガナ) beside them, with the names alone, and the readings. */
export interface Apart {
  readonly page: Page;
  readonly readings: readonly Field[];
}

/** Takes the readings away that stand in brackets or behind a name, where a certificate has no row for them. */
export function withoutReadings(page: Page): Apart {
  const readings: Field[] = [];
  const lines = page.lines.flatMap((line): Line[] => {
    const at = readingAt(line.text);
    if (at === null) return [line];
    const run = runOf(line, at.from, at.to);
    const parsed = parseKana(run.text);
    if (parsed === null) return [line];
    readings.push(fieldOf(run, parsed, page.page, 0.9));
    return at.name === 0 ? [] : [part(line, at.name)];
  });
  return { page: { ...page, lines }, readings };
}

/** The reading that stands nearest to a name. */
export function readingOf(name: Field | undefined, readings: readonly Field[]): Field | undefined {
  if (name === undefined) return undefined;
  const apart = ({ box }: Field): number => Math.abs(middle(box) - middle(name.box));
  return readings
    .filter((reading) => reading.page === name.page && apart(reading) < reach * heightOf(name.box))
    .sort((one, other) => apart(one) - apart(other))[0];
}

/** Where a line's reading stands, and where what is before it ends; null where it has none. */
function readingAt(text: string): { name: number; from: number; to: number } | null {
  const found =
    inBrackets.exec(text) ?? halfBracketed.exec(text) ?? behindMark.exec(text) ?? behindName.exec(text);
  const reading = found?.groups?.['reading'];
  if (reading === undefined || !isKanaOnly(reading) || asked.test(reading.trim())) return null;
  const from = text.lastIndexOf(reading);
  const name = text.slice(0, from).replace(/[\s　（(〔[・･／/]+$/u, '');
  if (name !== '' && !/氏[\s　]*名$/u.test(name) && parseName(name) === null) return null;
  return { name: name.length, from, to: from + reading.length };
}

/** The first units of a line as a line. */
function part(line: Line, to: number): Line {
  const box = boxOfUnits(line, 0, to);
  const along = line.vertical ? 3 : 2;
  const share = line.box[along] === 0 ? 1 : box[along] / line.box[along];
  return {
    ...line,
    text: line.text.slice(0, to),
    box,
    at: line.at.slice(0, to).map((at) => at / share),
    sure: line.sure.slice(0, to),
  };
}
