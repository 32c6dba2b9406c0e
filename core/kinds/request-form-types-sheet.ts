import type { KindDescription } from './description.ts';
import { requestForm } from './request-form.ts';

/** How a form says that its list of types is to be marked; a letter asks, and guidance tells. */
export const toBeMarked =
  /[○〇◯](で|を)?(囲|かこ|付け|つけ)|(×|レ点?|✓|チェック|しるし|印)を?(付け|つけ|入れ|ご?記入)|(希望|請求)する.*(希望|請求)する/s;

/** A sheet of our form that is little else than the list of types, or has it in running text. */
export const requestFormTypesSheet: KindDescription = {
  kind: 'request-form',
  titles: [],
  proof: [
    {
      of: [
        '利用目的の通知',
        /(^|[^等])開示($|[^等])/,
        '訂正',
        '追加',
        '削除',
        /利用の?停止/,
        '消去',
        /第三者(への)?提供の?停止/,
        '第三者提供記録',
      ],
      least: 7,
    },
    { of: [toBeMarked, '請求の種類', /(請求|申請|申出)の?(内容|項目|事項)/, /[□☐☑].*[□☐☑]/s], least: 1 },
  ],
  strong: [toBeMarked],
  weak: [
    /[2２](枚目|面|ページ|頁)|[2２][/／][2２]|裏面/,
    '請求の理由',
    /回答の?方法|開示の?方法/,
    '対象',
    '請求者シート',
    ...requestForm.titles,
  ],
  anti: [
    ...requestForm.anti,
    /受け付け(ます|て)|応じます|ご提出(いただ|くださ)|同封してください|が必要です/,
    '委任します',
    '委任者',
    /証明する(?!書類|もの|ため)/,
  ],
  antiTitles: [...requestForm.antiTitles, '受任通知', '登記事項証明書'],
  notTo: ['firm', 'office'],
};
