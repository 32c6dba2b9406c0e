import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../core/case.ts';
import { policyOn } from '../../core/policy.ts';
import { unreviewed } from '../../core/review/review.ts';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { SqliteCases } from '../../functions/adapters/sqlite-cases.ts';
import { brokenAt } from '../../functions/stores/audit.ts';
import { sweep } from '../../functions/sweep.ts';
import { Clock } from '../contracts/clock.ts';
import { sampleCase } from '../contracts/sample-case.ts';

const day = 86_400;
let clock: Clock;
let cases: SqliteCases;
let documents: FileDocuments;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'uketsuke-sweep-'));
  clock = new Clock();
  cases = new SqliteCases(join(folder, 'cases.sqlite'), clock.now);
  documents = new FileDocuments(join(folder, 'documents'));
});

const on = (today: string) => sweep(today, { cases, documents, policy: policyOn });
const actions = async (number: string) => (await cases.history(number)).map(({ action }) => action);

/** A case with its documents, as the intake leaves it. */
async function takeIn(name: string, changes: Partial<Case> = {}): Promise<Case> {
  const of = sampleCase(name, { receivedOn: '2026-11-02', dueOn: '2026-11-17', ...changes });
  const original = `incoming/fax/${name}`;
  const keys = [...of.pages.flatMap(({ key }) => key ?? []), `assessments/${of.packet}.json`, original];
  for (const key of keys) {
    await documents.put(key, Buffer.from('{}'));
    if (key.startsWith('pages/')) await documents.put(key.replace('.json', '.jpg'), Buffer.from('jpg'));
  }
  await cases.admit(of, { actor: 'intake', action: 'admitted', detail: { original } });
  return of;
}

async function become(of: Case, changes: Partial<Case>): Promise<Case> {
  const next = { ...of, ...changes, version: of.version + 1 };
  await cases.update(next, { actor: 'sato', action: 'changed', detail: {} });
  return next;
}

const left = async (of: Case): Promise<boolean[]> =>
  Promise.all(
    [`pages/${of.packet}/001.json`, `pages/${of.packet}/001.jpg`, `assessments/${of.packet}.json`].map(
      (key) => documents.has(key),
    ),
  );

describe('a round', () => {
  test('counts what is past each line, and notes it once in the history', async () => {
    const late = await takeIn('late');
    await takeIn('new', { receivedOn: '2026-11-20', dueOn: '2026-12-07' });
    const first = await on('2026-11-24');
    expect(first).toEqual({
      open: 2,
      past: { target: 1, redLine: 1, ceiling: 0 },
      noted: 2,
      erased: 0,
      failed: [],
    });
    expect(await on('2026-11-24')).toEqual({ ...first, noted: 0 });
    expect(await on('2026-11-25')).toEqual({ ...first, noted: 0 });
    expect(await actions(late.number)).toEqual(['admitted', 'target-passed', 'red-line-passed']);
    expect(await cases.get(late.number)).toEqual(late);
  });

  test('notes a reminder and an overdue correction, and closes nothing', async () => {
    const asked = await become(await takeIn('asked', { receivedOn: '2026-11-20' }), {
      status: 'awaiting-correction',
      review: { ...unreviewed, correction: { since: '2026-11-24', days: 0 } },
    });
    await on('2026-12-08');
    expect(await actions(asked.number)).toEqual(['admitted', 'changed', 'red-line-passed']);
    await on('2026-12-09');
    await on('2026-12-24');
    await on('2026-12-25');
    expect((await actions(asked.number)).slice(3)).toEqual(['reminder-due', 'correction-overdue']);
    expect((await cases.get(asked.number)).status).toBe('awaiting-correction');
  });

  test('erases what has been over for thirty days: papers, what they said, every trace but the history', async () => {
    const of = await become(await takeIn('over', { likeness: ['m'] }), { status: 'withdrawn' });
    const open = await takeIn('open', { receivedOn: '2026-12-20', dueOn: '2027-01-12' });
    clock.forward(30 * day);
    expect(await on('2026-12-24')).toMatchObject({ erased: 0 });
    expect(await left(of)).toEqual([true, true, true]);
    expect(await on('2026-12-25')).toMatchObject({ open: 1, erased: 1, failed: [] });
    expect(await left(of)).toEqual([false, false, false]);
    expect(await documents.has('incoming/fax/over')).toBe(false);
    expect(await left(open)).toEqual([true, true, true]);
    const tombstone = await cases.get(of.number);
    expect(tombstone).toMatchObject({ status: 'erased', version: 3, fields: {}, pages: [] });
    expect(JSON.stringify(tombstone)).not.toContain('見本');
    expect(await cases.seek({ by: 'name', term: '見本太郎', prefix: false })).toEqual([open.number]);
    const history = await cases.history(of.number);
    expect(history.at(-1)).toMatchObject({
      actor: 'retention',
      action: 'erased',
      detail: { pages: '1', from: 'withdrawn', version: '3' },
    });
    expect(brokenAt(history)).toBeNull();
    expect(await on('2026-12-25')).toMatchObject({ erased: 0, failed: [] });
  });

  test('leaves the pages of a merged case to the case that has them now', async () => {
    const of = await become(await takeIn('merged'), {
      status: 'closed',
      review: { ...unreviewed, because: 'merged' },
    });
    clock.forward(40 * day);
    expect(await on('2027-01-15')).toMatchObject({ erased: 1 });
    expect(await left(of)).toEqual([true, true, false]);
  });

  test('that meets a document that will not go erases the others, and this one the next day', async () => {
    const stuck = await become(await takeIn('stuck'), { status: 'closed' });
    const other = await become(await takeIn('other'), { status: 'answered' });
    clock.forward(40 * day);
    const failing = Object.create(documents, {
      remove: {
        value: async (key: string) => {
          if (key.includes(stuck.packet)) throw new Error('invented');
          await documents.remove(key);
        },
      },
    });
    expect(await sweep('2027-01-15', { cases, documents: failing, policy: policyOn })).toMatchObject({
      erased: 1,
      failed: [{ number: stuck.number, error: 'Error' }],
    });
    expect((await cases.get(stuck.number)).status).toBe('closed');
    expect((await cases.get(other.number)).status).toBe('erased');
    expect(await on('2027-01-16')).toMatchObject({ erased: 1, failed: [] });
  });

  test('goes through more than a page of either', async () => {
    const admit = async (name: string): Promise<Case> => {
      const of = sampleCase(name);
      await cases.admit(of, { actor: 'intake', action: 'admitted', detail: {} });
      return of;
    };
    for (let i = 0; i < 101; i += 1) {
      await admit(`open-${i}`);
      await become(await admit(`over-${i}`), { status: 'closed' });
    }
    clock.forward(31 * day);
    expect(await on('2026-12-25')).toMatchObject({ open: 101, erased: 101, failed: [] });
  });
});
