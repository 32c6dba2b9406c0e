import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { watchMemory } from './memory.ts';
import { temporaryFolder } from './temporary.ts';

/** A packet to hand to the program, and what the mailroom would say of it. */
export interface Handed {
  file: string;
  channel: string;
  receivedOn: string;
}

export interface Run {
  stdout: string;
  stderr: string;
  seconds: number;
  /** Most memory of the program and all it started, bytes. */
  peak: number;
  /** Exit codes other than 0. */
  failed: number[];
}

const commandLine = join(import.meta.dirname, '..', 'infra', 'local', 'main.ts');

interface Process {
  stdout: string;
  stderr: string;
  peak: number;
  code: number;
}

function execute(program: string, args: readonly string[], onLine: () => void): Promise<Process> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = watchMemory(child.pid ?? 0);
  const end = (): void => void child.kill('SIGKILL');
  process.prependOnceListener('exit', end);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => {
    out.push(part);
    if (part.includes('\n')) onLine();
  });
  child.stderr.on('data', (part: Buffer) => err.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
        peak: memory.stop(),
        code: code ?? 1,
      });
    });
  });
}

/**
 * Runs the command line over the packets, as a user would: once for each channel and day of receipt, all into one data folder.
 * The program is given copies in a folder that holds nothing else, so that it cannot see the truth beside them.
 */
export async function runProgram(
  packets: readonly Handed[],
  from: string,
  data: string,
  onPacket: (done: number) => void,
  program: string = commandLine,
): Promise<Run> {
  const work = temporaryFolder('packets');
  const groups = Map.groupBy(packets, ({ channel, receivedOn }) => `${channel} ${receivedOn}`);
  const run: Run = { stdout: '', stderr: '', seconds: 0, peak: 0, failed: [] };
  for (const [group, members] of groups) {
    const [channel = '', day = ''] = group.split(' ');
    const folder = join(work, channel, day);
    mkdirSync(folder, { recursive: true });
    for (const { file } of members) copyFileSync(join(from, file), join(folder, file));
    const lines = run.stdout.split('\n').length - 1;
    let seen = 0;
    const started = performance.now();
    const args = ['process', '--json', '--channel', channel, '--received-on', day, '--data', data, folder];
    const { stdout, stderr, peak, code } = await execute(program, args, () => onPacket(lines + ++seen));
    run.seconds += (performance.now() - started) / 1000;
    run.stdout += stdout;
    run.stderr += stderr;
    run.peak = Math.max(run.peak, peak);
    if (code !== 0) run.failed.push(code);
  }
  return run;
}
