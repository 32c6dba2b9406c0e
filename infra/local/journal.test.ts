import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Packet } from '../../core/packet.ts';
import { Journal } from './journal.ts';
import { Tenure } from './tenure.ts';

const packet = (n: number): Packet => ({
  id: String(n).padStart(32, '0'),
  channel: 'fax',
  receivedOn: '2026-11-24',
  original: `incoming/fax/${n}.tif`,
});

async function runners() {
  const folder = await mkdtemp(join(tmpdir(), 'uketsuke-journal-'));
  return () => {
    const tenure = new Tenure(join(folder, 'runners'));
    return { tenure, journal: new Journal(folder, tenure) };
  };
}

test('what a living runner accepted is its own', async () => {
  const runner = await runners();
  const [one, two] = [runner(), runner()];
  one.journal.add(packet(1));
  expect(two.journal.takeOver()).toEqual([]);
  expect(one.journal.takeOver()).toEqual([]);
});

test('what a dead one accepted is taken over once, in order, and counted', async () => {
  const runner = await runners();
  const [dead, two, three] = [runner(), runner(), runner()];
  const entries = [1, 2, 3].map((n) => dead.journal.add(packet(n)));
  const done = entries[1];
  if (done) dead.journal.strike(done);
  dead.tenure.end();
  const taken = two.journal.takeOver();
  expect(taken.map((entry) => [entry.packet, entry.starts])).toEqual([
    [packet(1), 2],
    [packet(3), 2],
  ]);
  expect(three.journal.takeOver()).toEqual([]);
  two.tenure.end();
  expect(three.journal.takeOver().map((entry) => entry.starts)).toEqual([3, 3]);
});

test('the slip of a packet is kept, also in a journal that an earlier version began', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uketsuke-journal-'));
  const tenure = new Tenure(join(folder, 'runners'));
  const earlier = new DatabaseSync(join(folder, 'journal.sqlite'));
  earlier.exec(`
    CREATE TABLE accepted (
      place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, original TEXT NOT NULL, channel TEXT NOT NULL,
      received_on TEXT NOT NULL, owner TEXT NOT NULL, starts INTEGER NOT NULL
    ) STRICT;
    INSERT INTO accepted (id, original, channel, received_on, owner, starts)
    VALUES ('${packet(1).id}', '${packet(1).original}', 'fax', '2026-11-24', 'somebody gone', 1);
  `);
  earlier.close();
  const slip = 'ab'.repeat(16);
  const dead = new Journal(folder, tenure);
  dead.add({ ...packet(2), slip });
  dead.close();
  tenure.end();
  const next = new Journal(folder, new Tenure(join(folder, 'runners')));
  expect(next.takeOver().map((entry) => entry.packet)).toEqual([packet(1), { ...packet(2), slip }]);
});
