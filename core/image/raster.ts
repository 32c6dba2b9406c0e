/** Pixels, row by row from the top left, one byte a channel; 1 channel is grey (0 black, 255 white), 3 are RGB. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}

/** Grey by the luma weights of ITU-R BT.601; a grey raster is returned as it is. */
export function toGrey(image: Raster): Raster {
  if (image.channels === 1) return image;
  const { width, height, data } = image;
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) greyRow(data, grey, y * width, (y + 1) * width);
  return { width, height, channels: 1, data: grey };
}

function greyRow(data: Uint8Array, grey: Uint8Array, from: number, end: number): void {
  for (let i = from, j = from * 3; i < end; i++, j += 3) {
    grey[i] = ((data[j] ?? 0) * 77 + (data[j + 1] ?? 0) * 150 + (data[j + 2] ?? 0) * 29) >> 8;
  }
}
