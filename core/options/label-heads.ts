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

/** Whether what was found is the upper row of a label (任意代理人 over 氏名, 訂正 over の場合), and nothing to choose. */
export function headsLabel(hit: Hit, lines: readonly Line[]): boolean {
  const { from, to } = printedStretch(hit);
  const [x, y, , height] = hit.line.box;
  if (hit.line.vertical) return false;
  const isWhole = from === 0 && to === hit.folded.text.length;
  const goesOn = (text: string): boolean =>
    inCase.test(text) || (hit.word.group === 'requester' && isWhole && asked.test(text));
  return lines.some(({ text, box: [left, top] }) => {
    const gap = top - y - height;
    return goesOn(text) && Math.abs(left - x) < sameLeft && top > y && gap < rowGap * height;
  });
}
