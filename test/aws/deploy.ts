import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { ConsoleOutputs } from '../../infra/aws/publish-console.ts';
import type { AwsEnvironment } from './ministack.ts';

const root = resolve(import.meta.dirname, '../..');
const assembly = join(root, '.work/aws-assembly');
const outputsFile = join(root, '.work/aws-outputs.json');
const run = promisify(execFile);

/** What the stack says of itself once it is deployed. */
const Outputs = z.object({
  InboxBucket: z.string(),
  OriginalsBucket: z.string(),
  PagesBucket: z.string(),
  Table: z.string(),
  IntakeMachine: z.string(),
  WaitingQueue: z.string(),
  DecisionMachine: z.string(),
  ApiAddress: z.url(),
  UserPool: z.string(),
  GatewayClient: z.string(),
  SweepFunction: z.string(),
  ...ConsoleOutputs.shape,
});
export type Outputs = z.infer<typeof Outputs>;

/** The emulator gives every account this number. */
const account = '000000000000';

/** Synthesises the app for this machine, and deploys it as it is by the ordinary command of CDK. */
export async function deploy(aws: AwsEnvironment): Promise<Outputs> {
  await rm(assembly, { recursive: true, force: true });
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';
  // the emulator knows no branding of sign-in pages
  const context = ['--context', `architecture=${architecture}`, '--context', 'signInPages=classic'];
  await Promise.all([
    cdk(aws, ['synth', '--quiet', '--output', assembly, ...context]),
    // away from the project, where it would synthesise the app once more
    cdk(aws, ['bootstrap', `aws://${account}/${aws.AWS_REGION}`], tmpdir()),
  ]);
  await cdk(aws, ['deploy', '--app', assembly, '--require-approval', 'never', '--outputs-file', outputsFile]);
  const stacks = z.record(z.string(), Outputs).parse(JSON.parse(await readFile(outputsFile, 'utf8')));
  const [outputs] = Object.values(stacks);
  if (!outputs) throw new Error('the deployed stack says nothing of itself');
  return outputs;
}

async function cdk(aws: AwsEnvironment, given: string[], cwd = root): Promise<void> {
  const [command = '', ...more] = given;
  try {
    await run(
      join(root, 'node_modules/.bin/cdk'),
      [command, ...more, '--ci', '--no-notices', '--progress', 'events'],
      {
        cwd,
        env: { ...process.env, ...aws },
        maxBuffer: 1 << 26,
        // a minute is usual
        timeout: 600_000,
      },
    );
  } catch (error) {
    const said = z.object({ stdout: z.string(), stderr: z.string() }).safeParse(error);
    const end = `${said.data?.stdout}${said.data?.stderr}`.slice(-4_000);
    throw new Error(`cdk ${command} did not go through:\n${end}`, { cause: error });
  }
}
