import type { KindDescription } from './description.ts';
import { requestForm } from './request-form.ts';

/**
 * The sheet on which our form ends: what is to be enclosed, how the data given here are used, and a signature under the
 * sentence that asks. Guidance says the same, but asks for nothing; other contracts are applied for (申し込みます).
 */
export const requestFormLastSheet: KindDescription = {
  kind: 'request-form',
  titles: [],
  proof: [
    {
      of: [
        /(上記|以上|本書|記載)の?.{0,12}(確認|同意|了承|承諾|相違).{0,16}((申請|請求)(いた)?します|申し出ます)/,
        /(同意|了承|承諾)の?(うえ|上)、?.{0,12}((申請|請求)(いた)?します|申し出ます)/,
      ],
      least: 1,
    },
    { of: [/^(ご)?署名/, /^(申請|請求|申出)(者|人)(の)?(ご?署名|ご?氏名)/], least: 1 },
    {
      of: ['利用目的の通知', '第三者提供記録', '利用停止', /開示等の?(請求|申請)|開示(及び|、|・)/],
      least: 1,
    },
    { of: ['法定代理人', '任意代理人', '委任状', '印鑑登録証明書', '運転免許証', '住民票の写し'], least: 3 },
    {
      of: [
        /(提出|添付|同封)(して)?(いただく|する)?書類|必要書類/,
        /個人情報の(お?取り?扱い|利用目的)/,
        /受付.{0,20}(確認|承認|担当)|(当社|弊社|事務局)(使用|記入)欄/s,
        /[2-4][/／][2-4]|[23]枚目/,
      ],
      least: 2,
    },
  ],
  strong: [],
  weak: ['署名', '手数料', '返却', '本人が申請する場合', '代理人が申請する場合'],
  anti: [
    ...requestForm.anti,
    '委任します',
    '委任者',
    '権限を委任',
    /証明する(?!書類|もの|ため)/,
    '申し込みます',
    /送信枚数|ご?送付状/,
  ],
  antiTitles: [...requestForm.antiTitles, '受任通知', '登記事項証明書', 'ご案内', '手続のご案内'],
  notTo: ['firm', 'office'],
};
