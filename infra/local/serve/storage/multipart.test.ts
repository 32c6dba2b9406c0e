import { describe, expect, test } from 'vitest';
import { BadForm, boundaryOf, partsOf } from './multipart.ts';

async function* cut(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function read(body: Uint8Array, boundary: string, length: number): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { name, bytes } of partsOf(cut(body, length), boundary)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(piece);
    found.push([name, Buffer.concat(pieces).toString('latin1')]);
  }
  return found;
}

/** A form as Node's own `fetch` writes it. */
async function written(entries: [string, string][]): Promise<{ body: Uint8Array; boundary: string }> {
  const form = new FormData();
  for (const [name, value] of entries)
    form.append(name, name === 'file' ? new Blob([Buffer.from(value, 'latin1')]) : value);
  const response = new Response(form);
  const boundary = boundaryOf(response.headers.get('content-type') ?? undefined);
  return { body: new Uint8Array(await response.arrayBuffer()), boundary: boundary ?? '' };
}

test('a form is read as it was written, whatever pieces it comes in', async () => {
  // line breaks, dashes and what looks like a boundary, at the beginning, in the middle and at the end
  for (const document of ['', '\r\n', '--', '\r\n--', 'II*\0\r\n--x\r\n--', '\r\n\r\n--\xff\0--\r\n']) {
    const entries: [string, string][] = [
      ['slip', 'a1'],
      ['signature', ''],
      ['file', document],
    ];
    const { body, boundary } = await written(entries);
    for (let length = 1; length <= body.length; length += 1)
      expect(await read(body, boundary, length)).toEqual(entries);
  }
});

test('a document that holds the boundary but for its last character is kept whole', async () => {
  const body = '--abc\r\nContent-Disposition: form-data; name="file"\r\n\r\n\r\n--ab\r\n--abd\r\n--abc--';
  for (let length = 1; length < 12; length += 1)
    expect(await read(Buffer.from(body), 'abc', length)).toEqual([['file', '\r\n--ab\r\n--abd']]);
});

test('a form that is cut off anywhere is refused', async () => {
  const { body, boundary } = await written([
    ['slip', 'a1'],
    ['file', 'II*'],
  ]);
  // of the very end, the line break is not needed
  for (let length = 0; length < body.length - 2; length += 1)
    await expect(read(body.subarray(0, length), boundary, 7)).rejects.toThrow(BadForm);
});

test.each([
  ['something before it', 'hello\r\n--x--\r\n'],
  ['something after a boundary', '--xyz\r\n\r\n--x--\r\n'],
  ['a part without a name', '--x\r\nContent-Type: text/plain\r\n\r\na\r\n--x--\r\n'],
  ['a head without an end', `--x\r\nContent-Disposition: form-data; name="${'a'.repeat(10_000)}`],
])('a form with %s is refused', async (_, body) => {
  await expect(read(Buffer.from(body), 'x', 1000)).rejects.toThrow(BadForm);
});

describe('the boundary', () => {
  test.each([
    ['multipart/form-data; boundary=----WebKitFormBoundaryabc', '----WebKitFormBoundaryabc'],
    ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
    ['Multipart/Form-Data;boundary=x; charset=utf-8', 'x'],
    ['multipart/form-data', null],
    ['multipart/mixed; boundary=x', null],
    [`multipart/form-data; boundary=${'x'.repeat(71)}`, null],
    [undefined, null],
  ])('of %s is %s', (type, boundary) => {
    expect(boundaryOf(type)).toBe(boundary);
  });
});
