import type { KindDescription } from './description.ts';

/** Passport, the page with photograph and machine-readable zone; Japanese or foreign. */
export const passport: KindDescription = {
  kind: 'passport',
  titles: ['日本国旅券', '旅券', 'PASSPORT'],
  proof: [
    {
      of: [
        /P[<くKC＜A-Z][A-Z0]{3}[A-Z0<く]*<{2,}/,
        // The whole of the first line, filled up by brackets: nothing else carries one.
        /^P[<くKC＜][A-Z0]{3}(?=[A-Z0<く＜]*[<く＜]{8})[A-Z0<く＜]{32,}$/,
        /[A-Z]{2}\d{7}\d?[A-Z]{3}\d{7}[MF<]/,
        'MINISTRY OF FOREIGN AFFAIRS',
        '旅券番号',
        'Passport No',
        'Date of expiry',
      ],
      least: 2,
    },
  ],
  strong: ['旅券番号', '所持人自署', 'Given name', 'Nationality'],
  weak: [
    'Surname',
    '本籍',
    'Registered Domicile',
    'Date of birth',
    'Date of issue',
    'Authority',
    '発行官庁',
    /日本国|JAPAN/,
    '有効期間満了日',
  ],
  anti: ['在留カード', '外国人登録証明書', '上陸許可'],
  antiTitles: ['VISA', '査証'],
  mostLetters: 900,
};
