import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginIntake } from '../../infra/local/intake.ts';
import { pdfOf } from '../intake/paper.ts';

test('what is sent before the readers have started waits for them, and is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uketsuke-early-'));
  const worker = new URL('../intake/recorded-worker.ts', import.meta.url);
  const { intake, ready } = beginIntake({ data: join(folder, 'data'), worker, readers: 1 });
  const file = join(folder, 'early.pdf');
  await writeFile(file, pdfOf([1, 2, 3], 'early'));
  const entry = await intake.runner.accept(file, { receivedOn: '2026-11-24' });
  const [made] = await Promise.all([intake.runner.run(entry), ready]);
  expect(made.pages.map((page) => page.key)).not.toContain(null);
  intake.close();
});
