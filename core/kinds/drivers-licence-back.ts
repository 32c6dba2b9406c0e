import type { KindDescription } from './description.ts';

/** 運転免許証, back: 備考 with changes of address under the seal, and the declaration on organ donation. */
export const driversLicenceBack: KindDescription = {
  kind: 'drivers-licence-back',
  titles: ['備考'],
  proof: [
    {
      of: [
        '脳死後及び心臓が停止した死後',
        '心臓が停止した死後に限り',
        '臓器提供に関する意思を表示',
        '公安委員会',
        '臓器を提供しません',
      ],
      least: 1,
    },
    {
      of: [
        '備考',
        '脳死後及び心臓が停止した死後',
        '臓器提供に関する意思を表示',
        '臓器を提供しません',
        '自筆署名',
      ],
      least: 1,
    },
  ],
  strong: ['心臓が停止した死後に限り', '臓器を提供しません'],
  weak: ['新住所', '自筆署名', '署名年月日', '特記欄', '公安委員会', '本籍'],
  anti: [
    '被保険者証',
    '保険医療機関',
    '資格確認書',
    'まで有効',
    '免許の条件等',
    '電子証明書',
    '運転経歴証明書',
  ],
  antiTitles: [],
  mostLetters: 700,
  yieldsTo: ['drivers-licence', 'driving-record-card'],
};
