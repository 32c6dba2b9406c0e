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
        /法務大臣(?!殿|様)/,
        /(^|[^A-Z])[A-Z]{2}[0-9OoIlSBZ]{8}[A-Z]{2}($|[^A-Z])/,
        /こ.{1,2}[カか][ー一]?[ドど]は.*まで有[効效]/,
        'PERIOD OF VALIDITY OF THIS CARD',
      ],
      least: 1,
    },
    {
      of: [
        '在留カード',
        'RESIDENCE CARD',
        '在留資格',
        '就労制限の有無',
        '住居地',
        /在留期間[(（]満了日|^在留期間/,
        '就労不可',
        '在留資格に基づく就労活動のみ可',
        '指定書により指定された就労活動のみ可',
        'PERIOD OF STAY',
        'NATIONALITY/REGION',
      ],
      least: 2,
    },
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
  anti: [
    '特別永住者証明書',
    '外国人登録証明書',
    // Applications to stay ask for all that is on the card. (The card's back says 在留期間更新等許可申請欄.)
    /在留(期間更新|資格(変更|取得|認定))[^等]{0,3}(許可|交付)?申請/,
    /(申請|届出)書/,
    /大臣(殿|様)/,
  ],
  antiTitles: ['委任状', '在留期間更新許可申請書', '在留資格変更許可申請書'],
  mostLetters: 900,
};
