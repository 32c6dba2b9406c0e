import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { AuditEntry } from '../../core/case.ts';
import { exitCodes } from '../../infra/local/cli/exit-codes.ts';
import { openDataFolder } from '../../infra/local/data-folder.ts';
import { sampleCase } from '../contracts/sample-case.ts';

const main = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));

let folder: string;
/** Three cases with four entries each, as the store exports them. */
let trail: AuditEntry[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uketsuke-audit-'));
  const { cases } = openDataFolder(join(folder, 'data'));
  for (const name of ['one', 'two', 'three']) {
    const made = sampleCase(name);
    await cases.admit(made, { actor: 'intake', action: 'admitted', detail: {} });
    for (const action of ['looked-at', 'handed-on', 'put-away'])
      await cases.note(made.number, { actor: 'sato', action, detail: { page: '1' } });
  }
  trail = (await cases.trail({ limit: 100 })).entries;
  cases.close();
});

async function verify(
  entries: readonly (AuditEntry | string)[],
  ...more: string[]
): Promise<{ code: unknown; out: string; err: string }> {
  const file = join(folder, 'trail.jsonl');
  const lines = entries.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
  await writeFile(file, `${lines.join('\n')}\n`);
  return run('verify-audit', file, ...more);
}

async function run(...words: string[]): Promise<{ code: unknown; out: string; err: string }> {
  const child = spawn(process.execPath, [main, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const code = new Promise((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

const at = (index: number): AuditEntry => trail.slice(index)[0] ?? expect.fail('there is no such entry');

test('a trail as it was exported is whole, also where the cases stand in another order', async () => {
  expect(await verify(trail)).toEqual({
    code: exitCodes.done,
    out: 'The histories of 3 case(s), 12 entries, are whole.\n',
    err: '',
  });
  const turned = [...trail.slice(8), ...trail.slice(0, 8)];
  expect((await verify(turned)).code).toBe(exitCodes.done);
});

test('an entry that was changed is named by case, place and line', async () => {
  const changed = trail.with(5, { ...at(5), actor: 'suzuki' });
  const { code, out } = await verify(changed);
  expect(code).toBe(exitCodes.notAll);
  expect(out).toContain(`${at(5).number}  broken at entry 2 (line 6 of the file)`);
  expect(out).toContain('1 of 3 case(s)');
});

test('entries that were left out, put in twice or exchanged are seen, each case by itself', async () => {
  const leftOut = trail.toSpliced(1, 1);
  const twice = trail.toSpliced(6, 0, at(5));
  const exchanged = trail.with(9, at(10)).with(10, at(9));
  const broken: unknown[] = [];
  for (const entries of [leftOut, twice, exchanged])
    broken.push(JSON.parse((await verify(entries, '--json')).out).broken);
  expect(broken).toEqual([
    [{ number: at(0).number, entry: 2, line: 2 }],
    [{ number: at(4).number, entry: 3, line: 7 }],
    [{ number: at(8).number, entry: 2, line: 10 }],
  ]);
});

test.each([
  ['what is no trail', ['hello']],
  ['an empty file', ['']],
])('%s is refused', async (_, lines) => {
  expect(await verify(lines)).toMatchObject({ code: exitCodes.usage, out: '' });
});

test('no file, and one that is not there, are refused in words', async () => {
  expect((await run('verify-audit')).err).toContain('verify-audit needs a file');
  expect(await run('verify-audit', join(folder, 'none'))).toMatchObject({
    code: exitCodes.usage,
    err: expect.stringContaining('cannot be read (ENOENT)'),
  });
});
