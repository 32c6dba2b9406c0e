import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Stands in for npm: installs a Node and a Vite that notes that it was called, and builds a page unless `mood` says otherwise. */
const npm = `
  const fs = require('node:fs');
  fs.mkdirSync('node_modules/.bin', { recursive: true });
  fs.mkdirSync('node_modules/vite/bin', { recursive: true });
  fs.symlinkSync(process.execPath, 'node_modules/.bin/node');
  fs.writeFileSync('node_modules/vite/bin/vite.js', \`
    const fs = require('node:fs');
    fs.appendFileSync('builds', process.argv.slice(2).join(' ') + '\\\\n');
    console.log('a line of the builder');
    if (fs.existsSync('mood')) process.exit(1);
    fs.mkdirSync('.work/console', { recursive: true });
    fs.writeFileSync('.work/console/index.html', '');
  \`);
`;

let clone = '';
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'uketsuke-build-'));
  for (const folder of ['infra/local', 'console/queue', 'core/rules', 'functions/api'])
    mkdirSync(join(clone, folder), { recursive: true });
  const script = join('infra', 'local', 'prepare.mjs');
  copyFileSync(join(import.meta.dirname, '..', '..', script), join(clone, script));
  writeFileSync(join(clone, 'package-lock.json'), '{"packages":{}}');
  writeFileSync(join(clone, 'npm.cjs'), npm);
  for (const file of ['console/index.html', 'console/queue/queue.tsx', 'core/rules/index.ts']) write(file);
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

/** Writes a source, some seconds ago: a file system may tell times by the second. */
function write(file: string): void {
  writeFileSync(join(clone, file), '');
  const then = new Date(Date.now() - 5000);
  for (let path = file; path !== '.'; path = join(path, '..')) utimesSync(join(clone, path), then, then);
}

function prepare(event: string): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, npm_execpath: join(clone, 'npm.cjs'), npm_lifecycle_event: event };
  const script = join('infra', 'local', 'prepare.mjs');
  return spawnSync(process.execPath, [script], { cwd: clone, env, encoding: 'utf8' });
}

const builds = (): number =>
  existsSync(join(clone, 'builds'))
    ? readFileSync(join(clone, 'builds'), 'utf8').trim().split('\n').length
    : 0;

test('the console is built once, and nothing of it is written to standard output', () => {
  const first = prepare('prestart');
  expect(first).toMatchObject({ status: 0, stdout: '' });
  expect(first.stderr).toContain('Building the console');
  expect(readFileSync(join(clone, 'builds'), 'utf8')).toContain('build --config console/vite.config.ts');
  expect(prepare('prestart')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(builds()).toBe(1);
});

test.each(['console/queue/queue.tsx', 'core/rules/index.ts', 'console/queue/new.tsx'])(
  'it is built again when %s was changed',
  (file) => {
    prepare('prestart');
    const later = new Date(Date.now() + 5000);
    writeFileSync(join(clone, file), '');
    utimesSync(join(clone, file), later, later);
    prepare('pretest');
    expect(builds()).toBe(2);
  },
);

test('it is built again when a file was removed', () => {
  prepare('prestart');
  rmSync(join(clone, 'console', 'queue', 'queue.tsx'));
  const later = new Date(Date.now() + 5000);
  utimesSync(join(clone, 'console', 'queue'), later, later);
  prepare('prestart');
  expect(builds()).toBe(2);
});

test.each(['preintake', 'preevaluate', 'prebench:queue', 'precheck'])('%s does not wait for it', (event) => {
  expect(prepare(event).status).toBe(0);
  expect(builds()).toBe(0);
});

test('a build that fails ends the command, and is tried again', () => {
  writeFileSync(join(clone, 'mood'), 'fails');
  const failed = prepare('prestart');
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('could not be built');
  rmSync(join(clone, 'mood'));
  expect(prepare('prestart').status).toBe(0);
  expect(existsSync(join(clone, '.work', 'installing'))).toBe(false);
});

test('a project without a console is none the worse', () => {
  rmSync(join(clone, 'console'), { recursive: true });
  expect(prepare('prestart').status).toBe(0);
  expect(builds()).toBe(0);
});
