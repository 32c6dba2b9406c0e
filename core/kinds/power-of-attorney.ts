import type { KindDescription } from './description.ts';

/** 委任状. */
export const powerOfAttorney: KindDescription = {
  kind: 'power-of-attorney',
  titles: ['委任状', '代理権授与通知書', '代理人選任届'],
  proof: [
    {
      of: [
        '委任します',
        '委任いたします',
        '代理人と定め',
        '代理人に選任',
        '代理人として選任',
        '権限を委任します',
        // Lists of papers say in which case one is needed: 受領権限を委任する場合.
        /を委任する(?!場合|とき|時|際|方|者|人|に|こと|旨|ため)/,
        '委任者',
        '受任者',
        '委任事項',
        // By hand: 代理人として … を選任し, 手続きをまかせます.
        /代理人(として|に|を)[\s\S]{0,80}(選任|定め)/,
        /(まか|任)せます|(委|ゆだ)ねます|一任(し|いた)/,
      ],
      least: 1,
    },
    // Applications hand over a single power in a sentence of their own: 受領を学校長に委任します.
    { of: [/[委季][任仕](状|者|事項)|受[任仕]者|代理/], least: 1 },
  ],
  strong: ['代理人と定め', '権限を委任します', '委任者', '受任者', '委任事項', '委任します'],
  weak: ['捨印', '実印', '受領', '代理人', '以上', /[下次左]記の(者|事項)/, '印鑑登録', '生年月日'],
  anti: [
    '請求の種類',
    'ご請求の内容',
    '送信枚数',
    '受任通知',
    '相違ないことを証明',
    '□利用目的の通知',
    '資格を証明する書類',
  ],
  antiTitles: [
    '開示等申請書',
    '個人情報開示等申請書',
    '保有個人データ開示等請求書',
    'FAX送付状',
    '送信票',
    '受任通知',
  ],
};
