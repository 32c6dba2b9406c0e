// Installs what the project needs, if it is not there, and builds the console, where it changed: run before every npm
// script, by whatever Node the machine has.
// Plain JavaScript that imports nothing installed. Says nothing when nothing is to do, and never writes to standard output,
// which belongs to the command that follows.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const lockFile = join(root, 'package-lock.json');
/** Written last, so a half installation never carries it; `npm ci` removes it with the folder it stands in. */
const stampFile = join(root, 'node_modules', '.prepared');
/** Holds the number of the process that installs, so that two commands started at once do not install over each other. */
const busyFile = join(root, '.work', 'installing');

/** Names the exact set of packages for this machine. */
function wanted() {
  return createHash('sha256')
    .update(readFileSync(lockFile))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

const prepared = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === wanted();

/** True where somebody ran npm by hand: npm writes its own record of what is installed last, after a whole installation. */
function installedByHand() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const want = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const have = JSON.parse(readFileSync(record, 'utf8')).packages;
  const names = Object.keys(want).filter((name) => name !== '');
  // packages for other kinds of machine are marked optional, and rightly missing
  const whole = names.every((name) =>
    have[name] ? have[name].version === want[name].version : want[name].optional === true,
  );
  const runtime = join(root, 'node_modules', '.bin', 'node');
  return whole && spawnSync(runtime, ['--version']).status === 0;
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Takes the turn to install; false where another process has it. */
function takeTurn() {
  mkdirSync(dirname(busyFile), { recursive: true });
  try {
    writeFileSync(busyFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (alive(Number(readFileSync(busyFile, 'utf8')) || process.pid)) return false;
    rmSync(busyFile, { force: true });
    return takeTurn();
  }
}

/** @returns {Promise<number>} npm's exit code */
function install() {
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  return run(command, [...before, 'ci', '--include=dev', '--loglevel=error'], {
    // onnxruntime-node's own script would fetch GPU parts of 300 MB that nothing here uses;
    // npm 11 is told so by allowScripts in package.json, npm 10 knows only this
    ONNXRUNTIME_NODE_INSTALL: 'skip',
  });
}

/** @returns {Promise<number>} Vite's exit code */
const build = () =>
  run(join(root, 'node_modules', '.bin', 'node'), [
    join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
    ...['build', '--config', join('console', 'vite.config.ts'), '--logLevel', 'warn'],
  ]);

/** @returns {Promise<number>} the command's exit code */
function run(command, given, environment = {}) {
  const child = spawn(command, given, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
  });
  // if this process is killed, the other goes on: the next one must wait for it, not for us
  if (child.pid) writeFileSync(busyFile, String(child.pid));
  // Ctrl-C reaches npm too; it ends by itself and we tell its end
  process.on('SIGINT', () => undefined);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Waits until no other process installs or builds. */
async function turn() {
  for (let told = false; !takeTurn(); told = true) {
    if (!told) {
      console.error('Another command is installing or building what the project needs; waiting for it.');
      console.error(`If none is running (a machine that was switched off, say), delete ${busyFile}.`);
    }
    await sleep(500);
  }
}

async function prepareModules() {
  if (prepared()) return 0;
  await turn();
  try {
    if (prepared()) return 0;
    if (!installedByHand()) {
      console.error('Installing what the project needs into node_modules: once, about a minute.');
      const code = await install();
      if (code !== 0) {
        console.error('The installation did not finish: see the lines above. The next run starts it afresh.');
        return code;
      }
    }
    writeFileSync(stampFile, `${wanted()}\n`);
    return 0;
  } finally {
    rmSync(busyFile, { force: true });
  }
}

/** Scripts whose commands show nobody the console. */
const withoutConsole = /^pre(intake|evaluate|bench|check|cost|console)/;
const consolePage = join(root, '.work', 'console', 'index.html');
/** What the console is made of, besides the packages: its own files, and those of other parts that it shares. */
const consoleSources = ['console', 'core', join('functions', 'api'), 'package-lock.json'];

/** When anything below a path was last changed, milliseconds; a folder is changed when a file in it is removed. */
function changedAt(path) {
  const there = statSync(path);
  if (!there.isDirectory()) return there.mtimeMs;
  return Math.max(there.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** True as well where there is no console to build. */
function built() {
  const sources = consoleSources.map((path) => join(root, path)).filter(existsSync);
  if (!existsSync(join(root, 'console', 'index.html'))) return true;
  return existsSync(consolePage) && Math.max(...sources.map(changedAt)) <= statSync(consolePage).mtimeMs;
}

async function prepareConsole() {
  if (withoutConsole.test(process.env.npm_lifecycle_event ?? '') || built()) return 0;
  await turn();
  try {
    if (built()) return 0;
    console.error('Building the console: after each change of it, some seconds.');
    const code = await build();
    if (code !== 0) console.error('The console could not be built: see the lines above.');
    return code;
  } finally {
    rmSync(busyFile, { force: true });
  }
}

process.exitCode = (await prepareModules()) || (await prepareConsole());
