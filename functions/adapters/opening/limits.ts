/** A letter of 300 pages scanned at 300 dpi grey stays below it; the fax gateway's and the mail scanner's own limit is lower. */
export const maxBytes = 64 * 1024 * 1024;

/** The largest packet met in such offices is a bundle of court papers, some 200 pages. */
export const maxPages = 300;

/** An A1 plan at 300 dpi has 70 megapixels. More is no letter, and would take 300 MB to decode in colour. */
export const maxPixels = 100_000_000;

/** Opening reads headers only, 10 to 300 ms for the samples; the slowest honest file (64 MB, broken index) took 3 s. */
export const openSeconds = 20;

/** A page takes 50 to 400 ms; thirty seconds leave room for a small, busy machine. */
export const pageSeconds = 30;

/**
 * Memory of the PDF engine, bytes: the file itself (64 MB), an A3 page at 300 dpi in colour (52 MB), its decoded
 * images, and as much again for the engine's intermediate copies.
 */
export const pdfMemory = 512 * 1024 * 1024;

/** Text layers longer than this, in UTF-16 units, are cut: a densely printed A4 page has some 5,000 characters. */
export const maxText = 100_000;
