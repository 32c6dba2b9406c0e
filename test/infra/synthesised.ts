import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { z } from 'zod';
import { functionNames } from '../../infra/aws/folders.ts';
import { settingsFrom } from '../../infra/aws/settings.ts';
import { UketsukeStack } from '../../infra/aws/uketsuke-stack.ts';

const root = join(import.meta.dirname, '..', '..');
const Project = z.object({ context: z.record(z.string(), z.unknown()) });

/** The app as the CDK command makes it, but for the bundles, which take their time: the functions are empty. */
export function synthesise(context: Record<string, unknown> = {}): { template: Template; assembly: string } {
  const folder = mkdtempSync(join(tmpdir(), 'uketsuke-bundle-'));
  writeFileSync(join(folder, 'index.mjs'), '');
  const project = Project.parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')));
  const outdir = mkdtempSync(join(tmpdir(), 'uketsuke-cdk-'));
  const app = new App({ context: { ...project.context, ...context }, outdir });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const folders = new Map(functionNames.map((name) => [name, folder]));
  const stack = new UketsukeStack(app, settingsFrom(app.node), folders);
  const assembly = app.synth().directory;
  return { template: Template.fromStack(stack), assembly };
}
