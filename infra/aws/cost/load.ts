import { type Engine, otherFunctions, readingSeconds, transitionsOf } from './cost.ts';
import type { QuotaCode, QuotaFile, Workload } from './files.ts';

/** How much of a quota the busiest minutes ask for. */
export interface Strain {
  name: string;
  asked: number;
  limit: number;
  /** Of the limit; above 1 it binds. */
  share: number;
  raise: string;
}

/**
 * Every quota under a number of packets a month, the most strained first.
 * @param packets a month
 */
export function strainsOf(packets: number, engine: Engine, workload: Workload, file: QuotaFile): Strain[] {
  const second = (packets / file.officeSecondsMonth) * file.peak;
  const pages = second * workload.pages;
  const others = otherFunctions(workload).reduce((sum, { seconds }) => sum + seconds, 0);
  const asked: Record<QuotaCode, number> = {
    lambda:
      pages * readingSeconds(engine, workload) +
      second * (others + workload.roomRequests * workload.roomSeconds),
    api: second * workload.roomRequests,
    start: second,
    transitions: second * transitionsOf(workload),
    table: second * workload.tableWrites,
    s3: pages * 2,
    textract: engine === 'textract' ? pages : 0,
  };
  return file.quotas
    .map(({ code, name, limit, raise }) => ({
      name,
      asked: asked[code],
      limit,
      share: asked[code] / limit,
      raise,
    }))
    .toSorted((a, b) => b.share - a.share);
}
