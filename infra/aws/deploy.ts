// `npm run deploy`: the stack, then the console into it. What is given to it is handed to the CDK command.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { ConsoleOutputs, publishConsole } from './publish-console.ts';

const hint = `
The deployment did not finish; the lines above say why. Often it is one of these:
  - no credentials: sign in to the account first (aws sso login, or AWS_PROFILE).
  - the account was never prepared for CDK in this region; once:
      npx cdk bootstrap aws://ACCOUNT/ap-northeast-1
  - a setting: docs/aws/deploy.md lists what --context takes.
What was there before is in use still: a deployment that fails is taken back.
`;

const root = join(import.meta.dirname, '..', '..');
const outputsFile = join(root, '.work', 'aws-outputs.json');
const [, , ...given] = process.argv;

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(join(root, 'node_modules', '.bin', command), [...args], { cwd: root, stdio: 'inherit' })
    .status === 0;

if (
  run('vite', ['build', '--config', 'console/vite.config.ts', '--logLevel', 'warn']) &&
  run('cdk', ['deploy', '--outputs-file', outputsFile, ...given])
) {
  await publish();
} else {
  console.error(hint);
  process.exitCode = 1;
}

async function publish(): Promise<void> {
  const stacks = z.record(z.string(), ConsoleOutputs).parse(JSON.parse(readFileSync(outputsFile, 'utf8')));
  for (const outputs of Object.values(stacks)) {
    const files = await publishConsole(
      join(root, '.work', 'console'),
      outputs,
      new S3Client({ region: regionOf(outputs) }),
    );
    console.log(`The console is there, ${files} files: ${outputs.ConsoleAddress}`);
  }
}

const regionOf = ({ Issuer }: ConsoleOutputs): string => new URL(Issuer).hostname.split('.')[1] ?? '';
