import type { KindDescription } from './description.ts';

/** 特別永住者証明書, front. */
export const specialPermanentResidentCertificate: KindDescription = {
  kind: 'special-permanent-resident-certificate',
  titles: ['特別永住者証明書', 'SPECIAL PERMANENT RESIDENT CERTIFICATE'],
  proof: [
    {
      of: [
        '日本国政府',
        'GOVERNMENT OF JAPAN',
        '出入国在留管理庁長官',
        '法務大臣',
        /(^|[^A-Z])[A-Z]{2}[0-9OoIlSBZ]{8}[A-Z]{2}($|[^A-Z])/,
        /この(証明書|カード)は.*まで有効/,
        'PERIOD OF VALIDITY',
      ],
      least: 1,
    },
    { of: ['特別永住者証明書', 'SPECIAL PERMANENT RESIDENT'], least: 1 },
  ],
  strong: ['SPECIAL PERMANENT RESIDENT'],
  weak: ['国籍・地域', '住居地', 'この証明書は', '番号'],
  anti: ['在留資格', '就労制限の有無'],
  antiTitles: [],
  mostLetters: 900,
};
