import { createHash } from 'node:crypto';

/** An object of a PDF as it stands between `obj` and `endobj`. */
type PdfObject = string | Buffer;

/** Assembles a PDF: objects numbered from 1, the first being the catalogue, with a valid index. */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let at = parts[0]?.length ?? 0;
  const offsets = objects.map((object, i) => {
    const part = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    const offset = at;
    parts.push(part);
    at += part.length;
    return offset;
  });
  const index = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${index}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A stream with what its dictionary says besides the length. */
export function streamOf(dictionary: string, data: PdfObject): Buffer {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

export interface OnePage {
  /** Content stream of the page. */
  content: string;
  /** Points. */
  width?: number;
  height?: number;
  /** Resource dictionary, and further entries of the page and the catalogue. */
  resources?: string;
  page?: string;
  catalogue?: string;
  /** Further objects, numbered from 5. */
  more?: readonly PdfObject[];
  trailer?: string;
}

/** A PDF of one page, A4 unless said otherwise. */
export function onePage(given: OnePage): Uint8Array {
  const {
    content,
    width = 595.2,
    height = 841.92,
    resources = '',
    page = '',
    catalogue = '',
    more = [],
    trailer = '',
  } = given;
  return pdfOf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<<${resources}>>${page}>>`,
      streamOf('', content),
      ...more,
    ],
    trailer,
  );
}

/** A PDF of so many pages, each black in its upper left quarter. */
export function pagesPdf(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, i) => `${i + 4} 0 R`).join(' ');
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${count}/MediaBox[0 0 595.2 841.92]/Resources<<>>>>`,
    streamOf('', '0 421 298 421 re f'),
    ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/Contents 3 0 R>>'),
  ]);
}

/** Pads a password to 32 bytes, ISO 32000-1, 7.6.3.3. */
function padded(password: string): Buffer {
  const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
  return Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number): number => state[i & 255] ?? 0;
  const swap = (i: number, j: number): void => {
    const kept = at(i);
    state[i & 255] = at(j);
    state[j & 255] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + at(i)) & 255;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  }) as Buffer;
}

const md5 = (...parts: readonly Buffer[]): Buffer => {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * A page locked by the standard security handler, revision 2 (40-bit RC4), ISO 32000-1, 7.6.3. With an empty
 * `userPassword` anyone may open it, and only the owner may change it.
 */
export function lockedPdf(userPassword: string, ownerPassword: string): Uint8Array {
  const id = Buffer.alloc(16, 7);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const owner = rc4(md5(padded(ownerPassword)).subarray(0, 5), padded(userPassword));
  const key = md5(padded(userPassword), owner, permissions, id).subarray(0, 5);
  const user = rc4(key, padded(''));
  const streamKey = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10);
  const content = rc4(streamKey, Buffer.from('0 421 298 421 re f'));
  return pdfOf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.2 841.92]/Contents 4 0 R/Resources<<>>>>',
      streamOf('', content),
      `<</Filter/Standard/V 1/R 2/O<${owner.toString('hex')}>/U<${user.toString('hex')}>/P -4>>`,
    ],
    `/Encrypt 5 0 R/ID[<${id.toString('hex')}><${id.toString('hex')}>]`,
  );
}
