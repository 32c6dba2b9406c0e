import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { z } from 'zod';
import { functionNames } from './folders.ts';
import { settingsFrom } from './settings.ts';
import { UketsukeStack } from './uketsuke-stack.ts';

const Project = z.object({ context: z.record(z.string(), z.unknown()) });

/** A resource of a CloudFormation template, and the parts of it that are looked at here. */
export const Resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  Metadata: z.looseObject({ 'aws:cdk:path': z.string().optional() }).optional(),
});
export type Resource = z.infer<typeof Resource>;

const Template = z.looseObject({ Resources: z.record(z.string(), Resource) });
export type Template = z.infer<typeof Template>;

/**
 * The template as the CDK command would make it, checks and all, but with empty functions, since bundling takes its time.
 * @param context in addition to, or instead of, what `cdk.json` says
 * @throws ValidationFailed where cdk-nag finds what nobody gave a reason for
 */
export function draftTemplate(context: Readonly<Record<string, unknown>> = {}): Template {
  const folder = mkdtempSync(join(tmpdir(), 'uketsuke-draft-'));
  const bundles = functionNames.map((name) => [name, join(folder, name)] as const);
  for (const [name, place] of bundles) {
    mkdirSync(place);
    writeFileSync(join(place, 'index.mjs'), `// ${name}\n`);
  }
  const cdkJson = readFileSync(join(import.meta.dirname, '..', '..', 'cdk.json'), 'utf8');
  const project = Project.parse(JSON.parse(cdkJson));
  const app = new App({
    context: { ...project.context, 'aws:cdk:enable-path-metadata': true, ...context },
    outdir: join(folder, 'out'),
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  try {
    const { artifactId } = new UketsukeStack(app, settingsFrom(app.node), new Map(bundles));
    return Template.parse(app.synth().getStackArtifact(artifactId).template);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
