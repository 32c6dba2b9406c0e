import { type KindDescription, ourName, ourOffice } from './description.ts';

const bullet = String.raw`^(\([ア-ンa-z]\)|[ア-オ]|[■□●◆◇・*※①-⑳\d.,()])*`;
/** Labels begin their line; in guidance and letters the same words stand within sentences. */
export const labels = [
  'フリガナ|ふりがな|フリカナ',
  '((ご本人|本人|代理人)の?)?(氏名|お名前|ご氏名|名前)',
  '(本人の)?(ご)?生年月日|お?生まれた日',
  '((ご本人|本人|代理人)の?)?(現|ご)?住所|(お)?住(まい|んでいる所)',
  '(連絡先)?(電話番号|TEL)|(ご)?連絡先',
  '(申請|請求|記入)(年月)?日',
  '(ご)?署名',
  '代理人',
  'お客(様|さま)番号|(ご)?契約(の)?電話番号|契約番号',
  '(請求|申請)(の)?理由',
].map((label) => new RegExp(`${bullet}(${label})`));

/** 開示等申請書 and the layouts of the same form: boxes for the person, a list of request types, addressed to us. */
export const requestForm: KindDescription = {
  kind: 'request-form',
  titles: [
    '開示等申請書',
    '個人情報開示等申請書',
    '個人情報開示等請求書',
    '保有個人データ開示等請求書',
    '保有個人データ開示等申請書',
    '個人データ開示等請求書',
    '個人情報開示請求書',
    '個人情報開示申請書',
    '保有個人データ開示請求書',
    '個人情報の開示等に関する請求書',
    '個人情報開示等依頼書',
    '個人情報開示等申込書',
    '個人情報についての請求書',
    '個人情報に関する請求書',
    '個人データに関する請求書',
    '開示等請求書',
  ],
  proof: [
    {
      of: [
        '利用目的の通知',
        /(^|[^等])開示($|[^等])/,
        '訂正',
        '追加',
        '削除',
        '利用停止',
        '利用の停止',
        '消去',
        '第三者提供の停止',
        '第三者への提供の停止',
        '第三者提供記録',
        '請求の種類',
        'ご請求の内容',
        '対象となる個人情報',
        '開示の方法',
        '同封書類',
        '当社使用欄',
      ],
      least: 3,
    },
    { of: labels, least: 2 },
  ],
  strong: [
    ourOffice,
    '請求の種類',
    'ご請求の内容',
    '対象となる個人情報',
    // A form says how it is to be filled in; a letter has been.
    /(不要|該当し?ない|当てはまらない)[^。]{0,6}を[^。]{0,6}(消|抹消)し|(印|○|〇|✓|レ点?)を?(お?付け|お?つけ|ご?記入)/,
  ],
  weak: [
    ...ourName,
    '申請日',
    '代理人氏名',
    '任意代理人',
    '親権者',
    '成年後見人',
    '添付書類',
    '同封書類',
    '手数料',
    '該当する',
  ],
  // Letters open and close by these; a form does not.
  anti: ['拝啓', '敬具', '前略', '草々', '謹啓', '冠省', '敬白'],
  antiTitles: ['委任状', 'FAX送付状', '送信票'],
  notTo: ['firm', 'office'],
};
