import { prefectures } from '../fields/values/places.ts';
import { fold } from '../reading/normalise.ts';
import { editDistance, type Match, worst } from './match.ts';
import { withoutVariants } from './variants.ts';

/** An address in the parts that are compared apart. */
interface Parts {
  readonly prefecture: string | null;
  /** 郡, which some leave out. */
  readonly county: string;
  readonly area: string;
  /** 丁目, 番地, 号 as numbers. */
  readonly numbers: readonly string[];
  readonly building: string;
  readonly room: string;
  /** All digits after the area. */
  readonly digits: string;
}

const kanjiDigits = '〇一二三四五六七八九';

function kanjiNumber(text: string): string {
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(text);
  if (tens !== null) {
    const [, ten = '', one = ''] = tens;
    return String((ten === '' ? 1 : kanjiDigits.indexOf(ten)) * 10 + Math.max(0, kanjiDigits.indexOf(one)));
  }
  return [...text].map((one) => kanjiDigits.indexOf(one)).join('');
}

const hyphens = /[-‐‑‒–—―−－]/gu;

function partsOf(address: string): Parts {
  let text = withoutVariants(address)
    .replace(/[\s　]+/gu, '')
    .replace(/^〒?\d{3}-?\d{4}(?=\D)/u, '')
    .replace(hyphens, '-')
    // Numbers in kanji only where a unit follows: 三丁目, 南三条; 三田 and 八王子 stay.
    .replace(/[〇一二三四五六七八九十]+(?=丁目|丁|条|番|号|線|-)/gu, kanjiNumber)
    .replace(/(?<=\d-)[〇一二三四五六七八九十]+/gu, kanjiNumber)
    .replace(/(?<=\d)[のノ之](?=\d)/gu, '-')
    .replace(/(?<=\d)[ー一](?=\d)/gu, '-');
  const prefecture = prefectures.find((name) => text.startsWith(name)) ?? null;
  if (prefecture !== null) text = text.slice(prefecture.length);
  text = text.replace(/大字|(?<=[市区町村郡])字/gu, '');
  const county = /^[^\d市区町村]{1,5}郡/u.exec(text)?.[0] ?? '';
  text = text.slice(county.length);
  text = text
    .replace(/(\d+)丁目?/gu, '$1-')
    .replace(/(\d+)番地?(?:の(?=\d))?/gu, '$1-')
    .replace(/(\d+)号(?!室|棟|館)/gu, '$1-')
    .replace(/-+/gu, '-')
    .replace(/-(?=\D|$)/gu, '/');
  const found = /^(\D*?(?:\d+条\D*)?)(\d+(?:[-/]+\d+)*)\/*(.*)$/u.exec(text);
  if (found === null)
    return { prefecture, county, area: kanaOf(text), numbers: [], building: '', room: '', digits: '' };
  const [, area = '', numbers = '', rest = ''] = found;
  const all = numbers.split(/[-/]+/u);
  const { building, room } = buildingOf(rest);
  // A fourth number is the room: 3-5-16-201.
  const extra = all.length > 3 && room === '' ? (all.at(-1) ?? '') : '';
  return {
    prefecture,
    county,
    area: kanaOf(area),
    numbers: extra === '' ? all : all.slice(0, -1),
    building,
    room: room === '' ? extra : room,
    digits: `${numbers}${rest}`.replace(/\D/gu, ''),
  };
}

/** ケ, ヶ, が and ガ are one in names of places; the variant table has made ヶ a ケ. */
const kanaOf = (area: string): string =>
  area.replace(/(?<=\p{Script=Han})[がガヶ](?=\p{Script=Han})/gu, 'ケ');

function buildingOf(text: string): { building: string; room: string } {
  const plain = text.replace(/[/()（）]/gu, '');
  const found = /^(.*?)[-第]?([A-Z]?-?\d+)(?:号室?|室|号棟|F|階)?$/u.exec(plain);
  if (found === null) return { building: plain, room: '' };
  const [, building = '', room = ''] = found;
  return { building, room };
}

/**
 * Compares two addresses across ways of writing: 三丁目5番16号 and 3-5-16, with or without prefecture, county,
 * 大字. A building or room that only one names is no difference; another room, a digit apart, or one character of
 * the place apart is near.
 */
export function compareAddresses(one: string | undefined, other: string | undefined): Match {
  if (one === undefined || other === undefined || one === '' || other === '') return 'unread';
  const a = partsOf(one);
  const b = partsOf(other);
  if (a.area === '' || b.area === '') return 'unread';
  const place =
    a.prefecture === null || b.prefecture === null || a.prefecture === b.prefecture ? 'match' : 'mismatch';
  const county = a.county === '' || b.county === '' || a.county === b.county ? 'match' : 'near';
  const numbers = compareNumbers(a, b);
  const area = compareArea(a.area, b.area, numbers !== 'mismatch' && a.numbers.length > 1);
  return worst(place, county, area, numbers, compareBuilding(a, b));
}

/** `sameNumbers`: two places with the same house numbers by chance are rare, a place misread is not. */
function compareArea(one: string, other: string, sameNumbers: boolean): Match {
  const [a, b] = [fold(one).text, fold(other).text];
  if (a === b) return 'match';
  const shortest = Math.min(a.length, b.length);
  // One misread character in five, as a standard-resolution fax costs; one in three where the numbers agree.
  const allowed = Math.max(1, Math.floor(shortest / (sameNumbers ? 3 : 5)));
  return editDistance(a, b) <= allowed && shortest >= 4 ? 'near' : 'mismatch';
}

function compareNumbers(one: Parts, other: Parts): Match {
  if (one.numbers.length === 0 && other.numbers.length === 0) return 'match';
  if (one.numbers.length === 0 || other.numbers.length === 0) return 'unread';
  const [a, b] = [one.numbers.join('-'), other.numbers.join('-')];
  if (a === b) return 'match';
  // A hyphen lost, a digit lost or misread.
  if (one.numbers.join('') === other.numbers.join('') || editDistance(a, b) <= 1) return 'near';
  if (one.numbers.length === other.numbers.length) return 'mismatch';
  // Where 丁目 or 番地 was misread the numbers break off: compare all digits to the end.
  return editDistance(one.digits, other.digits) <= 2 ? 'near' : 'mismatch';
}

function compareBuilding(a: Parts, b: Parts): Match {
  const absent = (parts: Parts): boolean => parts.building === '' && parts.room === '';
  if (absent(a) || absent(b)) return 'match';
  if (a.room !== '' && b.room !== '' && a.room !== b.room) return 'near';
  if (a.building === '' || b.building === '') return 'match';
  const [one, other] = [fold(a.building).text, fold(b.building).text];
  return editDistance(one, other) <= Math.ceil(Math.max(one.length, other.length) / 3) ? 'match' : 'near';
}
