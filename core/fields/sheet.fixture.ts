import type { Line, Page, PageKind } from '../page.ts';

/** Full-width characters are as wide as they are high; others half of that. */
const isWide = (character: string): boolean => /[^\u0020-\u007E\uFF61-\uFF9F]/u.test(character);
/** Portrait A4: a height as a share of the page's height is this much more of its width. */
const portrait = Math.SQRT2;

/**
 * A horizontal line of invented text whose left edge and top are told in thousandths of the page, its letters
 * `height` thousandths high.
 */
export function line(text: string, x: number, y: number, height = 18, sure = 0.99): Line {
  const units = [...text].flatMap((character) =>
    Array.from({ length: character.length }, () => (isWide(character) ? 1 : 0.5) / character.length),
  );
  const total = units.reduce((sum, width) => sum + width, 0);
  let walked = 0;
  const at = units.map((width) => {
    walked += width;
    return (walked - width / 2) / total;
  });
  const width = (total * height * portrait) / 1000;
  return {
    text,
    box: [x / 1000, y / 1000, width, height / 1000],
    confidence: sure,
    at,
    sure: units.map(() => sure),
    vertical: false,
  };
}

/** A line written from top to bottom: its left edge and top in thousandths of the page. */
export function column(text: string, x: number, y: number, size = 18): Line {
  const along = line(text, x, y, size);
  return {
    ...along,
    box: [x / 1000, y / 1000, (size * portrait) / 1000, (text.length * size) / 1000],
    at: [...text].map((_, at) => (at + 0.5) / text.length),
    vertical: true,
  };
}

/** A page of lines. */
export function sheet(lines: readonly Line[], kind: PageKind = 'request-form', page = 1): Page {
  return {
    page,
    kind,
    confidence: 0.99,
    rotation: 0,
    skew: 0,
    width: 1654,
    height: 2339,
    dpi: 200,
    ink: 0.05,
    lines: [...lines],
    choices: [],
    masked: [],
    image: `pages/x/${page}.jpg`,
  };
}
