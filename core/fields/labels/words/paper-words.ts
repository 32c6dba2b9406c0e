/** What labels of other papers ask for. As printed, without spaces. */
export const paperWords = {
  expiresOn: [
    '有効期限',
    '有効期間満了日',
    '有効期間満了日Dateofexpiry',
    'Dateofexpiry',
    '有効期間',
    '在留期間満了日',
    '有効期限日',
  ],
  issuedOn: [
    '発行日',
    '発行年月日',
    '証明日',
    '交付日',
    '交付年月日',
    '発行年月日Dateofissue',
    'Dateofissue',
  ],
  signedOn: ['委任日', '委任年月日'],
} as const satisfies Record<string, readonly string[]>;
