import type { KindDescription } from './description.ts';

/** 登記事項証明書 of the register of adult guardianship (後見, 保佐, 補助, 任意後見). */
export const guardianshipCertificate: KindDescription = {
  kind: 'guardianship-certificate',
  titles: [
    '登記事項証明書',
    '登記事項証明書(後見)',
    '登記事項証明書(保佐)',
    '登記事項証明書(補助)',
    '登記事項証明書(任意後見)',
  ],
  proof: [
    {
      of: [
        '後見登記等ファイル',
        '成年被後見人',
        '成年後見人',
        '被保佐人',
        '被補助人',
        '任意後見',
        '後見開始の裁判',
        '保佐開始の裁判',
        '補助開始の裁判',
      ],
      least: 1,
    },
    {
      // its own name stands in every form's list of enclosures
      of: ['登記官', '法務局', /記録されていることを証明/, '登記番号', '登記年月日'],
      least: 1,
    },
  ],
  strong: ['後見登記等ファイルに記録されていることを証明', '後見開始の裁判', '成年被後見人', '登記官'],
  weak: ['登記番号', '東京法務局', '【裁判所】', '事件の表示', '裁判の確定日', '登記年月日', '選任'],
  anti: [
    '登記されていないことの証明書',
    '記録がないことを証明',
    '商号',
    '不動産番号',
    '請求の種類',
    'ご請求の内容',
    '□親権者',
    '資格を証明する書類',
    /(添え|添付し|同封し|送っ)てください|ご?記載してください/,
  ],
  antiTitles: ['登記されていないことの証明書', '委任状', '開示等申請書', '履歴事項全部証明書'],
};
