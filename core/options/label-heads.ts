import type { Line } from '../page.ts';
import { type Hit, printedStretch } from './option-hits.ts';

/** What is asked of a person, as the lower row of a label says it. */
const asked =
  /^[\s　]*[ごお御]?(?:氏[\s　]*名|名[\s　]*前|住[\s　]*所|住まい|電[\s　]*話(?:番号)?|連絡先|生年月日|フリガナ|ふりがな)[\s　]*$/u;
/** Rows of one label stand no further apart than this, in heights of a row, and begin at one place, as a share of the page's width. */
const [rowGap, sameLeft] = [0.4, 0.012];

/** Whether what was found is the upper row of a label (任意代理人 over 氏名), and nothing to choose. */
export function headsLabel(hit: Hit, lines: readonly Line[]): boolean {
  const { from, to } = printedStretch(hit);
  const [x, y, , height] = hit.line.box;
  return (
    hit.word.group === 'requester' &&
    !hit.line.vertical &&
    from === 0 &&
    to === hit.folded.text.length &&
    lines.some(({ text, box: [left, top] }) => {
      const gap = top - y - height;
      return asked.test(text) && Math.abs(left - x) < sameLeft && top > y && gap < rowGap * height;
    })
  );
}
