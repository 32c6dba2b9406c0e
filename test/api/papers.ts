import type { Reader } from '../../functions/reader.ts';
import { lineOf, paperIn } from '../intake/paper.ts';

/** Invented papers of 見本太郎 and 見本花子, by the number that a test gives a page; the text that a reader finds on each. */
const papers: Readonly<Record<number, readonly string[]>> = {
  1: [
    '開示等申請書',
    '株式会社アーラリンク「個人情報開示等請求受付」係 御中',
    '申請日 令和8年11月20日',
    '請求の種類 ☑開示',
    '申請者区分 本人',
    'フリガナ ミホンタロウ',
    '氏名 見本太郎',
    '生年月日 昭和55年4月1日',
    '住所 東京都豊島区見本町1丁目2番3号',
    '電話番号 03-0000-0001',
    '対象となる個人情報 契約時に登録した情報',
    '開示の方法 書面',
  ],
  2: [
    '住民票',
    '氏名 見本太郎',
    '生年月日 昭和55年4月1日',
    '住所 東京都豊島区見本町1丁目2番3号',
    '世帯主 見本太郎',
    '住民となった年月日 平成20年4月1日',
    'この写しは、世帯全員の住民票の原本と相違ないことを証明する。',
    '令和8年11月1日 東京都豊島区長',
  ],
  3: [
    '運転免許証',
    '氏名 見本太郎 昭和55年4月1日生',
    '住所 東京都豊島区見本町1丁目2番3号',
    '2030年05月01日まで有効',
    '東京都公安委員会',
  ],
  4: ['切手', '日本郵便 NIPPON 110'],
  5: [
    '開示等申請書',
    '株式会社アーラリンク「個人情報開示等請求受付」係 御中',
    '申請日 令和8年11月19日',
    '請求の種類 ☑利用停止',
    '申請者区分 本人',
    'フリガナ ミホンハナコ',
    '氏名 見本花子',
    '生年月日 昭和60年5月2日',
    '住所 大阪府大阪市北区見本町4丁目5番6号',
    '電話番号 06-0000-0002',
    '対象となる個人情報 契約時に登録した情報',
    '理由 解約したため',
  ],
  6: [
    '運転免許証',
    '氏名 見本花子 昭和60年5月2日生',
    '住所 大阪府大阪市北区見本町4丁目5番6号',
    '2029年06月02日まで有効',
    '大阪府公安委員会',
  ],
};

/** Reads them without looking at a pixel. */
export const reader: Reader = async (image) => {
  const texts = papers[paperIn(image)] ?? ['どの書類でもない紙'];
  return {
    rotation: 0,
    skew: 0,
    lines: texts.map((text, i) => lineOf(text, image, (i + 1) / (texts.length + 2))),
  };
};
