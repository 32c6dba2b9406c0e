import type { KindDescription } from './description.ts';

/** 所持人記入欄, the page of a passport issued before 2020-02-04 where the bearer wrote the address. */
export const passportNotes: KindDescription = {
  kind: 'passport-notes',
  titles: ['所持人記入欄'],
  proof: [
    { of: ['所持人記入欄'], least: 1 },
    {
      of: [
        '現住所',
        '氏名',
        '連絡先',
        '外国での住所',
        'Foreign address',
        'Address in Japan',
        '事故の場合',
        'In case of accident',
      ],
      least: 1,
    },
  ],
  strong: ['事故の場合の連絡先', '外国での住所', 'Foreign address'],
  weak: ['現住所', '電話', '氏名', 'Name', 'Address'],
  anti: ['旅券番号', 'Surname'],
  antiTitles: [],
  mostLetters: 500,
  yieldsTo: ['passport'],
};
