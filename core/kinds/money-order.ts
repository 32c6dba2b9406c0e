import type { KindDescription } from './description.ts';

/** 定額小為替証書 as fee. */
export const moneyOrder: KindDescription = {
  kind: 'money-order',
  titles: ['定額小為替証書', '定額小為替', '普通為替証書'],
  proof: [
    {
      of: [
        'ゆうちょ銀行',
        /この証書/,
        '指定受取人',
        '受領証書',
        '発行日',
        '有効期間',
        /発行の日から6[かヶヵ箇]?月/,
        '払渡',
        '記号番号',
        '受取人',
      ],
      least: 2,
    },
    { of: ['定額小為替証書', '定額小為替', '普通為替証書'], least: 1 },
  ],
  strong: ['定額小為替証書', 'ゆうちょ銀行', '指定受取人'],
  weak: ['料金', '受取人', 'おところ', 'おなまえ', '発行日附印', '払渡', '証書', /¥?[0-9]+円/, '受領証書'],
  anti: ['生年月日', '開示等', '請求の種類', '同封してください', '委任者'],
  antiTitles: ['開示等申請書', '委任状'],
  mostLetters: 500,
};
