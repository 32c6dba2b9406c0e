import { type KindDescription, mayor } from './description.ts';

/** 通知カード and 個人番号通知書: they tell the number and prove nobody. */
export const myNumberNotice: KindDescription = {
  kind: 'my-number-notice',
  titles: ['通知カード', '個人番号通知書'],
  proof: [
    { of: ['通知カード', '個人番号通知書'], least: 1 },
    { of: [/個人番号[0-9OoIlSBZ＊* -]{4}/, mayor, /個人番号$/, '地方公共団体情報システム機構'], least: 1 },
  ],
  strong: ['個人番号通知書', 'あなたの個人番号', '地方公共団体情報システム機構'],
  weak: ['個人番号', '氏名', '住所', '生年月日', '性別', '発行日'],
  anti: ['まで有効', '同封', '請求', '申請書'],
  antiTitles: ['個人番号カード', '委任状', '住民票'],
  mostLetters: 500,
  yieldsTo: ['my-number-card', 'drivers-licence', 'residence-card'],
};
