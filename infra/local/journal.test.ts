import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
