/** End of line in Group 3: eleven zeros or more, then a one (ITU-T T.4, 4.1.2). */
const endOfLineZeros = 11;

/** Counts the end-of-line codes in Group 3 data. `lowFirst` where a byte's lowest bit comes first (FillOrder 2). */
export function endsOfLine(data: Uint8Array, lowFirst: boolean): number {
  let ends = 0;
  let zeros = 0;
  for (const byte of data) {
    if (byte === 0) {
      zeros += 8;
      continue;
    }
    for (let bit = 0; bit < 8; bit++) {
      if ((byte & (lowFirst ? 1 << bit : 0x80 >> bit)) === 0) zeros++;
      else {
        if (zeros >= endOfLineZeros) ends++;
        zeros = 0;
      }
    }
  }
  return ends;
}

/** A page whose last bytes are so many zeros was only partly written: fill between two lines is far shorter. */
const emptyTail = 64;

/** Whether data stops and only zeros follow. */
export function tailIsEmpty(data: Uint8Array): boolean {
  return data.length >= emptyTail && data.subarray(-emptyTail).every((byte) => byte === 0);
}
