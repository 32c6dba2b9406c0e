import type { KindDescription } from './description.ts';

/** Our own sheet between two packets of a batch; its QR code is read elsewhere. */
export const separator: KindDescription = {
  kind: 'separator',
  titles: [
    '仕切り紙',
    '仕切紙',
    '区切り票',
    '区切り紙',
    'セパレーター',
    'セパレータ',
    'SEPARATOR',
    '分割シート',
    '仕切りシート',
  ],
  proof: [{ of: [/仕切|区切|セパレータ|SEPARATOR|分割/], least: 1 }],
  strong: [/(仕切|区切)り?(紙|票|シート)|セパレータ|SEPARATOR/],
  weak: [/封筒|次の|束|ここから|ここまで/, 'スキャン'],
  anti: ['御中', '請求', '氏名', '住所'],
  antiTitles: [],
  mostLetters: 250,
};
