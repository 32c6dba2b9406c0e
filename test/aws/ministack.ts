import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'zod';

/**
 * An emulator of AWS that others wrote (MIT), from PyPI. boto3 is the release that its botocore pin names: CDK's own
 * Python functions need it; cryptography signs what its sign-in service hands out.
 */
const packages = ['ministack==1.5.33', 'boto3==1.43.106', 'cryptography>=45,<47'];

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.work/ministack-1.5.33');

/** What the SDK and the CDK command need to talk to the emulator and nothing else. Its credentials are invented. */
export interface AwsEnvironment extends Record<string, string> {
  AWS_ENDPOINT_URL: string;
  AWS_ENDPOINT_URL_S3: string;
  AWS_REGION: string;
  AWS_ACCESS_KEY_ID: string;
  AWS_SECRET_ACCESS_KEY: string;
}

export interface Ministack {
  environment: AwsEnvironment;
  /** Where it says what it does. */
  log: string;
  stop(): Promise<void>;
}

/** Seconds that the emulator may take to answer for the first time; two on an idle machine. */
const patience = 60;

/** Installs the emulator where it is not, and starts it on a free port of the loopback interface alone. */
export async function startMinistack(): Promise<Ministack> {
  await install();
  const port = await freePort();
  // outside of the project, so that a function finds no package but those it carries
  const state = await mkdtemp(join(tmpdir(), 'ministack-'));
  const log = join(root, '.work/ministack.log');
  const child = launch(port, state, log);
  const endpoint = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(child);
    await rm(state, { recursive: true, force: true });
  };
  // whatever ends this process, the emulator does not outlive it
  process.once('exit', () => kill(child));
  try {
    await ready(endpoint, child, log);
  } catch (error) {
    await stop();
    throw error;
  }
  const environment = {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    // nothing of the machine's own set-up may lead anywhere else
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  return { environment, log, stop };
}

const region = 'ap-northeast-1';

/** The virtual environment is made once; a stamp, written last, tells that it is whole. */
async function install(): Promise<void> {
  const stamp = join(folder, 'installed');
  if (existsSync(stamp)) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, '..'), { recursive: true });
  await run(await python(), ['-m', 'venv', folder]);
  const quietly = ['--disable-pip-version-check', '--quiet'];
  try {
    await run(join(folder, 'bin/python'), ['-m', 'pip', 'install', ...quietly, ...packages]);
  } catch (error) {
    throw new Error('the emulator could not be installed: does pip reach its package index?', {
      cause: error,
    });
  }
  await writeFile(stamp, packages.join('\n'));
}

const execute = promisify(execFile);
/** Five minutes for what takes twenty seconds: a package index that is silent holds nothing up for good. */
const run = (command: string, args: string[]) => execute(command, args, { timeout: 300_000 });

/** What the emulator and its environment need of Python. */
const fit = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';

/** The first Python of this machine that will do. */
async function python(): Promise<string> {
  for (const name of ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python']) {
    const found = await run(name, ['-c', fit]).catch(() => null);
    if (found) return name;
  }
  throw new Error(
    'npm run test:aws needs Python 3.10 or newer with venv, for the emulator of AWS, and found none: install python3 and (on Debian, Ubuntu) python3-venv',
  );
}

function launch(port: number, state: string, log: string): ChildProcess {
  mkdirSync(join(log, '..'), { recursive: true });
  const out = openSync(log, 'w');
  const child = spawn(join(folder, 'bin/python'), ['-m', 'ministack'], {
    detached: true,
    stdio: ['ignore', out, out],
    env: {
      // Node functions run on the Node of the project
      PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
      HOME: state,
      TMPDIR: state,
      S3_DATA_DIR: join(state, 's3'),
      // it listens on all interfaces unless told
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      MINISTACK_REGION: region,
      LAMBDA_EXECUTOR: 'local',
      // listeners of other services, which do not keep to BIND_HOST
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
    },
  });
  closeSync(out);
  return child;
}

/** Ends the emulator and the functions that it started, which are of its group. It keeps nothing that would be lost. */
async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  if (kill(child)) await ended;
}

function kill({ pid, exitCode, signalCode }: ChildProcess): boolean {
  if (pid === undefined || exitCode !== null || signalCode !== null) return false;
  try {
    return process.kill(-pid, 'SIGKILL');
  } catch {
    // it had just ended
    return false;
  }
}

async function ready(endpoint: string, child: ChildProcess, log: string): Promise<void> {
  for (let waited = 0; waited < patience * 10; waited += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => null);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  throw new Error(`the emulator does not answer; what it says is in ${log}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = z.object({ port: z.int() }).parse(server.address());
  await new Promise((closed) => server.close(closed));
  return port;
}
