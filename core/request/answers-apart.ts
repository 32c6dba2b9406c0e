import { left, middle, right, sameRow, top } from '../fields/geometry.ts';
import { boxOfCharacters } from '../fields/span.ts';
import type { Box, Choice, Line, Page } from '../page.ts';
import { requestOptions } from '../reading/option-words.ts';

/** What a form says of the types of request where the answer does not stand as a mark beside the type's words. */
export interface AnswersApart {
  /** Names of request options whose number was written. */
  readonly options: readonly string[];
  /** False where the answer was not read: a person must look. */
  readonly sure: boolean;
}

/** 番号を記入してください, but not of numbers that people and contracts have. */
const numberAsked =
  /(?<!電話|お客様|お客さま|顧客|契約|受付|会員|郵便|個人|登録|口座|回線|カード)番号(?:を|で)(?:ご)?(?:記入|記載|お?書|お?答)/u;
/** 請求する・しない, 要・不要, はい・いいえ: one of two is ringed. */
const oneOfTwo = /(?:する|要|はい|有)[\s　]*[・･／/|｜,、][\s　]*(?:請求|希望)?(?:しない|不要|いいえ|無)/u;
/** Fewer rows of such words are something else on the form. */
const leastRows = 2;
/** Less sure than this a number of one digit is none. */
const sureNumber = 0.8;

/**
 * How a form is answered that asks for the number of a type, or to ring 請求する or しない beside each: there the words
 * of the types carry no marks, and strokes near them mean nothing. Null of other forms.
 */
export function answersApart(form: Page): AnswersApart | null {
  const types = form.choices.filter(({ option }) => option in requestOptions);
  const rows = form.lines.filter(
    ({ text, box }) => oneOfTwo.test(text) && types.some((type) => sameRow(type.box, box)),
  );
  if (rows.length >= leastRows) return { options: [], sure: false };
  const asking = form.lines.find(({ text }) => numberAsked.test(text));
  if (asking === undefined) return null;
  const numbers = numbersOf(types, form.lines);
  if (numbers.size < leastRows) return null;
  const written = writtenNumber(asking, types, form.lines);
  const options = digitsIn(written?.text ?? '').map((digit) => numbers.get(digit));
  const known = options.filter((option) => option !== undefined);
  const sure =
    written !== undefined &&
    written.confidence >= sureNumber &&
    known.length > 0 &&
    known.length === options.length;
  return { options: known, sure };
}

/** Farther than this before an option's words, as a share of the page's width, a number is another's. */
const numberReach = 0.06;
const anyDigit = /[\d①-⑨]/u;
/** One digit as a number: ② is 2. */
const plainDigit = (text: string): string => text.normalize('NFKC');

/** The options by the number printed before each. */
function numbersOf(types: readonly Choice[], lines: readonly Line[]): Map<string, string> {
  const digits = lines.flatMap((line) =>
    [...line.text].flatMap((character, at) =>
      anyDigit.test(character)
        ? [{ digit: plainDigit(character), box: boxOfCharacters(line, at, at + 1) }]
        : [],
    ),
  );
  const numbers = new Map<string, string>();
  for (const { option, box } of types) {
    const gap = ({ box: digit }: { box: Box }): number => left(box) - right(digit);
    const nearest = digits
      .filter((digit) => sameRow(digit.box, box) && gap(digit) > -numberReach / 4 && gap(digit) < numberReach)
      .sort((one, other) => gap(one) - gap(other))[0];
    if (nearest !== undefined && !numbers.has(nearest.digit)) numbers.set(nearest.digit, option);
  }
  return numbers;
}

/** The space for the number lies beside or below the list, no farther than this from it. */
const spaceReach = 0.04;

/** A line of digits alone in the rows of the list or beside what asks for it, that numbers no option itself. */
function writtenNumber(asking: Line, types: readonly Choice[], lines: readonly Line[]): Line | undefined {
  const rows = [asking.box, ...types.map(({ box }) => box)];
  const from = Math.min(...rows.map(top)) - spaceReach / 4;
  const to = Math.max(...rows.map(middle)) + spaceReach;
  const numbersOption = ({ box }: Line): boolean =>
    types.some((type) => {
      const gap = left(type.box) - right(box);
      return sameRow(type.box, box) && gap > -numberReach / 2 && gap < numberReach;
    });
  const found = lines.filter(
    (line) =>
      /^[\s　\d①-⑨,，、.．・]+$/u.test(line.text) &&
      anyDigit.test(line.text) &&
      middle(line.box) > from &&
      middle(line.box) < to &&
      !numbersOption(line),
  );
  return found.length === 1 ? found[0] : undefined;
}

const digitsIn = (text: string): string[] => [...text].filter((one) => anyDigit.test(one)).map(plainDigit);
