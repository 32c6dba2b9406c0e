import type { KindDescription } from './description.ts';

/** 年金手帳 and 基礎年金番号通知書. */
export const pensionBook: KindDescription = {
  kind: 'pension-book',
  titles: ['年金手帳', '国民年金手帳', '厚生年金保険年金手帳', '基礎年金番号通知書'],
  proof: [
    {
      of: [
        /基礎年金番号/,
        '国民年金の記録',
        '厚生年金保険の記録',
        '社会保険庁',
        '日本年金機構',
        '国民年金手帳の記号番号',
      ],
      least: 1,
    },
    { of: ['年金手帳', '基礎年金番号'], least: 1 },
  ],
  strong: [/基礎年金番号[:：]?\d{4}-?\d{6}/, '社会保険庁', '日本年金機構', '厚生労働大臣'],
  weak: ['国民年金', '厚生年金', '氏名', '生年月日', '被保険者となった日', '交付年月日'],
  anti: ['年金証書', '振込通知', '同封', '開示等'],
  antiTitles: ['年金振込通知書', 'ねんきん定期便', '委任状'],
  mostLetters: 600,
};
