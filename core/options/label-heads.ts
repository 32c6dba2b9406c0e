import type { Line } from '../page.ts';
import { type Hit, printedStretch } from './option-hits.ts';

/** What is asked of a person, as the lower row of a label says it. */
const asked =
  /^[\s　]*[ごお御]?(?:氏[\s　]*名|名[\s　]*前|住[\s　]*所|住まい|電[\s　]*話(?:番号)?|連絡先|生年月日|フリガナ|ふりがな)[\s　]*$/u;
/** How a label goes on that says for which types its cell is: 訂正・追加 over の場合, 利用停止 over の理由. */
const inCase =
  /^[\s　]*(?:[のを](?:[ごお御]?(?:請求|希望)|求め)?(?:する|される|る)?(?:場合|とき|理由|内容)|(?:場合|とき)の)/u;
/** Rows of one label stand no further apart than this, in heights of a row, and begin at one place, as a share of the page's width. */
const [rowGap, sameLeft] = [0.4, 0.012];

/** Whether a text stands right below a line, as the lower row of one label. */
const goesOn = (
  { box: [x, y, , height] }: Line,
  lines: readonly Line[],
  says: (text: string) => boolean,
): boolean =>
  lines.some(({ text, box: [left, top] }) => {
    const gap = top - y - height;
    return says(text) && Math.abs(left - x) < sameLeft && top > y && gap < rowGap * height;
  });

/** Whether a kind that was found is the upper row of a label (任意代理人 over 氏名), and nothing to choose. */
export function headsLabel(hit: Hit, lines: readonly Line[]): boolean {
  const { from, to } = printedStretch(hit);
  return (
    hit.word.group === 'requester' &&
    !hit.line.vertical &&
    from === 0 &&
    to === hit.folded.text.length &&
    goesOn(hit.line, lines, (text) => asked.test(text))
  );
}

/** The types without those in a label of the row that is for them (訂正・追加 over の場合), unless they stand there alone. */
export function withoutCases(hits: readonly Hit[], lines: readonly Line[]): Hit[] {
  const inCases = hits.filter(
    ({ line }) => !line.vertical && goesOn(line, lines, (text) => inCase.test(text)),
  );
  const listed = new Set(hits.flatMap((hit) => (inCases.includes(hit) ? [] : [hit.word.option])));
  return hits.filter((hit) => !inCases.includes(hit) || !listed.has(hit.word.option));
}
