// What the CDK command starts, by whatever Node the machine has: installs what is missing, then runs the app on Node 24.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status ?? 1;

process.exitCode = run(process.execPath, ['infra/local/prepare.mjs']);
if (process.exitCode === 0)
  process.exitCode = run(join('node_modules', '.bin', 'node'), ['infra/aws/app.ts']);
