import type { KindDescription } from './description.ts';

/** Back of a 在留カード or 特別永住者証明書: changes of address and permissions. */
export const residenceCardBack: KindDescription = {
  kind: 'residence-card-back',
  titles: ['住居地記載欄'],
  proof: [
    {
      of: ['住居地記載欄', '資格外活動許可欄', '在留期間更新等許可申請欄', '在留期間更新許可申請欄'],
      least: 1,
    },
  ],
  strong: ['資格外活動許可欄', '在留期間更新等許可申請欄', '記載者印'],
  weak: ['届出年月日', '住居地'],
  anti: ['このカードは', '就労制限の有無', 'RESIDENCE CARD', /(申請|届出)書/, /大臣(殿|様)/],
  antiTitles: ['在留期間更新許可申請書'],
  mostLetters: 500,
  yieldsTo: ['residence-card', 'special-permanent-resident-certificate'],
};
