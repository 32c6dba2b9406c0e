/** What stands for a character that was masked or could not be read. */
export const lost = '■';

/** Digits that letters at a digit's place are, the likeliest first. */
const asDigit: Readonly<Record<string, string>> = {
  A: '4',
  B: '83',
  C: '0',
  D: '0',
  E: '8',
  G: '6',
  I: '1',
  J: '1',
  L: '1',
  O: '0',
  Q: '0',
  S: '58',
  T: '71',
  U: '0',
  Z: '27',
};

/** Digits that a blurred OCR-B digit is taken for, the likeliest first. */
const likeDigit: Readonly<Record<string, string>> = {
  '0': '869',
  '1': '74',
  '2': '7',
  '3': '895',
  '4': '19',
  '5': '638',
  '6': '85',
  '7': '12',
  '8': '3609',
  '9': '834',
};

const asLetter: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};

/** The zone's alphabet: capitals, digits, <, and what is lost; what is read for < (く, 《, «) is one. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[くク«‹〈《≪ㄑ]/gu, '<')
    .replace(/[▪█●]/gu, lost)
    .replace(/[^A-Z0-9<■]/gu, '');

/** Letters where digits cannot be: the name. */
export const lettersOf = (text: string): string => [...text].map((one) => asLetter[one] ?? one).join('');

/** A digit that a character may be, and how far that is from what was read: 1 is a change, less is none. */
export interface Candidate {
  readonly digit: string;
  readonly cost: number;
}

/** A letter at a digit's place has to be read as one: dearer than a digit, and no change that the check must carry. */
const forced = 0.1;
/** Of two changes the likelier look-alike goes before. */
const rank = 0.01;

/** A lost digit is told by the check digit alone, which then proves nothing. */
const unread = 1.5;

/** All digits that a character at a digit's place may be; any of the ten where it is lost or looks like none. */
export function digitsFor(character: string): readonly Candidate[] {
  const changes = (digits: string, from: number): Candidate[] =>
    [...digits].map((digit, at) => ({ digit, cost: from + at * rank }));
  if (/\d/u.test(character))
    return [{ digit: character, cost: 0 }, ...changes(likeDigit[character] ?? '', 1)];
  const [first, ...others] = asDigit[character] ?? '';
  if (first === undefined) return [...'0123456789'].map((digit) => ({ digit, cost: unread }));
  return [{ digit: first, cost: forced }, ...changes(others.join(''), 1)];
}
