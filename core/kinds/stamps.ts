import type { KindDescription } from './description.ts';

/** Postage stamps (切手) as fee, loose, in a bag or on a sheet. */
export const stamps: KindDescription = {
  kind: 'stamps',
  titles: ['郵便切手貼付欄', '切手貼付欄', '手数料(郵便切手貼付欄)', '切手', '郵便切手', '手数料'],
  proof: [{ of: [/NIPPON|日本郵便/], least: 1 }],
  strong: [/NIPPON.*NIPPON|日本郵便.*日本郵便/s, '切手貼付欄', /日本郵便NIPPON/],
  weak: [
    '切手',
    '切手在中',
    '手数料',
    /合計[0-9,]+円/,
    '660円',
    /^[1-9]0{0,2}$/,
    /^(10|50|84|94|100|110|140|180|320|500)$/,
  ],
  anti: [
    '定額小為替証書',
    '収入印紙',
    '領収',
    'お預り',
    'おつり',
    '引受番号',
    '書留',
    '親展',
    /(?<!切手)在中/,
    '氏名',
    '生年月日',
    'ゆうちょ銀行',
  ],
  antiTitles: ['委任状', '開示等申請書'],
  mostLetters: 250,
};
