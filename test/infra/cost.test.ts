import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { costsOf, dominating, monthsKept, standing, sumOf } from '../../infra/aws/cost/cost.ts';
import { readPrices, readQuotas, readWorkload } from '../../infra/aws/cost/files.ts';
import { strainsOf } from '../../infra/aws/cost/load.ts';
import { report } from '../../infra/aws/cost/report.ts';

const prices = readPrices();
const workload = readWorkload();
const quotas = readQuotas();
const inputs = { prices, workload, quotas, volumes: [1000, 100_000, 10_000_000] };
/** Four pages, four seconds each: sums that can be done by hand. */
const plain = { ...workload, pages: 4, readSeconds: 4, megabytesKeptPerPage: 256 };

describe('1,000 packets', () => {
  const costs = costsOf('built-in', prices, plain, 2);

  test('reading is pages by seconds by gigabytes', () => {
    // 1,000 packets x 4 pages x 4 s x 2.9375 GB x $0.0000133334
    expect(costs['reading (Lambda)']).toBeCloseTo(0.6267, 4);
  });

  test('a state transition for each page, and seven more', () => {
    expect(costs['Step Functions']).toBeCloseTo(1000 * 11 * 0.000025, 10);
  });

  test('storage is paid for as long as it is kept', () => {
    // 1 GB a packet, two months
    expect(costs['S3 storage']).toBeCloseTo(1000 * 2 * 0.025, 10);
    expect(costsOf('built-in', prices, plain, 4)['S3 storage']).toBeCloseTo(1000 * 4 * 0.025, 10);
  });

  test('the case room is requests, and what people are shown', () => {
    const quiet = { ...plain, roomRequests: 0, roomMegabytesOut: 1024 };
    expect(costsOf('built-in', prices, quiet, 2)['case room']).toBeCloseTo(114, 6);
    const busy = { ...plain, roomRequests: 2, roomMegabytesOut: 0, roomSeconds: 1, roomTableReads: 10 };
    // 1,000 x 2 x (gateway 1.29 + CloudFront 1.2 + start 0.2 + 1.7275 GB s x 13.3334 + 10 reads x 0.1425) millionths
    expect(costsOf('built-in', prices, busy, 2)['case room']).toBeCloseTo(0.0543, 4);
  });

  test('Textract costs its pages, and those that are read again', () => {
    const none = costsOf('textract', prices, { ...plain, textractFallback: 0, textractSeconds: 1 });
    const all = costsOf('textract', prices, { ...plain, textractFallback: 1, textractSeconds: 1 });
    expect(none['Textract']).toBeCloseTo(6, 10);
    expect((all['reading (Lambda)'] ?? 0) / (none['reading (Lambda)'] ?? 0)).toBeCloseTo(5, 10);
    expect(costs['Textract']).toBeUndefined();
  });

  test('what dominates is the dearest', () => {
    expect(dominating({ a: 1, b: 3 })).toEqual({ component: 'b', share: 0.75 });
    expect(sumOf({ a: 1, b: 3 })).toBe(4);
  });
});

test('what stands there is paid without a packet', () => {
  const free = {
    ...workload,
    alarmMetrics: 0,
    ownMetrics: 0,
    machineTokensMonth: 0,
    idleQueueRequestsMonth: 0,
  };
  expect(standing(prices, free)).toBe(10);
});

test('documents are kept as long as cdk.json says', () => {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'cdk.json'), 'utf8');
  const { context } = z.object({ context: z.object({ retentionDays: z.int() }) }).parse(JSON.parse(file));
  expect(Math.round((context.retentionDays / 365.25) * 12)).toBe(monthsKept);
});

describe('quotas', () => {
  const binding = (packets: number, engine: 'built-in' | 'textract') =>
    strainsOf(packets, engine, workload, quotas)
      .filter(({ share }) => share > 1)
      .map(({ name }) => name);

  test('strain grows as packets do, and the most strained comes first', () => {
    const [few] = strainsOf(1000, 'built-in', workload, quotas);
    const [many, ...others] = strainsOf(10_000_000, 'built-in', workload, quotas);
    expect(many?.name).toBe(few?.name);
    expect((many?.share ?? 0) / (few?.share ?? 1)).toBeCloseTo(10_000, 5);
    for (const { share } of others) expect(share).toBeLessThanOrEqual(many?.share ?? 0);
  });

  test('our own limit on the API binds first, then functions at once; pages a second bind Textract before', () => {
    expect(binding(100_000, 'built-in')).toEqual([]);
    expect(binding(1_000_000, 'built-in')).toEqual(['Requests to the API a second']);
    expect(binding(9_000_000, 'built-in')).toEqual([
      'Requests to the API a second',
      'Lambda functions at once',
    ]);
    expect(binding(600_000, 'textract')).toEqual(['Textract pages a second']);
  });
});

describe('the report', () => {
  const text = report(inputs);

  test('is at most 80 columns wide', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('says the date, the place and what is not verified', () => {
    expect(text).toContain(prices.asOf);
    expect(text).toContain('Tokyo');
    const unverified = Object.entries(prices.prices).filter(([, { verified }]) => !verified);
    for (const [name] of unverified) expect(text).toContain(name);
  });

  test('has both readers under each volume, with what dominates and what binds', () => {
    for (const volume of ['1,000', '100,000', '10,000,000']) {
      const [, rest = ''] = text.split(`\n${volume} packets a month\n`);
      const block = rest.split('\n\n')[0] ?? '';
      expect(block).toMatch(/^ {2}built-in .* of it is /m);
      expect(block).toMatch(/^ {2}textract .* of it is /m);
      expect(block.match(/at peak \(/g)?.length).toBeGreaterThanOrEqual(2);
    }
    expect(text).toMatch(/BINDS Textract pages a second/);
  });
});
