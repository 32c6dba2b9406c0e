import { mkdir, mkdtemp, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { cursorOf } from '../../functions/adapters/queue-cursor.ts';
import { SqliteCases } from '../../functions/adapters/sqlite-cases.ts';
import { pageAfter } from '../../functions/adapters/sqlite-cases-queue.ts';
import { migrations, prepare } from '../../functions/adapters/sqlite-cases-schema.ts';
import { StoreUnavailable } from '../../functions/errors.ts';
import type { QueueFilter } from '../../functions/stores/cases.ts';
import { casesContract } from './cases.ts';
import { documentsContract } from './documents.ts';
import { sampleCase } from './sample-case.ts';

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'uketsuke-stores-'));
const now = () => new Date('2026-11-24T01:02:03Z');
const admitted = { actor: 'intake', action: 'admitted', detail: {} };

documentsContract('the file system', async () => new FileDocuments(join(await folder(), 'documents')));
casesContract('SQLite', async (clock) => new SqliteCases(join(await folder(), 'cases.sqlite'), clock), 1000);

describe('the file system', () => {
  test('lets nobody else on the machine look', async () => {
    const root = join(await folder(), 'documents');
    await new FileDocuments(root).put('pages/a/001.jpg', Buffer.from('x'));
    expect((await stat(root)).mode & 0o077).toBe(0);
    expect((await stat(join(root, 'pages/a/001.jpg'))).mode & 0o077).toBe(0);
  });

  test('clears away what a crash left half written, not what is being written', async () => {
    const documents = new FileDocuments(await folder());
    const [old, fresh] = [await documents.unfinished(), await documents.unfinished()];
    for (const file of [old, fresh]) await writeFile(file, 'half');
    await utimes(old, new Date(0), new Date(0));
    await documents.tidy(new Date('2026-01-01'));
    expect(await readdir(join(documents.root, '.unfinished'))).toEqual([fresh.split('/').at(-1)]);
  });

  test('says that it cannot be written, as something that may pass', async () => {
    const root = await folder();
    await writeFile(join(root, 'pages'), 'a file where a folder should be');
    await expect(new FileDocuments(root).put('pages/a', Buffer.from('x'))).rejects.toThrow(StoreUnavailable);
  });
});

const steps = (...given: string[]) => ({ steps: given, derive: () => {} });

describe('SQLite', () => {
  test('keeps what it has answered, for the next process too', async () => {
    const file = join(await folder(), 'cases.sqlite');
    const before = new SqliteCases(file, now);
    await before.admit(sampleCase('one'), admitted);
    before.close();
    expect(await new SqliteCases(file, now).get(sampleCase('one').number)).toEqual(sampleCase('one'));
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  test('two processes at one file wait for each other', async () => {
    const file = join(await folder(), 'cases.sqlite');
    const [one, two] = [new SqliteCases(file, now), new SqliteCases(file, now)];
    await one.admit(sampleCase('one'), admitted);
    expect(await two.admit(sampleCase('one'), admitted)).toMatchObject({ admitted: false });
  });

  test('the history can be neither changed nor cut by hand', async () => {
    const file = join(await folder(), 'cases.sqlite');
    await new SqliteCases(file, now).admit(sampleCase('one'), admitted);
    const database = new DatabaseSync(file);
    expect(() => database.exec("UPDATE audit SET actor = 'nobody'")).toThrow('append-only');
    expect(() => database.exec('DELETE FROM audit')).toThrow('append-only');
  });

  test.each([
    ['all of it', {}, /PRIMARY KEY \(\(due_on,number\)>\(\?,\?\)\)/],
    ['a day on', { dueFrom: '2026-12-01', dueTo: '2026-12-09' }, /PRIMARY KEY \(\(due_on,number\)>/],
    ['a type', { types: ['disclosure'] }, /PRIMARY KEY \(\(due_on,number\)>/],
    ['a status', { statuses: ['queued'] }, /waiting_alike \(status=\? AND verdict=\? AND \(due_on,number\)>/],
    ['verdicts', { verdicts: ['judge', 'complete'] }, /waiting_alike \(status=\? AND verdict=\? AND \(due/],
    ['mine', { holder: 'hanako' }, /leases_of \(holder=\?\)/],
  ] satisfies [string, QueueFilter, RegExp][])(
    'the queue is read from where a page begins (%s), whatever lies before it or in the archive',
    (_, filter, begins) => {
      const database = new DatabaseSync(':memory:');
      prepare(database);
      const page = pageAfter(cursorOf(['2026-12-02', '0000-0000']), filter, 51);
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${page.text}`).all(...page.values);
      const steps = plan.map((step) => String(step['detail']));
      expect(steps.join('\n')).toMatch(begins);
      expect(steps.filter((step) => step.startsWith('SCAN') && !step.includes('subquery'))).toEqual([]);
    },
  );

  test('a database of the first version is brought forward, its cases found by what they say', async () => {
    const file = join(await folder(), 'cases.sqlite');
    const old = new DatabaseSync(file);
    prepare(old, { steps: migrations.slice(0, 1), derive: () => {} });
    const { review: _, ...open } = sampleCase('open');
    const closed = sampleCase('closed', { status: 'closed' });
    for (const one of [open, closed])
      old
        .prepare('INSERT INTO cases (number, packet, due_on, open, version, body) VALUES (?, ?, ?, ?, ?, ?)')
        .run(one.number, one.packet, one.dueOn, one === open ? 1 : 0, one.version, JSON.stringify(one));
    old.close();
    for (const cases of [new SqliteCases(file, now), new SqliteCases(file, now)]) {
      expect(await cases.get(open.number)).toEqual(sampleCase('open'));
      expect((await cases.queue({ limit: 9, filter: { statuses: ['queued'] } })).cases).toEqual([
        { case: sampleCase('open'), lease: null },
      ]);
      expect(await cases.tally()).toMatchObject([{ status: 'queued', dueOn: open.dueOn, count: 1 }]);
      expect(await cases.seek({ by: 'name', term: '見本太郎', prefix: false })).toEqual(
        [open.number, closed.number].toSorted(),
      );
      cases.close();
    }
  });

  test('brings an older database forward, and leaves a newer one alone', () => {
    const database = new DatabaseSync(':memory:');
    prepare(database, steps('CREATE TABLE a (x)'));
    prepare(database, steps('CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y'));
    prepare(database, steps('CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y'));
    database.exec('INSERT INTO a (x, y) VALUES (1, 2)');
    expect(() => prepare(database, steps('CREATE TABLE a (x)'))).toThrow('newer version');
  });

  test('a migration that fails leaves the database as it was', () => {
    const database = new DatabaseSync(':memory:');
    prepare(database, steps('CREATE TABLE a (x)'));
    expect(() => prepare(database, steps('CREATE TABLE a (x)', 'CREATE TABLE b (x); nonsense'))).toThrow();
    expect(() => database.exec('SELECT * FROM b')).toThrow('no such table');
  });

  test('a file that cannot be opened is said to be so', async () => {
    const root = await folder();
    await mkdir(join(root, 'cases.sqlite'));
    expect(() => new SqliteCases(join(root, 'cases.sqlite'), now)).toThrow(StoreUnavailable);
  });
});
