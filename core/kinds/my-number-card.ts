import { type KindDescription, mayor } from './description.ts';

/** 個人番号カード, front: the side without the number. */
export const myNumberCard: KindDescription = {
  kind: 'my-number-card',
  titles: ['個人番号カード'],
  proof: [
    { of: [mayor, /まで有効/, '電子証明書の有効期限', '臓器提供意思', 'セキュリティコード'], least: 2 },
    {
      of: [
        '個人番号カード',
        // The title stands round a picture: it may be read in two, with the address between.
        /個人番号(?!カード)[^。、]{0,40}カード/,
        '電子証明書の有効期限',
        '臓器提供意思',
      ],
      least: 1,
    },
  ],
  strong: ['電子証明書の有効期限', '臓器提供意思', '個人番号カード'],
  weak: ['氏名', '住所', '性別', 'セキュリティコード', /日生/],
  anti: ['通知カード', '運転免許証', '被保険者証', '資格確認書', '同封', '送付', '公安委員会'],
  antiTitles: ['個人番号カード交付申請書'],
  mostLetters: 400,
};
