import { inReadingOrder } from '../fields/reading-order.ts';
import type { Line, Page } from '../page.ts';
import type { RequestType } from '../request.ts';

/**
 * How letters word each type of request. Texts are compared without spaces and with plain widths (NFKC). Order
 * matters: what one phrase has taken (第三者提供記録の開示) is not looked at again (開示).
 */
/** Words between what is to stop and that it shall: 利用を直ちに停止. */
const atOnce = '(?:直ちに|ただちに|即時に?|即刻|速やかに|至急|すぐに?|今すぐ|今後|全て|すべて|一切)?';
const phrases: readonly (readonly [RequestType, RegExp])[] = [
  // English, of which only the words are known: spaces are gone.
  [
    'third-party-records',
    /records?of(?:the)?(?:provision|disclosure|transfer)s?to(?:a)?third|third-?partyrecords?/giu,
  ],
  [
    'third-party-stop',
    /(?:stop|suspen\w*|cease|not)(?:the)?(?:provi\w*|shar\w*|giv\w*|transfer\w*)[^.]{0,40}(?:third|other|others)/giu,
  ],
  ['purpose-notice', /purposes?(?:of|for)(?:the)?(?:us|which)|why(?:you|yourcompany)(?:use|hold)/giu],
  ['suspension', /(?:stop|suspend|cease|suspensionof)(?:the)?(?:us|process)\w*/giu],
  ['deletion', /delet(?:e|ion)|eras(?:e|ure)/giu],
  ['correction', /correct(?:ion)?(?=of|the|my|this)|rectif\w+/giu],
  ['disclosure', /disclos(?:ure|e)|copyof(?:all)?(?:my|the)?personal(?:data|information)/giu],
  [
    'third-party-records',
    /第三者[へに]?の?提供(?:の|に関する|に係る|した)?記録(?:の開示)?|[誰だれどこ](?:に|へ)(?:情報を)?(?:渡|提供)し[たて]|提供先(?:の開示|を(?:知|教|開示))/gu,
  ],
  [
    'third-party-stop',
    new RegExp(
      `(?:第三者|他社|外部)[へに]?の?提供(?:を|の)?${atOnce}(?:停止|中止|拒否|止め|やめ)|提供の(?:停止|拒否)|(?:第三者|他社|他人)[にへ](?:渡さ|提供し|教え)ない|共有をやめ`,
      'gu',
    ),
  ],
  [
    'purpose-notice',
    /利用目的(?:の|を)?(?:ご)?(?:通知|お知らせ|知らせ|知りた|教え|開示|明らか)|何に(?:使|利用)(?:って|わ|し)|どのような目的で/gu,
  ],
  [
    'suspension',
    new RegExp(
      `(?:利用|使用)の?(?:停止|中止|拒否)|(?:利用|使用)を?${atOnce}(?:停止|中止|止め|やめ)|使(?:わ|用し)ないで|利用しないで|(?:DM|ダイレクトメール|勧誘|案内|電話)の?(?:送付|送信)?を?${atOnce}(?:停止|中止|止め|やめ)`,
      'giu',
    ),
  ],
  ['deletion', /削除|消去|抹消|消し(?:て|てもら|たい)/gu],
  ['correction', /訂正|修正|追加|書き足|(?:正しく|正しい(?:内容|情報)に)直/gu],
  [
    'disclosure',
    /開示|(?:情報|データ|内容|履歴)の写し|(?:情報|データ|内容)を(?:見せ|見た|閲覧|知りた|教え|確認した)/gu,
  ],
];

/** Words by which a sentence asks. */
const asks =
  /請求|求め|お願い|願い|希望|申請|申し(?:入れ|出|込)|下さい|ください|要求|依頼|ほしい|欲しい|たく|たい|件名|の件|ないで|request|please|wouldlike|wish|want|askyou/iu;
/** A sentence that says what is not asked. */
const declines =
  /^(?:は|を|までは|については)?(?:求め|請求し|希望し|必要と?し)(?:ません|ない|ておりません)|^(?:を|は)?(?:求める|請求する|希望する)(?:もの|こと|わけ)では|^で(?:は)?(?:なく|ありません)|^(?:は)?(?:不要|必要ありません)/u;
/** The office's name and the law's words for all requests together say nothing of the type. */
const names =
  /個人情報開示等?請求受付|開示等(?:の)?(?:請求|申請|求め)?(?:等|書|受付|窓口|手続き?)?|開示(?:請求)?(?:申請|請求)?書|disclosurerequests?(?:desk|office|form|window)/giu;
/** Enclosures and the addressee are no requests. */
const skipped = /御中|同封|添付|別添|[係課部]$/u;

/** The types of request that a letter asks for, each once, in the order of the articles. */
export function letterTypes(pages: readonly Page[]): RequestType[] {
  const found = new Set<RequestType>();
  for (const page of pages)
    for (const sentence of sentencesOf(inReadingOrder(page.lines)))
      for (const type of typesIn(sentence)) found.add(type);
  return [...found];
}

/** How many letters before a type the word stands by which an English sentence asks. */
const englishReach = 40;

function typesIn(sentence: string): RequestType[] {
  let text = sentence.replace(names, '');
  const types: RequestType[] = [];
  for (const [type, pattern] of phrases) {
    text = text.replace(pattern, (said: string, ...rest: unknown[]) => {
      const at = rest.find((value) => typeof value === 'number') ?? 0;
      const following = text.slice(at + said.length);
      // English asks before it says what: I request disclosure.
      const before = /^[\w-]+$/u.test(said) ? text.slice(Math.max(0, at - englishReach), at) : '';
      const asked = asks.test(following) || asks.test(said) || asks.test(before);
      if (asked && !declines.test(following)) types.push(type);
      // Of the same length, so that places keep; of a mark that no phrase has.
      return '＊'.repeat(said.length);
    });
  }
  return types;
}

/** Sentences across lines; a heading (件名 …) is one of its own. */
function sentencesOf(lines: readonly Line[]): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { text } of lines) {
    const plain = text.normalize('NFKC').replace(/\s+/gu, '');
    if (skipped.test(plain) && !/開示|訂正|削除|停止|通知/u.test(plain.replace(names, ''))) {
      continue;
    }
    if (/^(?:件名|題名|標題)|の件$|書$/u.test(plain)) {
      sentences.push(plain);
      continue;
    }
    const parts = `${open}${plain}`.split(/[。．]/u);
    open = parts.pop() ?? '';
    sentences.push(...parts);
    // Letters often leave the full stop out: a line that asks ends a sentence.
    if (/(?:ます|ません|ください|下さい)$/u.test(open)) {
      sentences.push(open);
      open = '';
    }
  }
  return open === '' ? sentences : [...sentences, open];
}
