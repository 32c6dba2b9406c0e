import { type KindDescription, ourName, ourOffice } from './description.ts';
import { toBeMarked } from './request-form-types-sheet.ts';

/** A free letter (便箋, a printed e-mail, 内容証明) in which somebody exercises a right over his data. */
export const requestLetter: KindDescription = {
  kind: 'request-letter',
  titles: [
    '個人情報開示請求書',
    '保有個人データ開示請求書',
    '個人情報の開示請求について',
    '開示請求書',
    '個人情報削除依頼書',
    '利用停止請求書',
    '請求書兼申出書',
  ],
  proof: [
    {
      of: [
        /(開示|訂正|追加|削除|消去|停止|利用目的の通知|提供記録|抹消)[^。、]{0,12}((請求|依頼|要求|申請)(を)?(し|いた|致|する(?=[。\s]|$)|申し)|求め(ます|る(?=[。\s]|$))|希望(し|いた|致)|お願い|申し(入れ|出))/,
        /(開示|見せ|削除|消去|消し|訂正|修正|停止|使わない|抹消)[^。]{0,8}(して|いただき|ください|下さい|ほしい|欲しい)/,
        /(開示|訂正|追加|削除|消去|停止|抹消)(され|して?)(る|頂|いただ|くださ|下さ)[^。]{0,4}(よう|様に|たく)/,
        /request(s|ing|ed)?(for|that|the|full|immediate|you|to|a|an|of)*(disclos|correct|delet|erasure|erase|suspen|stop|access|restrict|noti)/i,
        /(利用目的|どの(ような|様な)[^。]{0,6}情報|どんな[^。]{0,6}情報|何の情報)[^。]{0,24}(教え|知りた|通知し|お知らせ|回答)/,
      ],
      least: 1,
    },
    {
      of: [
        /個人(情報|データ)|登録(内容|情報)|私の(情報|データ)|(氏名|住所|名前|電話番号)[^。]{0,12}(情報|データ|登録)|DM|ダイレクトメール|通話(記録|履歴)|通信履歴/,
        /personal(data|information)/i,
      ],
      least: 1,
    },
  ],
  strong: [/請求(いた)?します|求めます|お願い(いた|申し上げ)?(致)?します/],
  weak: [
    '拝啓',
    '敬具',
    '前略',
    '草々',
    '貴社',
    '御社',
    /御中|殿$|様$/,
    ...ourName,
    ourOffice,
    '本人確認',
    '同封',
    /件名|について$/,
    /DearSir|Yours(faithfully|sincerely|truly)|ToWhomItMayConcern|^Re:|^Subject:/i,
  ],
  anti: [
    toBeMarked,
    /受け付け(ます|て)|ご提出(いただ|くださ)|同封してください|が必要です/,
    '受任通知',
    '当職',
    '送信枚数',
    /[1-9]枚[((]?本/,
  ],
  antiTitles: [
    '保有個人情報開示請求書',
    '保有個人情報訂正請求書',
    '保有個人情報利用停止請求書',
    '開示等申請書',
    '個人情報開示等申請書',
    '保有個人データ開示等請求書',
    '委任状',
    'FAX送付状',
    '送信票',
    '書類送付のご案内',
    'ファックス送付のご案内',
  ],
};
