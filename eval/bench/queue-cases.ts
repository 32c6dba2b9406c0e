import { createHash } from 'node:crypto';
import type { Case, CaseStatus } from '../../core/case.ts';
import { caseNumber } from '../../core/case-number.ts';
import type { Verdict } from '../../core/finding.ts';
import type { Field, FieldName, RequestType } from '../../core/request.ts';
import { unreviewed } from '../../core/review/review.ts';

const surnames = [...'佐鈴高田伊渡山中小加吉松井木林斎清森池橋'].map((first) => `${first}見本`);
const givenNames = [...'太花次春夏秋冬一二三四五六七八九十百千万'].map((first) => `${first}郎`);
/** Of ten cases: most are new and lack something. */
const statuses: readonly CaseStatus[] = [
  ...Array.from({ length: 6 }, (): CaseStatus => 'queued'),
  'in-review',
  'awaiting-correction',
  'awaiting-correction',
  'reviewed',
];
const verdicts: readonly Verdict[] = ['incomplete', 'incomplete', 'incomplete', 'judge', 'complete'];
const types: readonly RequestType[] = ['disclosure', 'disclosure', 'disclosure', 'correction', 'suspension'];

/** Days over which the cases came in: an answer is due within 30, and corrections take some weeks more. */
const days = 45;
const dayOf = (n: number): string => new Date(Date.UTC(2026, 9, 1 + n)).toISOString().slice(0, 10);
/** A day on which about half of them are due. */
export const middleDay = dayOf(30 + Math.floor(days / 2));

/** The n-th of the invented cases: five pages, as many as the samples have. The same n is the same case. */
export function inventedCase(n: number): Case {
  const digest = createHash('sha256').update(`bench ${n}`).digest();
  const packet = digest.toString('hex').slice(0, 32);
  /** One of a list, another for each place. */
  const one = <T>(list: readonly T[], place: number): T => {
    const found = list[digest.readUInt16BE(place * 2) % list.length];
    if (found === undefined) throw new RangeError('an empty list');
    return found;
  };
  const day = digest.readUInt16BE(14) % days;
  const values: Partial<Record<FieldName, string>> = {
    'principal.name': one(surnames, 0) + one(givenNames, 1),
    'principal.address': `見本県見本市見本町${digest.readUInt16BE(4)}番地`,
    'principal.birthDate': '1970-01-01',
    'principal.phone': `0300${String(digest.readUInt32BE(16) % 1_000_000).padStart(6, '0')}`,
  };
  return {
    number: caseNumber(packet),
    packet,
    channel: one(['mail', 'fax', 'fax'], 3),
    receivedOn: dayOf(day),
    acceptedOn: dayOf(day),
    dueOn: dayOf(day + 30),
    status: one(statuses, 4),
    version: 1,
    pages: Array.from({ length: 5 }, (_, i) => ({
      page: i + 1,
      key: `pages/${packet}/00${i + 1}.json`,
      kind: i === 0 ? 'request-form' : 'drivers-licence',
      rotation: 0,
      confidence: 0.97,
    })),
    likeness: [],
    requestTypes: [one(types, 5)],
    requester: 'principal',
    fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, read(value)])),
    papers: Array.from({ length: 4 }, (_, i) => ({
      kind: i === 0 ? 'request-form' : 'drivers-licence',
      pages: [i + 1],
      holder: 'principal',
      fields: {
        name: read(values['principal.name'] ?? ''),
        address: read(values['principal.address'] ?? ''),
      },
    })),
    findings: [{ code: 'residence-record-missing', weight: 'deficiency', page: 1 }],
    verdict: one(verdicts, 6),
    fee: { due: 660, received: 0, state: 'awaiting-post' },
    policy: '1.0',
    review: unreviewed,
  };
}

const read = (value: string): Field => ({
  value,
  raw: value,
  confidence: 0.9,
  page: 1,
  box: [0.1, 0.2, 0.3, 0.05],
});
