import type { KindDescription } from './description.ts';

/** 運転経歴証明書: looks like a licence, entitles to nothing and never expires. */
export const drivingRecordCard: KindDescription = {
  kind: 'driving-record-card',
  titles: ['運転経歴証明書'],
  proof: [
    { of: ['運転経歴証明書'], least: 1 },
    {
      of: [
        '公安委員会',
        /第[0-9OoDIlSBZ]{11,13}号|第[0-9OoDIlSBZ]{12}|[0-9OoDIlSBZ]{12}号/,
        '自動車等の運転はできません',
        '運転はできません',
      ],
      least: 1,
    },
  ],
  strong: ['自動車等の運転はできません'],
  weak: ['交付', '氏名', '生年月日', '住所'],
  anti: ['まで有効', '運転免許の取消し申請書'],
  antiTitles: ['運転経歴証明書交付申請書'],
  mostLetters: 600,
};
