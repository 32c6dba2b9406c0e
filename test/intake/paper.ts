import type { Raster } from '../../core/image/raster.ts';
import type { Reader, ReadLine } from '../../functions/reader.ts';
import { tiffOf } from '../opening/tiff-maker.ts';

/**
 * Height of every page, points; its width tells which paper it is. Of the size of a card: anything smaller is taken for no
 * size at all and drawn like A4, in thirty times the time.
 */
const height = 200;
const narrowest = 100;
const wider = 5;

/** Invented papers, by the number that a test gives a page; the text that a reader finds on each. */
export const papers: Readonly<Record<number, readonly string[]>> = {
  1: [
    '開示等申請書',
    '株式会社アーラリンク「個人情報開示等請求受付」係 御中',
    '申請日 令和8年11月20日',
    '請求の種類 ☑開示',
    '申請者区分 本人',
    '氏名 見本太郎',
    '生年月日 昭和55年4月1日',
    '住所 東京都豊島区見本町1丁目2番3号',
    '電話番号 03-0000-0001',
    '対象となる個人情報',
    '開示の方法 書面',
  ],
  2: [
    '住民票',
    '氏名 見本太郎',
    '生年月日 昭和55年4月1日',
    '世帯主 見本太郎',
    '続柄',
    '個人番号 9832 0567 3214',
    'この写しは、世帯全員の住民票の原本と相違ないことを証明する。',
    '令和8年11月1日 東京都豊島区長',
  ],
  3: ['運転免許証', '見本太郎', '東京都公安委員会', '2030年05月01日まで有効'],
};
/** The individual number on paper 2; it passes its check, and is nobody's. */
export const secret = '983205673214';

/** A PDF whose pages are the papers of these numbers. The salt makes other bytes of the same content. */
export function pdfOf(pages: readonly number[], salt: string): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${3 + 2 * i} 0 R`).join(' ')}] >>`,
    ...pages.flatMap((paper, i) => {
      // below all that is read: ink on a word would be a mark of it
      const drawn = '0 0 0 rg 20 6 60 6 re f 20 2 40 2 re f';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${narrowest + wider * paper} ${height}] /Contents ${4 + 2 * i} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let text = `%PDF-1.4\n% ${salt}\n`;
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

/** Dots to a point of a fax. */
const fine = 2;

/**
 * A TIFF of the same papers. Of the two the one for tests that start processes: no PDF engine is started in each of them,
 * which takes longer than all that such a test is about.
 */
export function faxOf(pages: readonly number[], salt: string): Buffer {
  const sheets = pages.map((paper) => {
    const [width, lines] = [fine * (narrowest + wider * paper), fine * height];
    const row = Math.ceil(width / 8);
    const data = Buffer.alloc(row * lines, 0xff);
    // as above: below all that is read
    for (let y = lines - fine * 12; y < lines - fine * 6; y += 1) data.fill(0, y * row, y * row + 15);
    return { width, height: lines, data, density: [fine * 72, fine * 72] as const };
  });
  return Buffer.concat([tiffOf(sheets), Buffer.from(salt)]);
}

/** Which paper an image shows. */
export const paperIn = (image: Pick<Raster, 'width' | 'height'>): number =>
  Math.round(((image.width / image.height) * height - narrowest) / wider);

/** Reads the invented papers without looking at a pixel. */
export const recordedReader: Reader = async (image) => {
  const texts = papers[paperIn(image)] ?? ['どの書類でもない紙'];
  return {
    rotation: 0,
    skew: 0,
    lines: texts.map((text, i) => lineOf(text, image, (i + 1) / (texts.length + 2))),
  };
};

export function lineOf(text: string, { width, height }: Raster, y: number): ReadLine {
  const top = Math.round(y * height);
  const bottom = top + Math.round(height / 30);
  const right = Math.round(width * Math.min(0.95, 0.1 + text.length * 0.03));
  const left = Math.round(width * 0.1);
  return {
    text,
    quad: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    confidence: 0.95,
    at: Array.from(text, (_, i) => (i + 0.5) / text.length),
    sure: Array.from(text, () => 0.95),
    vertical: false,
  };
}
