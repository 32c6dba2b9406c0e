import { expect, test } from 'vitest';
import type { AuditEntry, Case } from '../case.ts';
import { policyOn } from '../policy.ts';
import { unreviewed } from '../review/review.ts';
import { erasedBefore, erasureOf, tombstone } from './erasure.ts';
import { pastLines } from './lines.ts';
import { notesOn, notTold } from './notes.ts';

const policy = policyOn('2026-11-02');

/** Received on a Monday: target 11-17, red line 11-16, ceiling 12-02. */
const of = (changes: Partial<Case> = {}): Case => ({
  number: 'AAAA-AAAA',
  packet: 'a'.repeat(32),
  channel: 'mail',
  receivedOn: '2026-11-02',
  acceptedOn: '2026-11-02',
  dueOn: '2026-11-17',
  status: 'in-review',
  version: 4,
  pages: [
    { page: 1, key: 'pages/a/001.json', kind: 'request-form', rotation: 0, confidence: 1 },
    { page: 2, key: null, kind: 'other', rotation: 0, confidence: 0, reason: 'damaged' },
  ],
  likeness: ['mark'],
  registered: '123-45-67890-1',
  counted: { stamps: 660, moneyOrders: 0 },
  requestTypes: ['disclosure'],
  requester: 'principal',
  fields: {
    'principal.name': { value: '見本太郎', raw: '見本太郎', confidence: 1, page: 1, box: [0, 0, 1, 1] },
  },
  papers: [{ kind: 'request-form', pages: [1], holder: 'principal', fields: {} }],
  findings: [{ code: 'identity-missing', weight: 'deficiency', subject: '見本太郎' }],
  verdict: 'incomplete',
  fee: { due: 660, received: 660, state: 'paid' },
  policy: '2026-11',
  review: unreviewed,
  ...changes,
});
const awaiting = (since: string): Case =>
  of({ status: 'awaiting-correction', review: { ...unreviewed, correction: { since, days: 0 } } });
const entry = (action: string, detail: AuditEntry['detail']): AuditEntry => ({
  number: 'AAAA-AAAA',
  entry: 1,
  at: '2026-11-02T00:00:00.000Z',
  actor: 'intake',
  action,
  detail,
  hash: '0',
});
const actionsOn = (some: Case, today: string) => notesOn(some, today, policy).map(({ action }) => action);

test('a line is past from the day after it', () => {
  const past = (today: string) => pastLines(of(), today, policy).map(({ line }) => line);
  expect(past('2026-11-16')).toEqual([]);
  expect(past('2026-11-17')).toEqual(['redLine']);
  expect(past('2026-11-18')).toEqual(['target', 'redLine']);
  expect(past('2026-12-02')).toEqual(['target', 'redLine']);
  expect(past('2026-12-03')).toEqual(['target', 'redLine', 'ceiling']);
});

test('what is decided or over is past nothing', () => {
  for (const status of ['approved', 'answered', 'withdrawn', 'closed', 'erased'] as const)
    expect(notesOn(of({ status }), '2027-01-01', policy)).toEqual([]);
});

test('while a correction is awaited, only the red line goes on', () => {
  expect(actionsOn(awaiting('2026-11-10'), '2026-11-24')).toEqual(['red-line-passed']);
});

test('half of the days for a correction bring a reminder, all of them a note that it is overdue', () => {
  const some = awaiting('2026-11-10');
  expect(actionsOn(some, '2026-11-24')).not.toContain('reminder-due');
  expect(actionsOn(some, '2026-11-25')).toContain('reminder-due');
  expect(actionsOn(some, '2026-12-10')).toContain('reminder-due');
  expect(actionsOn(some, '2026-12-11')).toEqual(['red-line-passed', 'correction-overdue']);
  expect(notesOn(some, '2026-12-11', policy).at(-1)?.detail).toEqual({ day: '2026-12-10' });
});

test('what the history tells is not told again, unless it is of another day', () => {
  const notes = notesOn(awaiting('2026-11-10'), '2026-11-25', policy);
  const history = notes.map(({ action, detail }) => entry(action, detail));
  expect(notTold(notes, history)).toEqual([]);
  const later = notesOn(awaiting('2026-12-01'), '2026-12-20', policy);
  expect(notTold(later, history).map(({ action }) => action)).toEqual(['reminder-due']);
});

test('what is over is kept for thirty days', () => {
  expect(policy.retention.days).toBe(30);
  // what was over on the 20th has been kept from the 21st to the 20th of the next month
  expect(erasedBefore('2026-12-20', policy)).toBe('2026-11-20');
  expect(erasedBefore('2026-12-21', policy)).toBe('2026-11-21');
});

test('nothing that a paper said or a person wrote is left of a case', () => {
  const ended = of({
    status: 'closed',
    review: {
      ...unreviewed,
      reviewers: ['sato'],
      corrections: { ...unreviewed.corrections, fields: { 'principal.address': '見本市' } },
      settled: [{ finding: 'x', as: 'waived', reason: '見本', by: 'sato', at: '2026-11-03T00:00:00.000Z' }],
      added: [{ id: 1, weight: 'note', text: '見本', by: 'sato', at: '2026-11-03T00:00:00.000Z' }],
      notes: [{ text: '見本', by: 'sato', at: '2026-11-03T00:00:00.000Z' }],
      outcomes: { disclosure: { is: 'refused', grounds: ['no-identity'], text: '見本様には' } },
      because: 'elsewhere',
    },
  });
  const left = tombstone(ended);
  expect(JSON.stringify(left)).not.toMatch(/見本|pages\/|mark|67890/);
  expect(left).toMatchObject({
    number: ended.number,
    status: 'erased',
    version: 5,
    receivedOn: ended.receivedOn,
    requestTypes: ['disclosure'],
    fee: ended.fee,
    review: {
      reviewers: ['sato'],
      because: 'elsewhere',
      outcomes: { disclosure: { is: 'refused', grounds: ['no-identity'], text: '' } },
    },
  });
});

test('only what is over is erased', () => {
  expect(() => tombstone(of())).toThrow(RangeError);
  expect(() => tombstone(of({ status: 'approved' }))).toThrow(RangeError);
});

test('with a case go its pages and every original, but not the pages that another has by now', () => {
  const history = [
    entry('admitted', { original: 'incoming/mail/a' }),
    entry('taken-in-again', { original: 'incoming/fax/b' }),
    entry('taken-in-again', { original: 'incoming/mail/a' }),
    entry('closed', {}),
  ];
  const originals = ['incoming/mail/a', 'incoming/fax/b'];
  expect(erasureOf(of({ status: 'closed' }), history)).toEqual({ pages: ['pages/a/001.json'], originals });
  const merged = of({ status: 'closed', review: { ...unreviewed, because: 'merged' } });
  expect(erasureOf(merged, history)).toEqual({ pages: [], originals });
});
