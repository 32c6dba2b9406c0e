import { type KindDescription, ourName } from './description.ts';

/** Our own sheet on which supplements come back (補正書類 送付票); its QR code is read elsewhere. */
export const returnSheet: KindDescription = {
  kind: 'return-sheet',
  titles: ['返送用紙', '返送票', '補正書類送付票', '補正書類送付書', '書類返送票', '追加書類送付票'],
  proof: [
    { of: ['受付番号'], least: 1 },
    { of: ['この用紙', '本紙', '返送', '同封のうえ', '補正'], least: 1 },
  ],
  strong: ['受付番号'],
  weak: [...ourName, '返送', '補正', '同封', 'この用紙', 'QR'],
  anti: ['生年月日', '請求の種類'],
  antiTitles: ['開示等申請書'],
  mostLetters: 600,
};
