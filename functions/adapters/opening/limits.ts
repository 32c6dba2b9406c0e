/** The largest sample, scanned at 300 dpi, takes 350 KB a page: 64 MB are some 180 such pages. */
export const maxBytes = 64 * 1024 * 1024;

/** Far beyond a request with its papers (the samples have at most a dozen pages): more is a batch that was never split. */
export const maxPages = 300;

/** An A1 plan at 300 dpi has 70 megapixels. More is no letter, and would take 300 MB to decode in colour. */
export const maxPixels = 100_000_000;

/** Opening reads headers only: 20 to 100 ms for the samples, 1.2 s for a PDF of 62 MB whose index has to be rebuilt. */
export const openSeconds = 20;

/** A page takes 40 to 400 ms; thirty seconds leave room for a small, busy machine. */
export const pageSeconds = 30;

/**
 * Memory of the PDF engine, bytes: the file itself (64 MB), an A3 page at 300 dpi in colour (52 MB), its decoded
 * images, and as much again for the engine's intermediate copies.
 */
export const pdfMemory = 512 * 1024 * 1024;

/** Text layers longer than this, in UTF-16 units, are cut: a densely printed A4 page has some 5,000 characters. */
export const maxText = 100_000;
