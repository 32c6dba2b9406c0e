import type { Line } from '../page.ts';
import { type Folded, fold } from '../reading/normalise.ts';
import { type Hit, listMark, type Word } from './option-hits.ts';
import { type RequestOption, requestOptions } from './option-words.ts';

/** What a sentence asks to be done, the words that do so last: 訂正・追加してください, 通知してほしい, 停止を求めます. */
const verb = '(?:開示|通知|訂正|修正|追加|削除|消去|停止|中止)';
const asks = new RegExp(
  `^(.*?)(${verb}(?:(?:[・･、,／/]|又は|または|及び|および|もしくは|若しくは)${verb})*)を?(?:して|するよう)?(?:を|に)?(?:ください|下さい|ほしい|欲しい|もらいたい|(?:頂|いただ)きたい|(?:求め|希望し|請求し|お願いし)ます|(?:お願い|おねがい)(?:いた|致)?します)(?:です)?[。．.]?$`,
  'u',
);
/** What ends a sentence before it in its line, whose box stands there. */
const ends = /ください|下さい|ほしい|欲しい|たい|ます|[^\s□☐■☑]\s*[。□☐■☑]\s*\S/u;
/** Sentences of one list begin further apart than this share of the page's width only in different columns: boxes before some are read with them. */
const sameColumn = 0.03;
/** So many types must be asked for in sentences of one column for them to be a list. */
const leastOptions = 3;

/**
 * The types of a list that is put in sentences (私の個人情報を開示してください。, 利用を停止してほしい): each option is its
 * whole sentence. Fewer than three such are none, as one asks for something in words of its own.
 */
export function sentenceHits(lines: readonly Line[]): Hit[] {
  const found = lines.filter(({ vertical }) => !vertical).flatMap(hitsOf);
  return found.filter(({ line: { box } }) => {
    const column = found.filter((other) => Math.abs(other.line.box[0] - box[0]) < sameColumn);
    return new Set(column.map(({ word }) => word.option)).size >= leastOptions;
  });
}

function hitsOf(line: Line): Hit[] {
  const said = line.text.trimEnd();
  const [, about, verbs] = asks.exec(said) ?? [];
  if (about === undefined || verbs === undefined || ends.test(about)) return [];
  const folded = fold(line.text);
  const lead = beginOf(folded);
  return [...verbs.matchAll(new RegExp(verb, 'gu'))].flatMap(([done], i, all) => {
    const option = typeOf(about, done);
    if (option === null) return [];
    const start = about.length + (all[i]?.index ?? 0);
    const from = folded.starts.findIndex((at) => at >= start);
    const pair = { from: lead, to: folded.text.length };
    return [{ word: wordOf(option), line, folded, from, to: from + done.length, distance: 0, lead, pair }];
  });
}

/** Behind boxes, numbers and marks of a list. */
function beginOf({ text }: Folded): number {
  let at = 0;
  while (at < text.length && listMark.test(text[at] ?? '')) at++;
  return at;
}

/** The type that something done is, by what it is done to; null where it is none (結果を通知してください). */
function typeOf(about: string, done: string): RequestOption | null {
  const handedOn = /提供/u.test(about);
  if (done === '開示' && /目的/u.test(about)) return 'purpose-notice';
  if (done === '開示') return handedOn ? (/記録/u.test(about) ? 'third-party-records' : null) : 'disclosure';
  if (done === '通知') return /目的/u.test(about) ? 'purpose-notice' : null;
  if (done === '停止' || done === '中止')
    return handedOn ? 'third-party-stop' : /利用|使用/u.test(about) ? 'suspension' : null;
  if (done === '訂正' || done === '修正') return 'correction';
  return done === '追加' ? 'addition' : done === '削除' ? 'deletion' : 'erasure';
}

const wordOf = (option: RequestOption): Word => ({
  option,
  group: 'request',
  folded: fold(requestOptions[option][0]).text,
});
