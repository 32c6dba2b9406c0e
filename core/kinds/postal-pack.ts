import { type KindDescription, ourName } from './description.ts';

/** A postal pack, or the label of a parcel: it says to whom and from whom it goes, and what follows it on its way. */
export const postalPack: KindDescription = {
  kind: 'envelope',
  titles: [
    'レターパックライト',
    'レターパックプラス',
    'ゆうパック',
    'ゆうメール',
    'スマートレター',
    '宅急便',
    '宅配便',
  ],
  proof: [
    { of: [/(お?届け?先|宛先|受取人).*(ご?依頼(主|人)|差出人|発送人)/s], least: 1 },
    {
      of: [/(問い?合わ?せ|追跡|伝票|引受)番号/, /品名/, /パック(ライト|プラス)/, 'スマートレター', '宅急便'],
      least: 2,
    },
    { of: [/[0-9]{3}-?[0-9]{4}|〒|[都道府県][^都道府県\n]{1,8}[市区町村]/], least: 1 },
  ],
  strong: [],
  weak: [...ourName, '品名', '書類', /様/],
  // goods, what is to be paid for them, and what asks for something
  anti: [
    /納品|注文|領収/,
    /数量|単価/,
    /金額|合計|代金/,
    '開示等申請書',
    '請求します',
    '請求いたします',
    '件名',
    '送信枚数',
    'まで有効',
    '生年月日',
  ],
  antiTitles: ['開示等申請書', '委任状', 'FAX送付状', '送付状'],
  mostLetters: 400,
};
