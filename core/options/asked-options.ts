import type { Line } from '../page.ts';
import { originalRange } from '../reading/normalise.ts';
import { boxesOfHit } from './option-boxes.ts';
import { type Hit, hitsIn, namesIn } from './option-hits.ts';
import { joint } from './option-joined.ts';
import { articleOf, type Option, type RequestOption, requestOptions } from './option-words.ts';
import type { PrintedOption } from './printed-option.ts';

/** What follows the word of a type that a question asks for: 開示を請求しますか, 訂正してほしいですか. */
const asksFor =
  /^(?:等|など)?(?:の|を|は|が|に関する|について)?(?:ご|御)?(?:請求|申請|申出|申し出|申込|申し込|希望|依頼|要求|求め|お願い|必要|望|ほし|欲し|なさい|され|し[てま])/u;
/** What follows the word of a kind of requester that a question asks about: 親権者ですか, ご本人がご記入されていますか. */
const asksWho =
  /^[）)\]]?(?:様|さま|さん|の方)?(?:です|でいらっしゃ|が(?:ご|御)?(?:記入|記載|請求|申請|申し?込|手続)|による(?:ご|御)?(?:請求|申請)|として|か?[？?]?\s*$)/u;
/** A yes to such a question is a no, or says what was asked for before. */
const turned = /ない|ません|不要|以外|したこと|たことが|済/u;

/** Kinds of an agent by law, which one question may name together. */
const byLaw: ReadonlySet<Option> = new Set(['statutory-agent', 'parent', 'minor-guardian', 'adult-guardian']);

/** What a row of a table is about. */
export interface Asked {
  readonly options: readonly PrintedOption[];
  /** Whether a question asks for them: nothing but its answers is to be marked. */
  readonly inWords: boolean;
}

/**
 * The options that a row of a table is about: the option by itself (開示), or a question that asks for it. None where it
 * is about several that are no one option, or where a yes to it may be no request.
 */
export function askedIn(line: Line): Asked {
  const alone = hitsIn(line);
  const isAlone = ({ from, to }: Hit): boolean =>
    alone.some((other) => other.from === from && other.to === to);
  const asked: Hit[] = [];
  for (const hit of namesIn(line).reverse()) {
    const [next] = asked;
    // 訂正・追加・削除を請求しますか asks for all three
    const isJoined = next !== undefined && joint.test(textAfter(hit, next.from));
    if (isJoined || asks(hit, isAlone(hit))) asked.unshift(hit);
  }
  const isOne = new Set(asked.map(({ word }) => subjectOf(word.option))).size === 1;
  return {
    options: isOne ? asked.map((hit) => ({ option: hit.word.option, ...boxesOfHit(hit) })) : [],
    inWords: !asked.every(isAlone),
  };
}

function asks(hit: Hit, isAlone: boolean): boolean {
  const rest = textAfter(hit, hit.folded.text.length).replaceAll(/\s/gu, '');
  const says = hit.word.group === 'request' ? asksFor : asksWho;
  return !turned.test(rest) && (isAlone || says.test(rest));
}

/** A line's text between a hit and a unit of what is folded. */
function textAfter({ line, folded, from, to }: Hit, unit: number): string {
  const end = unit < folded.text.length ? originalRange(folded, unit, unit).from : line.text.length;
  return line.text.slice(originalRange(folded, from, to).to, end);
}

/** Types of one article are asked for as one (利用停止又は消去), and the kinds of an agent by law. */
function subjectOf(option: Option): string {
  if (isRequest(option)) return `${option === 'disclosure' ? option : articleOf[option]}`;
  return byLaw.has(option) ? 'by-law' : option;
}

const isRequest = (option: Option): option is RequestOption => option in requestOptions;
