import type { KindDescription } from './description.ts';

/** Receipt or notice for electricity, gas or water, used to prove an address. */
export const utilityBill: KindDescription = {
  kind: 'utility-bill',
  titles: [
    '電気ご使用量のお知らせ',
    '電気料金等領収証',
    'ガスご使用量のお知らせ',
    '使用水量等のお知らせ',
    '水道・下水道使用水量等のお知らせ',
    '水道料金領収証書',
    '検針票',
    'ガス料金領収証',
    '電気料金請求書',
    'ご使用量のお知らせ',
    '口座振替済領収証',
    '領収証',
    '領収書',
  ],
  proof: [
    { of: ['電気', 'ガス', '水道', /kWh|m3|㎥/, '電力'], least: 1 },
    {
      of: [
        'ご使用量',
        '使用量',
        '使用水量',
        '検針',
        /今回(の)?指針|指示数/,
        'ご使用期間',
        '使用期間',
        'お客さま番号',
        '供給地点特定番号',
        /領収(証|書|済|金額)/,
      ],
      least: 2,
    },
  ],
  strong: ['ご使用量', '使用水量', '検針日', '供給地点特定番号', /kWh|m3/],
  weak: [
    '領収証',
    'ご使用期間',
    'お客様番号',
    'お客さま番号',
    'ご使用場所',
    '契約種別',
    '基本料金',
    '口座振替',
    '燃料費調整',
  ],
  anti: ['通話料', '基本使用料', '請求の種類', '開示'],
  antiTitles: ['委任状', '開示等申請書'],
  mostLetters: 1500,
};
