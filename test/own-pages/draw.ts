import { join } from 'node:path';
import sharp from 'sharp';
import { isDarkModule } from '../../core/image/code.fixture.ts';
import { pages } from './pages.ts';
import type { Code, Drawing, Ruled, Written } from './sheet.ts';

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

function coded({ x, y, side, version }: Code): string {
  const size = 17 + 4 * version;
  const module = side / size;
  return Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)] as const)
    .filter(([column, row]) => isDarkModule(column, row, size))
    .map(
      ([column, row]) =>
        `<rect x="${x + column * module}" y="${y + row * module}" width="${module}" height="${module}" shape-rendering="crispEdges"/>`,
    )
    .join('');
}

async function draw(
  file: string,
  { written: texts, ruled: boxes, codes, turned, columns }: Drawing,
): Promise<void> {
  const marks = [
    ...boxes.map(ruled),
    ...codes.map(coded),
    ...texts.map((text) => written(text, columns)),
  ].join('');
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

/** Only the pages named, or all of them: fonts differ a little from version to version. */
const named = process.argv.slice(2);
const asked = pages.filter(({ file }) => named.length === 0 || named.includes(file));
for (const { file, drawing } of asked) await draw(file, drawing);
