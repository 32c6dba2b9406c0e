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
    const packet = createHash('sha256').update(document).digest('hex').slice(0, 32);
    const key = keys.page(packet, number);
    const file = this.#files.find((name) => name.replaceAll('\\', '/').endsWith(`/${key}`));
    if (file === undefined) return null;
    const page = Page.parse(JSON.parse(readFileSync(file, 'utf8')));
    const root = file.slice(0, -key.length);
    const small = await sharp(join(root, page.image))
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 55 })
      .toBuffer();
    return { page, picture: `data:image/webp;base64,${small.toString('base64')}` };
  }
}
