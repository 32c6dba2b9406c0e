import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exitCodes } from '../../infra/local/cli/exit-codes.ts';
import { openDataFolder } from '../../infra/local/data-folder.ts';
import { sampleCase } from '../contracts/sample-case.ts';

const main = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));

async function run(...words: string[]): Promise<{ code: unknown; out: string }> {
  const child = spawn(process.execPath, [main, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const code = new Promise((resolve) => child.on('close', resolve));
  return { out: await text(child.stdout), code: await code };
}

test('the round notes once in a history that its case waits too long', async () => {
  const data = join(await mkdtemp(join(tmpdir(), 'uketsuke-sweep-')), 'data');
  const folder = openDataFolder(data);
  const late = sampleCase('late', {
    receivedOn: '2026-01-05',
    acceptedOn: '2026-01-05',
    dueOn: '2026-01-20',
  });
  await folder.cases.admit(late, { actor: 'intake', action: 'admitted', detail: {} });

  const first = await run('sweep', '--data', data, '--json');
  expect(first.code).toBe(exitCodes.done);
  expect(JSON.parse(first.out)).toMatchObject({ open: 1, past: { redLine: 1, ceiling: 1 }, failed: [] });
  const history = await folder.cases.history(late.number);
  expect(history.filter(({ actor }) => actor === 'sweep').length).toBeGreaterThan(0);

  const again = await run('sweep', '--data', data, '--json');
  expect(JSON.parse(again.out)).toMatchObject({ open: 1, noted: 0, erased: 0 });
  expect(await folder.cases.history(late.number)).toEqual(history);
  folder.cases.close();
});

test('where nothing was ever taken in, that is said', async () => {
  const nowhere = join(await mkdtemp(join(tmpdir(), 'uketsuke-sweep-')), 'none');
  expect((await run('sweep', '--data', nowhere)).code).toBe(exitCodes.data);
});
