import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../infra/local/main.ts', import.meta.url));

/** Runs the command line to its end. @throws Error with what it said where it failed */
export async function runIntake(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`intake ${args[0]} ended with ${code}: ${said}`);
}

export interface Server {
  /** Such as `http://localhost:41234`. */
  origin: string;
  stop: () => Promise<void>;
}

/** Starts what `npm start` starts, and waits until it tells its address. */
export async function startServer(data: string): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [program, 'start', '--data', data, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: unknown): void => {
      said += String(chunk);
      const [, address] = /(http:\/\/localhost:\d+)\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A port that nobody uses now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
