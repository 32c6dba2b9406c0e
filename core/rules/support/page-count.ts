import type { Dossier } from '../../dossier.ts';
import { textOf } from './texts.ts';

/** How many pages the sender says there are. */
export interface Announcement {
  /** The page that says so. */
  page: number;
  count: number;
  /** Whether the cover is among them. */
  withCover: boolean;
}

/** 送信枚数 8枚(本状含む), 全8枚, 本紙を含め8枚 on a cover. */
const onCover =
  /(?:枚数|全部で|全|合計|含め?て?|ページ数|頁数|PAGES?)[^\d\n]{0,12}\n?[^\d\n]{0,4}(\d{1,3})(?:枚|頁|ページ|P|\b)/iu;
const coverApart = /(本状|本紙|送付状|送信票|表紙|カバー)(を|は)?(含まず|含まない|除く|除き|別|のぞく)/u;
/** P.002/008 in the header line that the sender's machine prints. */
const inHeader = /P(?:AGE)?\.?0*(\d{1,3})\/0*(\d{1,3})/iu;
/** A header line lies in the top 4 % of the page. */
const headerHeight = 0.04;

/** What cover and header lines say of the number of pages. */
export function announcements(dossier: Dossier): Announcement[] {
  return dossier.pages.flatMap((page) => {
    const told: Announcement[] = [];
    if (page.kind === 'fax-cover') {
      const text = textOf(page);
      const count = Number(onCover.exec(text)?.[1] ?? 0);
      if (count > 0) told.push({ page: page.page, count, withCover: !coverApart.test(text) });
    }
    for (const { text, box } of page.lines) {
      const header = box[1] < headerHeight ? inHeader.exec(text.normalize('NFKC').replaceAll(' ', '')) : null;
      const [at, of] = [Number(header?.[1] ?? 0), Number(header?.[2] ?? 0)];
      if (header !== null && at <= of) told.push({ page: page.page, count: of, withCover: true });
    }
    return told;
  });
}

/** (2の1), 3枚中1枚目, 1/3頁: of how many sheets a certificate says it consists; 1 where it does not say. */
export function sheetsOf(text: string): number {
  const counts = [
    ...[...text.matchAll(/[(（](\d)の(\d)[)）]/gu)].map(([, of, at]) => [of, at]),
    ...[...text.matchAll(/(\d)枚(?:中|のうち)(?:の)?(\d)枚目/gu)].map(([, of, at]) => [of, at]),
    ...[...text.matchAll(/(\d)\/(\d)(?:頁|ページ|枚)/gu)].map(([, at, of]) => [of, at]),
  ].map(([of, at]) => (Number(at) <= Number(of) ? Number(of) : 1));
  return Math.max(1, ...counts);
}
