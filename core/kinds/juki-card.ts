import { type KindDescription, mayor } from './description.ts';

/** 住民基本台帳カード, ended 2025-12-28. */
export const jukiCard: KindDescription = {
  kind: 'juki-card',
  titles: ['住民基本台帳カード'],
  proof: [
    { of: ['住民基本台帳カード'], least: 1 },
    { of: [mayor, /まで有効|有効期限/, /[都道府県市区町村]$/, '生年月日', /[年月]\d+日生/], least: 1 },
  ],
  strong: ['住民基本台帳カード'],
  weak: ['氏名', '住所', '生年月日', '性別', '有効期限', '公的個人認証'],
  anti: ['個人番号カード', '同封', '請求', '申請'],
  antiTitles: [],
  mostLetters: 300,
};
