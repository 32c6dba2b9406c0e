import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { watchMemory } from './memory.ts';

/** A process that starts another one, which fills 200 MB and then waits. */
const filling = `
  const child = require('node:child_process').spawn(process.execPath, ['-e',
    'const held = Buffer.alloc(2e8, 1); console.log("held"); setInterval(() => held.length, 1000)'],
    { stdio: 'inherit' });
  process.on('SIGTERM', () => { child.kill(); process.exit(); });`;

test.runIf(existsSync('/proc/self/smaps_rollup'))('memory counts what a process started, too', async () => {
  const child = spawn(process.execPath, ['-e', filling], { stdio: ['ignore', 'pipe', 'inherit'] });
  const memory = watchMemory(child.pid ?? 0);
  await once(child.stdout, 'data');
  const peak = memory.stop();
  child.kill();
  await once(child, 'exit');
  expect(peak).toBeGreaterThan(2e8);
});
