import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleAll } from './bundle.ts';
import { functionNames } from './folders.ts';
import { settingsFrom } from './settings.ts';
import { UketsukeStack } from './uketsuke-stack.ts';

const app = new App();
const settings = settingsFrom(app.node);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new UketsukeStack(app, settings, await bundleAll(functionNames, settings.architecture));
app.synth();
