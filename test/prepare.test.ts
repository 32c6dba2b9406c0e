import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Stands in for npm: notes that it was called, makes the folder afresh as `npm ci` does, and does as the file `mood` says. */
const npm = `
  const fs = require('node:fs');
  fs.appendFileSync('calls', process.argv.slice(2).join(' ') + ' ' + process.env.ONNXRUNTIME_NODE_INSTALL + '\\n');
  fs.rmSync('node_modules', { recursive: true, force: true });
  fs.mkdirSync('node_modules/half', { recursive: true });
  console.log('added 1 package');
  const mood = fs.existsSync('mood') ? fs.readFileSync('mood', 'utf8') : '';
  if (mood === 'fails') process.exit(7);
  if (mood === 'slow') setTimeout(() => {}, 600);
  if (mood === 'hangs') setInterval(() => {}, 1000);
`;

let clone = '';
const started: ChildProcess[] = [];
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'uketsuke-clone-'));
  mkdirSync(join(clone, 'infra', 'local'), { recursive: true });
  copyFileSync(
    join(import.meta.dirname, '..', 'infra', 'local', 'prepare.mjs'),
    join(clone, 'infra', 'local', 'prepare.mjs'),
  );
  writeFileSync(
    join(clone, 'package-lock.json'),
    '{"packages":{"":{},"node_modules/a":{"version":"1.0.0"}}}',
  );
  writeFileSync(join(clone, 'npm.cjs'), npm);
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(clone, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function prepare(): { child: ChildProcess; ended: Promise<Ended> } {
  const env = { ...process.env, npm_execpath: join(clone, 'npm.cjs') };
  const child = spawn(process.execPath, [join('infra', 'local', 'prepare.mjs')], { cwd: clone, env });
  started.push(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => (stdout += part));
  child.stderr.on('data', (part) => (stderr += part));
  return {
    child,
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr }))),
  };
}

const calls = (): string[] =>
  existsSync(join(clone, 'calls')) ? readFileSync(join(clone, 'calls'), 'utf8').trim().split('\n') : [];

test('installs where nothing is, without GPU parts, and keeps standard output clean', async () => {
  const { code, stdout, stderr } = await prepare().ended;
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain('Installing');
  expect(stderr).toContain('added 1 package');
  expect(calls()).toEqual(['ci --include=dev --loglevel=error skip']);
});

test('says and does nothing where all is there', async () => {
  await prepare().ended;
  expect(await prepare().ended).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(calls()).toHaveLength(1);
});

test('installs again when the lock file changed', async () => {
  await prepare().ended;
  writeFileSync(
    join(clone, 'package-lock.json'),
    '{"packages":{"":{},"node_modules/a":{"version":"1.0.1"}}}',
  );
  await prepare().ended;
  expect(calls()).toHaveLength(2);
});

test('an installation that fails is told, and the next run starts it afresh', async () => {
  writeFileSync(join(clone, 'mood'), 'fails');
  const { code, stderr } = await prepare().ended;
  expect(code).toBe(7);
  expect(stderr).toContain('did not finish');
  writeFileSync(join(clone, 'mood'), '');
  expect((await prepare().ended).code).toBe(0);
  expect(calls()).toHaveLength(2);
});

test('killed half way, npm and all, the next run repairs it', async () => {
  writeFileSync(join(clone, 'mood'), 'hangs');
  const first = prepare();
  await vi.waitFor(() => expect(existsSync(join(clone, 'node_modules', 'half'))).toBe(true), {
    timeout: 20_000,
  });
  const installing = Number(readFileSync(join(clone, '.work', 'installing'), 'utf8'));
  first.child.kill('SIGKILL');
  process.kill(installing, 'SIGKILL');
  await first.ended;
  writeFileSync(join(clone, 'mood'), '');
  expect((await prepare().ended).code).toBe(0);
  expect(calls()).toHaveLength(2);
  expect(await prepare().ended).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('two commands at once install once', async () => {
  writeFileSync(join(clone, 'mood'), 'slow');
  const both = await Promise.all([prepare().ended, prepare().ended]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(calls()).toHaveLength(1);
});

test('an installation made by hand is recognised by npm’s own record', async () => {
  mkdirSync(join(clone, 'node_modules', '.bin'), { recursive: true });
  writeFileSync(join(clone, 'node_modules', '.bin', 'node'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(
    join(clone, 'node_modules', '.package-lock.json'),
    '{"packages":{"node_modules/a":{"version":"1.0.0"}}}',
  );
  expect(await prepare().ended).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(calls()).toEqual([]);
});
