import { AnalyzeDocumentCommand, DetectDocumentTextCommand, TextractClient } from '@aws-sdk/client-textract';
import { mockClient } from 'aws-sdk-client-mock';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Raster } from '../../core/image/raster.ts';
import { StoreForbidden } from '../../functions/adapters/aws/failures.ts';
import { NotJapanese } from '../../functions/adapters/textract-reader/check-japanese.ts';
import { withFallback } from '../../functions/adapters/textract-reader/with-fallback.ts';
import { PageRefused, textractReader } from '../../functions/adapters/textract-reader.ts';
import { StoreUnavailable } from '../../functions/errors.ts';
import type { Reading } from '../../functions/reader.ts';
import { linesOf } from '../../functions/reading-to-lines.ts';
import { awsError, passingFaults } from './faults.ts';
import { answerOf, type Printed } from './textract-answers.ts';

const textract = mockClient(TextractClient);
const client = new TextractClient({ region: 'ap-northeast-1' });
const reader = textractReader(client, []);

const paper = (width: number, height: number, shade = 255): Raster => ({
  width,
  height,
  channels: 1,
  data: new Uint8Array(width * height).fill(shade),
});
const page = paper(800, 1000);

const form: readonly Printed[] = [
  { words: [['個人情報開示等請求書', 98, 0.3, 0.7]], top: 0.05, bottom: 0.08 },
  {
    words: [
      ['氏名', 90, 0.1, 0.2],
      ['見本', 80, 0.3, 0.4],
      ['太郎', 60, 0.45, 0.55],
    ],
    top: 0.2,
    bottom: 0.23,
  },
];

const latin: readonly Printed[] = [
  { words: [['fA1HFRRJ7SFSE4 lEUTl9 BREAl RzTfBn lEJlT4K', 70, 0.1, 0.9]], top: 0.1, bottom: 0.12 },
  { words: [['TROlEll JESlfa 3FBFnlR FREEllA', 60, 0.1, 0.9]], top: 0.2, bottom: 0.22 },
];

beforeEach(() => {
  textract.reset();
});

describe('an answer', () => {
  test('becomes lines in pixels, each character where and as sure as its word', async () => {
    textract.on(DetectDocumentTextCommand).resolves(answerOf(form));
    const { rotation, skew, lines } = await reader(page);
    expect({ rotation, skew, count: lines.length }).toEqual({ rotation: 0, skew: 0, count: 2 });
    const [, name] = lines;
    expect(name?.text).toBe('氏名 見本 太郎');
    expect(name?.quad.flat()).toEqual([80, 200, 440, 200, 440, 230, 80, 230].map((v) => expect.closeTo(v)));
    expect(name?.confidence).toBeCloseTo(0.7667, 3);
    expect(name?.sure.map((v) => Math.round(v * 100))).toEqual([90, 90, 77, 80, 80, 77, 60, 60]);
    // the line runs from 0.1 to 0.55 of the width: 氏名 over its first 0.1
    const at = [0.025, 0.075, 0.15, 0.225, 0.275, 0.325, 0.375, 0.425].map((x) => x / 0.45);
    expect(name?.at).toEqual(at.map((v) => expect.closeTo(v)));
  });

  test.each([
    [90, ([x, y]: readonly [number, number]) => [1 - y, x] as const],
    [180, ([x, y]: readonly [number, number]) => [1 - x, 1 - y] as const],
    [270, ([x, y]: readonly [number, number]) => [y, 1 - x] as const],
  ])(
    'of a page that lies turned by %d degrees tells so, and its lines lie upright',
    async (turned, place) => {
      textract.on(DetectDocumentTextCommand).resolves(answerOf(form, place));
      const sent = turned === 180 ? page : paper(1000, 800);
      const reading = await reader(sent);
      expect(reading.rotation).toBe(turned);
      expect(reading.skew).toBeCloseTo(0);
      const [title, name] = linesOf(reading, sent);
      expect(title?.box).toEqual([0.3, 0.05, 0.4, 0.03].map((v) => expect.closeTo(v, 4)));
      expect(name?.box).toEqual([0.1, 0.2, 0.45, 0.03].map((v) => expect.closeTo(v, 4)));
    },
  );

  test('of a page that lies askew tells by how much', async () => {
    const angle = (2 * Math.PI) / 180;
    // on a page that is taller than wide the fractions are not square
    const askew = ([x, y]: readonly [number, number]) => {
      const [u, v] = [x * 800 - 400, y * 1000 - 500];
      return [
        (400 + u * Math.cos(angle) - v * Math.sin(angle)) / 800,
        (500 + u * Math.sin(angle) + v * Math.cos(angle)) / 1000,
      ] as const;
    };
    textract.on(DetectDocumentTextCommand).resolves(answerOf(form, askew));
    const reading = await reader(page);
    expect(reading).toMatchObject({ rotation: 0, skew: expect.closeTo(2) });
    expect(linesOf(reading, page)[1]?.box).toEqual([0.1, 0.2, 0.45, 0.03].map((v) => expect.closeTo(v, 4)));
  });

  test('without words still has a place for every character', async () => {
    const { Blocks } = answerOf(form);
    textract.on(DetectDocumentTextCommand).resolves({ Blocks: Blocks.filter((b) => b.BlockType === 'LINE') });
    for (const line of (await reader(page)).lines) {
      expect(line.at).toHaveLength(line.text.length);
      expect(line.sure).toEqual(line.at.map(() => line.confidence));
      expect(line.at).toEqual(line.at.toSorted((a, b) => a - b));
    }
  });
});

describe('what is sent', () => {
  test('is the page without loss, and small enough whatever its size', async () => {
    textract.on(DetectDocumentTextCommand).resolves(answerOf(form));
    const shaded = { ...page, data: page.data.map((_, i) => i % 251) };
    await reader(shaded);
    // a colour page of noise, wider than Textract takes
    const data = new Uint8Array(10_500 * 600 * 3).map((_, i) => (i * 2_654_435_761) >>> 24);
    await reader({ width: 10_500, height: 600, channels: 3, data });
    const [first, second] = textract
      .commandCalls(DetectDocumentTextCommand)
      .map((call) => Buffer.from(call.args[0].input.Document?.Bytes ?? []));
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', channels: 1 });
    const sent = await sharp(first).toColourspace('b-w').raw().toBuffer();
    expect(sent.equals(Buffer.from(shaded.data))).toBe(true);
    expect((await sharp(second).metadata()).width).toBe(10_000);
    expect(second?.length).toBeLessThan(10_000_000);
  });

  test('asks for the features that are configured, and for text alone without any', async () => {
    textract.on(DetectDocumentTextCommand).resolves(answerOf(form));
    textract.on(AnalyzeDocumentCommand).resolves(answerOf(form));
    await textractReader(client, ['LAYOUT', 'FORMS'])(page);
    expect(textract.commandCalls(AnalyzeDocumentCommand)[0]?.args[0].input.FeatureTypes).toEqual([
      'LAYOUT',
      'FORMS',
    ]);
    expect(textract.commandCalls(DetectDocumentTextCommand)).toHaveLength(0);
  });
});

describe('an answer that cannot be right', () => {
  const builtIn: Reading = { rotation: 0, skew: 0, lines: [] };
  let counted: string[];
  const both = withFallback(
    reader,
    async () => builtIn,
    (why) => counted.push(why),
  );
  beforeEach(() => {
    counted = [];
  });

  test('Latin where Japanese ought to be is refused, and the built-in reader reads', async () => {
    textract.on(DetectDocumentTextCommand).resolves(answerOf(latin));
    await expect(reader(page)).rejects.toThrow(NotJapanese);
    expect(await both(page)).toBe(builtIn);
    expect(counted).toEqual(['NotJapanese']);
  });

  test('nothing at all is believed of a blank page only', async () => {
    textract.on(DetectDocumentTextCommand).resolves({ Blocks: [] });
    expect((await both(page)).lines).toEqual([]);
    expect(counted).toEqual([]);
    expect(await both(paper(800, 1000, 0))).toBe(builtIn);
    expect(counted).toEqual(['NotJapanese']);
  });

  test('a few Latin letters prove nothing', async () => {
    const header = [{ words: [['FAX 03-0000-0000 P.1', 99, 0.1, 0.5]], top: 0.01, bottom: 0.02 }] as const;
    textract.on(DetectDocumentTextCommand).resolves(answerOf(header));
    expect((await both(page)).lines).toHaveLength(1);
    expect(counted).toEqual([]);
  });

  test.each([
    'UnsupportedDocumentException',
    'BadDocumentException',
    'DocumentTooLargeException',
    'InvalidParameterException',
  ])('a page that Textract does not take (%s) is read by the built-in reader', async (name) => {
    textract.on(DetectDocumentTextCommand).rejects(awsError(name, 400));
    await expect(reader(page)).rejects.toThrow(PageRefused);
    expect(await both(page)).toBe(builtIn);
    expect(counted).toEqual(['PageRefused']);
  });

  test.each(passingFaults)('%s is left to the state machine to repeat', async (fault) => {
    textract.on(DetectDocumentTextCommand).rejects(fault);
    await expect(both(page)).rejects.toThrow(StoreUnavailable);
    expect(counted).toEqual([]);
  });

  test('a role that may not call it is told, not read around', async () => {
    textract.on(DetectDocumentTextCommand).rejects(awsError('AccessDeniedException', 400));
    await expect(both(page)).rejects.toThrow(StoreForbidden);
  });
});
