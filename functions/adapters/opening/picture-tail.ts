/** A JPEG's markers, ITU-T T.81 B.1: start of scan, end of image, and the lowest that stands between segments. */
const startOfScan = 0xda;
const endOfImage = Buffer.from([0xff, 0xd9]);
const lowestMarker = 0xc0;

/** Whether a JPEG stops before its end; false for one that is broken in another way. */
export function jpegEndsEarly(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker < lowestMarker) return false;
    if (marker === 0xff) {
      at++;
      continue;
    }
    // Coded pixels never hold the mark of the end, so that the last one is the picture's own.
    if (marker === startOfScan) return bytes.lastIndexOf(endOfImage) < at;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return true;
}

/** Length, type and checksum of a PNG chunk, bytes. */
const chunkFrame = 12;

/** Whether a PNG stops before its end; false for one that is broken in another way. */
export function pngEndsEarly(bytes: Buffer): boolean {
  let at = 8;
  while (at + chunkFrame <= bytes.length) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type) || type === 'IEND') return false;
    at += chunkFrame + bytes.readUInt32BE(at);
  }
  return true;
}
