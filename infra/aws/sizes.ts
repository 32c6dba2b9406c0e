// `npm run sizes`: how large each function is as it is deployed, and how long it takes to be ready on this machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleAll, sizeOf } from './bundle.ts';
import { folderOf, functionNames } from './folders.ts';

/** One start may be held up by something else; the middle of five is not. */
const starts = 5;

/** What a function reads when it starts; nothing is called by it. */
const env = {
  AWS_REGION: 'ap-northeast-1',
  TABLE: 'table',
  INBOX_BUCKET: 'inbox',
  ORIGINALS_BUCKET: 'originals',
  PAGES_BUCKET: 'pages',
  LETTERS_BUCKET: 'letters',
  INTAKE: 'intake',
  DECISION: 'decision',
  ISSUER: 'https://cognito-idp.ap-northeast-1.amazonaws.com/pool',
  CLIENTS: 'console,gateway',
  ENGINE: 'built-in',
};

/** Loads a module in a Node of its own, and says by that Node's clock how many milliseconds went by since it was started. */
const load = 'await import(process.argv[1]); console.log(performance.now()); process.exit()';

// a folder of its own: a synthesis may run beside it
const place = mkdtempSync(join(tmpdir(), 'uketsuke-sizes-'));
try {
  const deployed = await bundleAll(functionNames, 'arm64', place);
  const here =
    process.arch === 'arm64' ? deployed : await bundleAll(functionNames, 'x86_64', join(place, 'here'));
  console.log(`function   MB unzipped (arm64)   ms to be ready (${process.arch})`);
  for (const name of functionNames) {
    const megabytes = (sizeOf(folderOf(deployed, name)) / 1e6).toFixed(2);
    const milliseconds = middleOf(Array.from({ length: starts }, () => start(folderOf(here, name)))).toFixed(
      0,
    );
    console.log(`${name.padEnd(10)} ${megabytes.padStart(20)}  ${milliseconds.padStart(21)}`);
  }
} finally {
  rmSync(place, { recursive: true });
}

function start(folder: string): number {
  const module = pathToFileURL(join(folder, 'index.mjs')).href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', load, module],
    { env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${folder} does not start:\n${stderr}`);
  return Number(stdout);
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
