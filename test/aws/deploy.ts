import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { AwsEnvironment } from './ministack.ts';

const root = resolve(import.meta.dirname, '../..');
const assembly = join(root, '.work/aws-assembly');
const outputsFile = join(root, '.work/aws-outputs.json');
const run = promisify(execFile);

/** What the stack says of itself once it is deployed. */
const Outputs = z.object({
  IncomingBucket: z.string(),
  PagesBucket: z.string(),
  Table: z.string(),
  IntakeMachine: z.string(),
  UndeliveredQueue: z.string(),
});
export type Outputs = z.infer<typeof Outputs>;

/** The emulator gives every account this number. */
const account = '000000000000';

/** Synthesises the app for this machine, and deploys it by the ordinary command of CDK. */
export async function deploy(aws: AwsEnvironment): Promise<Outputs> {
  await rm(assembly, { recursive: true, force: true });
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';
  await cdk(aws, ['synth', '--quiet', '--output', assembly, '--context', `architecture=${architecture}`]);
  await withoutMetricMath();
  await cdk(aws, ['bootstrap', '--app', assembly, `aws://${account}/${aws.AWS_REGION}`]);
  await cdk(aws, ['deploy', '--app', assembly, '--require-approval', 'never', '--outputs-file', outputsFile]);
  const stacks = z.record(z.string(), Outputs).parse(JSON.parse(await readFile(outputsFile, 'utf8')));
  const [outputs] = Object.values(stacks);
  if (!outputs) throw new Error('the deployed stack says nothing of itself');
  return outputs;
}

async function cdk(aws: AwsEnvironment, given: string[]): Promise<void> {
  const [command = '', ...more] = given;
  try {
    await run(
      join(root, 'node_modules/.bin/cdk'),
      [command, ...more, '--ci', '--no-notices', '--progress', 'events'],
      {
        cwd: root,
        env: { ...process.env, ...aws },
        maxBuffer: 1 << 26,
      },
    );
  } catch (error) {
    const said = z.object({ stdout: z.string(), stderr: z.string() }).safeParse(error);
    const end = `${said.data?.stdout}${said.data?.stderr}`.slice(-4_000);
    throw new Error(`cdk ${command} did not go through:\n${end}`, { cause: error });
  }
}

const Metric = z.looseObject({
  MetricName: z.string(),
  Namespace: z.string(),
  Dimensions: z.unknown().optional(),
});
const MathAlarm = z.looseObject({
  Type: z.literal('AWS::CloudWatch::Alarm'),
  Properties: z.looseObject({
    Metrics: z.array(
      z.looseObject({
        MetricStat: z.looseObject({ Metric, Period: z.number(), Stat: z.string() }).optional(),
      }),
    ),
  }),
});
const Template = z.looseObject({ Resources: z.record(z.string(), z.unknown()) });

/**
 * The emulator makes no alarm that reckons with several metrics: such a one becomes an alarm on the first of them.
 * All else of the template stays as it was synthesised; what alarms watch is held by the tests of the infrastructure.
 */
async function withoutMetricMath(): Promise<void> {
  for (const file of await readdir(assembly)) {
    if (!file.endsWith('.template.json')) continue;
    const template = Template.parse(JSON.parse(await readFile(join(assembly, file), 'utf8')));
    const resources = Object.entries(template.Resources).map(([id, resource]) => [
      id,
      onFirstMetric(resource),
    ]);
    await writeFile(
      join(assembly, file),
      JSON.stringify({ ...template, Resources: Object.fromEntries(resources) }),
    );
  }
}

function onFirstMetric(resource: unknown): unknown {
  const alarm = MathAlarm.safeParse(resource).data;
  if (!alarm) return resource;
  const { Metrics, ...rest } = alarm.Properties;
  const first = Metrics.find((one) => one.MetricStat)?.MetricStat;
  if (!first) throw new Error('an alarm reckons with no metric at all');
  const { MetricName, Namespace, Dimensions } = first.Metric;
  const only = { MetricName, Namespace, Dimensions, Period: first.Period, Statistic: first.Stat };
  return { ...alarm, Properties: { ...rest, ...only } };
}
