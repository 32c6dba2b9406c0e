import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { Page } from '../../core/page.ts';
import { keys } from '../../functions/steps.ts';
import { filesBelow } from '../leaks.ts';

/** What the program keeps of a page: text with boxes, and the picture, which is masked already. */
export interface Sheet {
  page: Page;
  /** A data URI, small enough for a report of many pages. */
  picture: string;
}

/** Wide enough to read small print on an A4 page; a report of a hundred pages stays below 15 MB. */
const width = 1000;

/** Margin around a cut, as a share of the page's width: enough to see the label beside an entry. */
const margin = 0.04;
/** Cuts are shown small: they need no more pixels than this. */
const cutWidth = 900;

/** A part of a page's kept picture. */
export interface Cut {
  /** A data URI. */
  picture: string;
  /** What was cut out, with its margin, in fractions of the page: `[x, y, width, height]`. */
  box: readonly [number, number, number, number];
}

/** Finds the pages of packets in a data folder. */
export class Sheets {
  readonly #files: string[];
  constructor(data: string) {
    this.#files = filesBelow(data);
  }

  /**
   * @param document the bytes that were handed in: a packet is named by them
   * @returns null where nothing is kept of the page
   */
  async of(document: Uint8Array, number: number): Promise<Sheet | null> {
    const kept = this.#find(document, number);
    if (kept === null) return null;
    const small = await sharp(kept.image)
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 55 })
      .toBuffer();
    return { page: kept.page, picture: dataUri(small) };
  }

  /**
   * Cuts a part out of a page.
   * @param box in fractions of the upright page
   * @returns null where nothing is kept of the page, or the box is not one
   */
  async cut(document: Uint8Array, number: number, box: readonly number[]): Promise<Cut | null> {
    const kept = this.#find(document, number);
    const [x = 0, y = 0, wide = 0, high = 0] = box;
    if (kept === null || wide <= 0 || high <= 0) return null;
    const { page, image } = kept;
    const [left, top, right, bottom] = [
      Math.floor(Math.max(0, x - margin) * page.width),
      Math.floor(Math.max(0, y * page.height - margin * page.width)),
      Math.ceil(Math.min(1, x + wide + margin) * page.width),
      Math.ceil(Math.min(page.height, (y + high) * page.height + margin * page.width)),
    ];
    if (left >= right || top >= bottom) return null;
    const part = await sharp(image)
      .extract({ left, top, width: right - left, height: bottom - top })
      .resize({ width: cutWidth, withoutEnlargement: true })
      .webp({ quality: 70 })
      .toBuffer();
    const shares = [left / page.width, top / page.height] as const;
    const sides = [(right - left) / page.width, (bottom - top) / page.height] as const;
    return { picture: dataUri(part), box: [...shares, ...sides] };
  }

  /** What is kept of a page, and the file of its picture. */
  #find(document: Uint8Array, number: number): { page: Page; image: string } | null {
    const packet = createHash('sha256').update(document).digest('hex').slice(0, 32);
    const key = keys.page(packet, number);
    const file = this.#files.find((name) => name.replaceAll('\\', '/').endsWith(`/${key}`));
    if (file === undefined) return null;
    const page = Page.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { page, image: join(file.slice(0, -key.length), page.image) };
  }
}

const dataUri = (webp: Buffer): string => `data:image/webp;base64,${webp.toString('base64')}`;
