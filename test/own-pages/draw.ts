import { join } from 'node:path';
import sharp from 'sharp';
import { pages } from './pages.ts';
import type { Drawing, Ruled, Written } from './sheet.ts';

/** Draws every page anew: see README.md. Needs the fonts named there. */

/** Fonts under the SIL Open Font License, which lets what is drawn with them be given on. */
const fonts = { gothic: 'Noto Sans CJK JP', mincho: 'Noto Serif CJK JP', hand: 'Klee One' };

/** Dots an inch, and a millimetre, of what an office scanner makes. */
const dpi = 200;
const width = 210;
const height = 297;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function written({ x, y, text, size, font, bold }: Written, columns: boolean): string {
  const style = `font-family="${fonts[font]}" font-size="${size}" font-weight="${bold ? 700 : 400}"`;
  if (!columns) return `<text x="${x}" y="${y}" ${style}>${escaped(text)}</text>`;
  // the renderer knows no columns: one character below the other, marks moved to the upper right corner of their square
  return Array.from(text, (character, i) => {
    const top = y + i * size * 1.12;
    if (character === 'ー')
      return `<text transform="translate(${x - size * 0.38} ${top + size * 0.12}) rotate(90)" x="0" y="0" ${style}>${character}</text>`;
    const corner = '、。'.includes(character);
    const [dx, dy] = corner ? [size * 0.1, size * 0.3] : [-size / 2, size * 0.88];
    return `<text x="${x + dx}" y="${top + dy}" ${style}>${character}</text>`;
  }).join('');
}

const ruled = ({ x, y, width: w, height: h, round }: Ruled): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="none" stroke="black" stroke-width="0.3"/>`;

async function draw(file: string, { written: texts, ruled: boxes, turned, columns }: Drawing): Promise<void> {
  const marks = [...boxes.map(ruled), ...texts.map((text) => written(text, columns))].join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="white"/>${marks}</svg>`;
  await sharp(Buffer.from(svg), { density: dpi })
    .flatten({ background: 'white' })
    .rotate(turned, { background: 'white' })
    .greyscale()
    .threshold(150)
    .withDensity(dpi)
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toFile(join(import.meta.dirname, 'drawn', file));
}

for (const { file, drawing } of pages) await draw(file, drawing);
