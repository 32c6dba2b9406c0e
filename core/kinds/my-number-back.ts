import type { KindDescription } from './description.ts';

/** 個人番号カード, back: the number, a QR code and a chip; nearly no text. */
export const myNumberBack: KindDescription = {
  kind: 'my-number-back',
  titles: ['個人番号'],
  proof: [
    { of: [/個人番号/], least: 1 },
    { of: [/(^|\D)[0-9OoIlSBZ]{4}[-‐ー・]?[0-9OoIlSBZ]{4}[-‐ー・]?[0-9OoIlSBZ]{4}($|\D)/], least: 1 },
  ],
  strong: [],
  weak: ['氏名', /日生/, '生年月日'],
  anti: [
    '住所',
    '世帯主',
    '続柄',
    '住民票',
    '通知カード',
    '個人番号通知書',
    'まで有効',
    '第三者',
    '基礎年金番号',
  ],
  antiTitles: ['通知カード', '住民票'],
  mostLetters: 130,
  yieldsTo: ['my-number-card', 'drivers-licence', 'residence-card'],
};
