import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openDataFolder } from '../../infra/local/data-folder.ts';
import { handDecisionsOn } from '../../infra/local/serve/decisions.ts';
import { sampleCase } from '../contracts/sample-case.ts';

const { cases } = openDataFolder(await mkdtemp(join(tmpdir(), 'uketsuke-decide-')));
const told: string[] = [];
const handOn = handDecisionsOn(cases, (line) => told.push(line));
afterAll(() => cases.close());

test('a decision runs through the deployed state machine, and is put on record once', async () => {
  const [one, other] = [sampleCase('decided'), sampleCase('decided later')];
  for (const made of [one, other])
    await cases.admit(made, { actor: 'intake', action: 'admitted', detail: {} });
  const recorded = async (number: string): Promise<number> =>
    (await cases.history(number)).filter((entry) => entry.action === 'decision-handed-on').length;
  await handOn({ number: one.number, version: 1, outcome: 'approved' });
  await vi.waitFor(async () => expect(await recorded(one.number)).toBe(1));
  await handOn({ number: one.number, version: 1, outcome: 'approved' });
  await handOn({ number: other.number, version: 1, outcome: 'approved' });
  await vi.waitFor(async () => expect(await recorded(other.number)).toBe(1));
  expect(await recorded(one.number)).toBe(1);
  expect(told).toEqual([]);
});

test('one that cannot be handed on is told, by number alone, and the caller goes on', async () => {
  await handOn({ number: '0000-0000', version: 1, outcome: 'approved' });
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]).toContain('case 0000-0000');
});
