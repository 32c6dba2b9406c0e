import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from '../../../core/case.ts';
import { openDataFolder } from '../../../infra/local/data-folder.ts';
import { sampleCase } from '../../contracts/sample-case.ts';

/** The day on which the packets are told to have come; the samples' own. */
export const receivedOn = '2026-11-18';

const samples = fileURLToPath(new URL('../../../eval/samples', import.meta.url));

/** A bundled sample packet's file. */
export const sample = (name: string): string => join(samples, name);

/** Read before the tests begin, short ones; each is for one test file to change. */
export const packets = {
  complete: 'mail-01-c920.pdf',
  withoutIdentity: 'mail-04-989a.pdf',
  staleRecord: 'mail-06-3daf.pdf',
} as const;

/** Left unread, for a test to upload. */
export const unread = ['mail-09-4112.pdf', 'mail-23-198e.jpg'] as const;

/** How many invented cases there are beside: several pages of a list. */
export const invented = 240;

/** One in so many is late, and waits for a correction. */
const lateEvery = 24;
export const inventedLate = invented / lateEvery;

/** Names of people who do not exist, by whom the list is searched. */
export const names = ['見本花子', '試験一郎', '例示さくら', '仮名健太'] as const;
/** Begins the invented telephone numbers. */
export const phones = '0900000';

/**
 * Puts invented cases beside the packets that were read. They have no page images, and are due after those packets, so that
 * nobody who takes the next case gets one; but for those that are late and wait for a correction.
 */
export async function inventCases(data: string, today: string): Promise<void> {
  const { cases } = openDataFolder(data);
  for (let at = 0; at < invented; at += 1)
    await cases.admit(inventedCase(at, today), { actor: 'intake', action: 'admitted', detail: {} });
  cases.close();
}

function inventedCase(at: number, today: string): Case {
  const late = at % lateEvery === 0;
  const received = dayAfter(today, -(at % 9));
  const says = (value: string) => ({
    value,
    raw: value,
    confidence: 0.9,
    page: 1,
    box: [0.1, 0.2, 0.3, 0.05] as const,
  });
  return sampleCase(`browser ${at}`, {
    channel: pick(['mail', 'mail', 'fax'], at),
    receivedOn: received,
    acceptedOn: received,
    dueOn: late ? dayAfter(today, -1 - (at % 5)) : dayAfter(today, 20 + (at % 12)),
    status: late ? 'awaiting-correction' : pick(['queued', 'in-review', 'reviewed'], at),
    verdict: pick(['complete', 'incomplete', 'judge', 'unreadable'], at),
    requestTypes: [pick(['disclosure', 'deletion', 'suspension', 'correction'], at)],
    fields: {
      'principal.name': says(pick(names, at)),
      'principal.phone': says(`${phones}${String(at).padStart(4, '0')}`),
    },
  });
}

const pick = <T>(of: readonly [T, ...T[]], at: number): T => of[at % of.length] ?? of[0];

/** An ISO day so many calendar days later. */
function dayAfter(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
