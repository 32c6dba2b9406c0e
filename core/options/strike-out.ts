import type { Line } from '../page.ts';

/** 不要の文字を二重線で消してください, 該当しないものを抹消: not how a mistake is put right (誤記は二重線で消し訂正印). */
const asks =
  /(?:不要|不用|該当しな|当てはまらな|あてはまらな|請求しな|希望しな).{0,12}(?:消[しす]|抹消[しす]|削除[しす]|線を引)/u;

/** Whether a form asks that what is not wanted be struck out, so that what is left is asked for. */
export const asksToStrikeOut = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => asks.test(text.replace(/\s/gu, '')));
