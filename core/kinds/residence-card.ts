import type { KindDescription } from './description.ts';

/** 在留カード, front. */
export const residenceCard: KindDescription = {
  kind: 'residence-card',
  titles: ['在留カード', 'RESIDENCE CARD', '在留カードRESIDENCE CARD'],
  proof: [
    {
      of: [
        '日本国政府',
        'GOVERNMENT OF JAPAN',
        '出入国在留管理庁長官',
        '法務大臣',
        /(^|[^A-Z])[A-Z]{2}[0-9OoIlSBZ]{8}[A-Z]{2}($|[^A-Z])/,
        /このカードは.*まで有効/,
        'PERIOD OF VALIDITY OF THIS CARD',
      ],
      least: 1,
    },
    { of: ['在留カード', 'RESIDENCE CARD', '在留資格', '就労制限の有無', '住居地'], least: 2 },
  ],
  strong: ['就労制限の有無', '在留資格', 'このカードは'],
  weak: [
    '国籍・地域',
    '住居地',
    '許可の種類',
    '在留期間',
    'NATIONALITY/REGION',
    'STATUS',
    'GOVERNMENT OF JAPAN',
  ],
  anti: ['特別永住者証明書', '外国人登録証明書'],
  antiTitles: ['委任状'],
  mostLetters: 900,
};
