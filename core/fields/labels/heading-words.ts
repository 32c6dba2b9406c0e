import type { Line } from '../../page.ts';
import { fold, originalRange } from '../../reading/normalise.ts';
import { parties, wordAt } from './label-match.ts';
import type { Party } from './label-words.ts';
import { listMarks } from './labels.ts';

/** A heading within a line: whom it speaks of, its units, and whether a phrase says that it heads a block. */
export interface HeadingWords {
  readonly party: Party;
  readonly from: number;
  readonly to: number;
  /** True for 代理人が申請する場合 or 本人について: no option of a list is worded so. */
  readonly phrase: boolean;
}

/** How headings of blocks are worded around whom they speak of. */
const headingPhrases: readonly (readonly [Party, RegExp])[] = [
  [
    'agent',
    /代理人?[\s　]*(?:[がはに]|による|によって|の場合|のとき|の時|の方|様の|の?欄|の表示|について|に関する|情報|(?:請求|申請|申込)(?:の|時|を))/u,
  ],
  ['agent', /(?:未成年者|(?:成年)?被後見人|本人)の(?:親権者|法定代理人|成年後見人|未成年後見人|後見人)/u],
  ['agent', /代わりの(?:方|人)|代理の(?:方|人)|本人以外の(?:方|人)/u],
  ['agent', /(?:代理人|親権者|後見人)(?:等|の方)?[\s　]*[(（]?.{0,6}(?:のみ|に限)/u],
  // a box before it makes it an option
  [
    'principal',
    /^[^□☐☑☒■✓レ]*?本人[\s　]*(?:(?:さま|様)?が[ご御]?(?:請求|申請|申出|申込|記入)|による|によって|の場合|のとき)/u,
  ],
  [
    'principal',
    /(?:本人|情報主体|契約者)[\s　]*(?:について|に関する(?:情報|事項|欄)|の?情報(?!の)|の?欄|の表示|の方)|(?:個人)?情報の(?:ご|御)?(?:本人|主体)|(?:対象と?(?:なる|の)|請求に係る)(?:方|(?:ご|御)?本人)/u,
  ],
];
/** Headings begin near the beginning of their line, and are short. */
const headingReach = 12;
const headingLength = 26;

/** 【代理人】代理人が請求する場合のみ記入してください。: what stands in brackets before a note is the heading. */
const bracketed = /^[\s　]*[【〔［[<＜]([^】〕］\]>＞]{2,10})[】〕］\]>＞](?=.)/u;

/** 利用者本人, ＜組合員ご本人＞: what the person is to the firm stands before. */
const ofFirm = /^[\s　<＜く【〔［[（(]*\p{L}{1,6}ご?本人(?:さま|様)?[\s　>＞】〕］\])）]*$/u;

/** Titles, and what speaks of papers, fees and seals: no headings, whomever they name. */
const isNone =
  /(?:請求|申請|申出|申込)書[\s　]*$|^[\s　※]*(?:請求|申請)[^人者方]{2,3}場合[)）]?[\s　]*$|として|同じ|同一|本人(?:さま|様|の方)?との|代理権|親権[^人者]*後見|書類(?!を書)|手数料|委任状|の印|同封|添付|確認|写し|証明|御中|受付|株式会社/u;

/** The heading that a line is or begins with; null where it is long, a note, or of papers and fees. */
export function headingIn(line: Line): HeadingWords | null {
  const appointed = /(?:次|下記|左記|以下)の者を.{0,12}代理人/u.exec(line.text);
  if (appointed !== null)
    return { party: 'agent', from: appointed.index, to: appointed.index + appointed[0].length, phrase: true };
  const sentence =
    /^[\s　]*代理(?:人|の方)(?:さま|様)?(?:が|による|の).{1,8}場合(?:に?は|に)[^書状証]*記[入人]/u.exec(
      line.text,
    );
  if (sentence !== null)
    return { party: 'agent', from: sentence.index, to: sentence.index + sentence[0].length, phrase: true };
  const inBrackets = bracketed.exec(line.text);
  if (inBrackets !== null) {
    const end = inBrackets[0].length;
    const heading = headingIn({
      ...line,
      text: line.text.slice(0, end),
      at: line.at.slice(0, end),
      sure: line.sure.slice(0, end),
    });
    if (heading !== null) return heading;
  }
  if (/^[※＊*]/u.test(line.text) || /[。]$/u.test(line.text)) return null;
  if (isNone.test(line.text)) return null;
  // 本人の状況（代理人が請求する場合）: what stands in brackets says when it is to be filled in
  const bracket = line.text.search(/.[（(]/u) + 1;
  const said =
    bracket > 1 && /本人/u.test(line.text.slice(0, bracket)) ? line.text.slice(0, bracket) : line.text;
  for (const [party, phrase] of headingPhrases) {
    const found = phrase.exec(said);
    if (found !== null && found.index <= headingReach)
      return { party, from: found.index, to: found.index + found[0].length, phrase: true };
  }
  const folded = fold(line.text);
  const { text } = folded;
  const boxes = line.text.slice(1).search(/[□☐☑☒■]/u);
  const chosen = boxes < 0 ? choiceAfter(line.text) : boxes;
  const upToBoxes = chosen < 0 ? text.length : fold(line.text.slice(0, chosen + 1)).text.length;
  const ordinal = fold(/^[\s　]*第[一二三四五六七八九十\d]{1,2}/u.exec(line.text)?.[0] ?? '').text.length;
  const start = Math.max(listMarks.exec(text)?.[0].length ?? 0, ordinal);
  // With a number before it (3. 代理人 Agent …) options may follow, whose boxes were read as nothing.
  if (upToBoxes - start > (start > 0 ? 2 : 1) * headingLength) return null;
  const found = [start, start - 1, start + 1]
    .filter((at) => at >= 0)
    .map((at) => ({ at, match: wordAt(parties, text, at, 'usual') }))
    .find(({ match }) => match !== null);
  if (found === undefined || found.match === null)
    return ofFirm.test(line.text)
      ? { party: 'principal', from: 0, to: line.text.length, phrase: false }
      : null;
  const { from, to } = originalRange(folded, found.at, found.match.to);
  const named = found.match.word.meaning;
  return { party: named === 'applicant' ? applicantIn(line.text) : named, from, to, phrase: false };
}

/** Where kinds to choose from begin after a word and a space (請求される方 本人・親権者・代理人); -1 where there are none. */
function choiceAfter(text: string): number {
  const at = text.slice(1).search(/[\s　]/u);
  const kinds = text.slice(at + 1).match(/本人|代理人|親権者|後見人/gu) ?? [];
  return at >= 0 && kinds.length > 1 ? at : -1;
}

/** 請求者（本人）, 請求される方・ご本人様, 申請者(代理人): the form knows of no other here. */
function applicantIn(text: string): Party {
  if (/本人(?:と(?:異なる|違う|別の)|以外|で(?:は)?ない)/u.test(text)) return 'agent';
  const principal = text.includes('本人');
  const agent = text.includes('代理');
  return principal === agent ? 'applicant' : principal ? 'principal' : 'agent';
}

/** Whom a heading speaks of; null where the line is none. */
export const partyOfHeading = (line: Line): Party | null => headingIn(line)?.party ?? null;
