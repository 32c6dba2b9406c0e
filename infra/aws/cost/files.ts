import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const priceNames = [
  'lambdaGbSecond',
  'lambdaRequest',
  'stateTransition',
  's3Put',
  's3Get',
  's3GbMonth',
  'tableRead',
  'tableWrite',
  'tableGbMonth',
  'tableBackupGbMonth',
  'event',
  'queueRequest',
  'keyRequest',
  'keyMonth',
  'logGb',
  'alarmMetricMonth',
  'dashboardMonth',
  'apiRequest',
  'edgeRequest',
  'outGb',
  'machineClientMonth',
  'machineToken',
  'customMetricMonth',
  'textractPage',
] as const;

const Price = z.strictObject({
  /** US dollars for one of `per`. */
  usd: z.number().positive(),
  per: z.string(),
  verified: z.boolean(),
  source: z.string(),
});

export const PriceFile = z.strictObject({
  region: z.string(),
  place: z.string(),
  asOf: z.iso.date(),
  note: z.string(),
  prices: z.record(z.enum(priceNames), Price),
});
export type PriceFile = z.infer<typeof PriceFile>;

const count = z.number().nonnegative();
const Others = z.strictObject({ arrive: count, receive: count, assess: count, queue: count, forget: count });

/** What a packet asks of AWS. */
export const Workload = z.strictObject({
  note: z.string(),
  /** Pages of a packet. */
  pages: z.number().positive(),
  /** Seconds that reading a page takes, and waiting for Textract. */
  readSeconds: count,
  textractSeconds: count,
  /** Share (0 to 1) of pages that the built-in reader reads after Textract. */
  textractFallback: z.number().min(0).max(1),
  textractFallbackNote: z.string(),
  otherSeconds: Others,
  otherMegabytes: Others,
  /** Masked image, text, and what is left of the original. */
  megabytesKeptPerPage: count,
  tableKilobytes: count,
  /** Request units a packet; those of a transaction count double. */
  tableWrites: count,
  tableReads: count,
  queueRequests: count,
  keyRequests: count,
  logBytesPerCall: count,
  roomNote: z.string(),
  /** Requests to the API that people make for a packet, and the gateway. */
  roomRequests: count,
  /** Seconds that the API's function works for one. */
  roomSeconds: count,
  /** Request units that one reads. */
  roomTableReads: count,
  /** Megabytes that people are shown of a packet. */
  roomMegabytesOut: count,
  /** Tokens that the fax gateway asks for: one an hour. */
  machineTokensMonth: count,
  /** Metrics that the day's round tells. */
  ownMetrics: count,
  alarmMetrics: count,
  /** Requests a month of the queue's pollers when nothing comes. */
  idleQueueRequestsMonth: count,
});
export type Workload = z.infer<typeof Workload>;

const quotaCodes = ['lambda', 'api', 'start', 'transitions', 'table', 's3', 'textract'] as const;
export type QuotaCode = (typeof quotaCodes)[number];

export const QuotaFile = z.strictObject({
  note: z.string(),
  officeSecondsMonth: z.number().positive(),
  officeNote: z.string(),
  peak: z.number().min(1),
  peakNote: z.string(),
  quotas: z.array(
    z.strictObject({
      code: z.enum(quotaCodes),
      name: z.string(),
      limit: z.number().positive(),
      verified: z.boolean(),
      /** Where to ask for more. */
      raise: z.string(),
    }),
  ),
});
export type QuotaFile = z.infer<typeof QuotaFile>;

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'));

/** The three files beside this one. */
export const readPrices = (): PriceFile => PriceFile.parse(read('prices'));
export const readWorkload = (): Workload => Workload.parse(read('workload'));
export const readQuotas = (): QuotaFile => QuotaFile.parse(read('quotas'));
