import type { KindDescription } from './description.ts';

/** 運転免許証, front. Its title is small and stands beside the expiry; on a fax only the number, the expiry and the seal may be legible. */
export const driversLicence: KindDescription = {
  kind: 'drivers-licence',
  titles: ['運転免許証'],
  proof: [
    {
      of: [
        '公安委員会',
        // 第301234567890号 with a few of its digits misread.
        /第(?=(\D?\d){8})[^第号]{10,14}号|第[0-9OoDIlSBZ]{12}|[0-9OoDIlSBZ]{12}号/,
        /まで有|で有[効效]/,
        // 2028年(令和10年)07月28日: only licences print the expiry in both calendars.
        /[12]\d{3}年?[((].{1,2}\d{1,2}.?[))]|\d年\)\d{2}月\d{2}日/,
        '免許の条件等',
        // Issued on, and the number of that day: 令和05年02月10日12345.
        /\d{2}年\d{2}月\d{2}日\d{5}(\D|$)/,
        /^優良$/,
        // Conditions, as they are worded on no other paper.
        /^眼鏡等$|(中型|普通|AT)車は?\S{0,14}に限る/,
      ],
      least: 2,
    },
  ],
  strong: ['運転免許証'],
  weak: ['免許の条件等', '優良', '交付', /二[・･]?小[・･]?原/, '種類', '中型', '準中型', '本籍'],
  anti: ['運転経歴証明書', '国際運転免許証', /仮(運転)?免許/, '更新連絡書'],
  antiTitles: ['運転免許経歴証明書'],
  mostLetters: 600,
};
