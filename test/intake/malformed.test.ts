import { mkdir, mkdtemp, open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { UnreadableReason } from '../../core/packet.ts';
import { pdfOf } from './paper.ts';
import { casesIn, start, textsIn } from './spawned.ts';

const Said = z.looseObject({ file: z.string(), verdict: z.string(), reason: UnreadableReason.optional() });

/** Files that no office should have to care about, by the reason that is told. */
const malformed: Readonly<Record<string, [reason: UnreadableReason, make: () => Promise<Uint8Array>]>> = {
  'a-empty.pdf': ['empty', async () => Buffer.alloc(0)],
  'b-cut-off.pdf': ['truncated', async () => pdfOf([1, 3], 'cut').subarray(0, 420)],
  'c-spreadsheet.pdf': ['not-supported', async () => Buffer.from('PK\x03\x04 xl/workbook.xml')],
  'd-text.tif': ['not-supported', async () => Buffer.from('Sehr geehrte Damen und Herren')],
  'e-locked.pdf': ['encrypted', async () => locked()],
  'f-no-pages.pdf': ['no-pages', async () => pdfOf([], 'none')],
  'g-no-pages.tif': ['no-pages', async () => Buffer.from([0x49, 0x49, 0x2a, 0, 0, 0, 0, 0])],
  'h-bomb.png': ['page-too-large', async () => bomb()],
  'i-half.jpg': ['truncated', async () => (await picture()).subarray(0, 900)],
  'j-noise.png': ['damaged', async () => Buffer.concat([pngHead, Buffer.alloc(5000, 7)])],
  'k-plenty.pdf': ['too-many-pages', async () => pdfOf(Array(301).fill(1), 'plenty')],
  'l-noise.tif': [
    'truncated',
    async () => Buffer.concat([Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), Buffer.alloc(3000, 0xee)]),
  ],
};

const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

test('a run over malformed files makes a case of each, with its reason, and goes on to the good ones', async () => {
  const root = await mkdtemp(join(tmpdir(), 'uketsuke-malformed-'));
  const inbox = join(root, 'inbox');
  await mkdir(inbox);
  for (const [name, [, make]] of Object.entries(malformed)) await writeFile(join(inbox, name), await make());
  const huge = await open(join(inbox, 'm-huge.pdf'), 'w');
  await huge.write(pdfOf([1], 'huge'));
  await huge.truncate(70 * 1024 * 1024);
  await huge.close();
  await writeFile(join(inbox, 'z-good.pdf'), pdfOf([1, 3], 'good'));

  const run = start('process', { data: join(root, 'data'), inbox });
  expect((await run.ended).code).toBe(0);
  const said = run.out.map((line) => Said.parse(JSON.parse(line)));
  const reasons = said.map(({ file, reason }) => [file.slice(inbox.length + 1), reason ?? 'read']);
  expect(reasons).toEqual([
    ...Object.entries(malformed).map(([name, [reason]]) => [name, reason]),
    ['m-huge.pdf', 'too-large'],
    ['z-good.pdf', 'read'],
  ]);
  expect(await casesIn(join(root, 'data'))).toHaveLength(reasons.length);
  // each is kept as it came: 13 originals that were not read, and the good one
  const kept = await textsIn(join(root, 'data', 'documents', 'incoming'));
  expect(kept).toHaveLength(reasons.length);
});

/** A PDF that asks for a password. */
function locked(): Buffer {
  const secrets = `/O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}>`;
  const text = pdfOf([1], 'locked').toString('latin1');
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -64 ${secrets} >> /ID [<00> <00>]`;
  return Buffer.from(text.replace(' /Root', ` ${encrypt} /Root`), 'latin1');
}

/** A PNG of a few hundred bytes that unpacks to 60,000 by 60,000 pixels. */
function bomb(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(60_000, 0);
  head.writeUInt32BE(60_000, 4);
  head.writeUInt8(8, 8);
  const data = deflateSync(Buffer.alloc(100_000));
  return Buffer.concat([pngHead, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const picture = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 400,
      height: 600,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 200, sigma: 30 },
    },
  })
    .jpeg()
    .toBuffer();
