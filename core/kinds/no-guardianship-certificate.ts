import type { KindDescription } from './description.ts';

/** 登記されていないことの証明書: says the opposite, that nobody is guardian. */
export const noGuardianshipCertificate: KindDescription = {
  kind: 'no-guardianship-certificate',
  titles: ['登記されていないことの証明書'],
  proof: [
    { of: ['後見登記等ファイル', '成年被後見人', '登記官', '法務局'], least: 1 },
    // Less of the sentence is in other certificates as well: 未納がないことを証明.
    { of: ['登記されていないことの証明書', 'とする記録がないことを証明'], least: 1 },
  ],
  strong: ['とする記録がないことを証明', '後見登記等ファイル'],
  weak: ['成年被後見人', '被保佐人', '被補助人', '登記官', '東京法務局', '氏名', '生年月日', '住所', '本籍'],
  anti: ['後見開始の裁判', '請求の種類', '委任者'],
  antiTitles: ['登記されていないことの証明申請書', '委任状'],
};
