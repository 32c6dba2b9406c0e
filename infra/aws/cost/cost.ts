import { steps } from '../../../functions/steps.ts';
import { roomMegabytes } from '../api.ts';
import type { Settings } from '../settings.ts';
import type { PriceFile, Workload } from './files.ts';

export type Engine = Settings['engine'];

/** US dollars by component. */
export interface Costs {
  [component: string]: number;
}

const megabytesInGb = 1024;

/** Months that a document is kept: 1,095 days, as `cdk.json` sets it. */
export const monthsKept = 36;

/**
 * What 1,000 packets cost, by component, over all the time that they are kept.
 * @param months that documents are kept
 */
export function costsOf(
  engine: Engine,
  { prices }: PriceFile,
  workload: Workload,
  months: number = monthsKept,
): Costs {
  const { pages } = workload;
  const seconds = readingSeconds(engine, workload);
  const others = otherFunctions(workload);
  const calls = pages + others.length;
  const rest = others.reduce((sum, { gbSeconds }) => sum + gbSeconds, 0);
  // put, looked for and copied; two a page; assessment and receipt
  const puts = 3 + 2 * pages + 2;
  const gets = 3 + pages + pages + 1 + pages;
  const keptGb = (pages * workload.megabytesKeptPerPage) / megabytesInGb;
  const tableGb = workload.tableKilobytes / megabytesInGb ** 2;
  const packet: Costs = {
    'reading (Lambda)': (pages * seconds * steps.read.megabytes * prices.lambdaGbSecond.usd) / megabytesInGb,
    'other functions': rest * prices.lambdaGbSecond.usd + calls * prices.lambdaRequest.usd,
    'Step Functions': transitionsOf(workload) * prices.stateTransition.usd,
    'S3 requests': puts * prices.s3Put.usd + gets * prices.s3Get.usd,
    'S3 storage': keptGb * months * prices.s3GbMonth.usd,
    'DynamoDB requests':
      workload.tableWrites * prices.tableWrite.usd + workload.tableReads * prices.tableRead.usd,
    'DynamoDB storage': tableGb * months * (prices.tableGbMonth.usd + prices.tableBackupGbMonth.usd),
    'events, queue, key, logs':
      prices.event.usd +
      workload.queueRequests * prices.queueRequest.usd +
      workload.keyRequests * prices.keyRequest.usd +
      ((calls * workload.logBytesPerCall) / 1e9) * prices.logGb.usd,
    'case room': roomOf({ prices }, workload),
    ...(engine === 'textract' && { Textract: pages * prices.textractPage.usd }),
  };
  return Object.fromEntries(Object.entries(packet).map(([component, usd]) => [component, 1000 * usd]));
}

/** API, its function and its reads, CloudFront, and what people are shown. People themselves cost nothing up to 10,000. */
function roomOf({ prices }: Pick<PriceFile, 'prices'>, workload: Workload): number {
  const request =
    prices.apiRequest.usd +
    prices.edgeRequest.usd +
    prices.lambdaRequest.usd +
    (workload.roomSeconds * roomMegabytes * prices.lambdaGbSecond.usd) / megabytesInGb +
    workload.roomTableReads * prices.tableRead.usd;
  return workload.roomRequests * request + (workload.roomMegabytesOut * prices.outGb.usd) / megabytesInGb;
}

/** What is paid a month though nothing comes: key, alarms, dashboard, the queue's pollers, the fax gateway's sign-in. */
export function standing({ prices }: PriceFile, workload: Workload): number {
  return (
    prices.machineClientMonth.usd +
    workload.machineTokensMonth * prices.machineToken.usd +
    workload.ownMetrics * prices.customMetricMonth.usd +
    prices.keyMonth.usd +
    workload.alarmMetrics * prices.alarmMetricMonth.usd +
    prices.dashboardMonth.usd +
    workload.idleQueueRequestsMonth * prices.queueRequest.usd
  );
}

/** The component that costs most, and its share (0 to 1). */
export function dominating(costs: Costs): { component: string; share: number } {
  const [first] = Object.entries(costs).toSorted(([, a], [, b]) => b - a);
  if (!first) throw new RangeError('there are no costs');
  return { component: first[0], share: first[1] / sumOf(costs) };
}

export const sumOf = (costs: Costs): number => Object.values(costs).reduce((sum, usd) => sum + usd, 0);

/** Seconds that a reading function works, or waits, for a page. */
export function readingSeconds(engine: Engine, workload: Workload): number {
  if (engine === 'built-in') return workload.readSeconds;
  return workload.textractSeconds + workload.textractFallback * workload.readSeconds;
}

/** States that a packet goes through: Receive, IsKnown, ReadPages, Read each page, Assess, Queue, ForgetOriginal, and the end. */
export const transitionsOf = ({ pages }: Workload): number => 7 + pages;

/** Seconds and gigabyte-seconds of every call but reading. */
export function otherFunctions({
  otherSeconds,
  otherMegabytes,
}: Workload): { seconds: number; gbSeconds: number }[] {
  const names = ['arrive', 'receive', 'assess', 'queue', 'forget'] as const;
  return names.map((name) => ({
    seconds: otherSeconds[name],
    gbSeconds: (otherSeconds[name] * otherMegabytes[name]) / megabytesInGb,
  }));
}
