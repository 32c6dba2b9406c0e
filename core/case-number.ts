/** Digits and capitals without I, L, O, U and V, which are misread or misheard; 31, a prime, as the check needs. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTWXYZ';
const base = BigInt(alphabet.length);
/** Symbols before the check character: 31^7 is 27 thousand million numbers. */
const length = 7;
/** Any odd number larger than the range spreads one packet's further numbers; this is 2^64 divided by the golden ratio. */
const stride = 0x9e3779b97f4a7c15n;

/**
 * The number of a packet's case: `XXXX-XXXX`, the last symbol a check character.
 * @param packet the packet's id, hexadecimal
 * @param draw 0, then 1, 2 … where the number before belongs to another packet
 */
export function caseNumber(packet: string, draw = 0): string {
  let left = (BigInt(`0x${packet}`) + BigInt(draw) * stride) % base ** BigInt(length);
  let symbols = '';
  for (let i = 0; i < length; i += 1) {
    symbols = alphabet.charAt(Number(left % base)) + symbols;
    left /= base;
  }
  return hyphenated(symbols + checkCharacter(symbols));
}

/** A case number as a person says or types it, in its written form; null where it is none. */
export function parseCaseNumber(said: string): string | null {
  const symbols = said
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}ー]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (symbols.length !== length + 1) return null;
  const body = symbols.slice(0, length);
  if ([...body].some((symbol) => !alphabet.includes(symbol))) return null;
  return symbols.endsWith(checkCharacter(body)) ? hyphenated(symbols) : null;
}

const hyphenated = (symbols: string): string => `${symbols.slice(0, 4)}-${symbols.slice(4)}`;

/**
 * Each place weighs another amount and 31 is prime: one wrong symbol, or two that changed places, change the sum.
 * The check character brings the sum, with its own weight of 1, to a multiple of 31.
 */
function checkCharacter(symbols: string): string {
  let sum = 0;
  for (const [i, symbol] of [...symbols].entries()) sum += (length + 1 - i) * alphabet.indexOf(symbol);
  return alphabet.charAt((alphabet.length - (sum % alphabet.length)) % alphabet.length);
}
