import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const hint = `
The deployment did not finish; the lines above say why. Often it is one of these:
  - no credentials: sign in to the account first (aws sso login, or AWS_PROFILE).
  - the account was never prepared for CDK in this region; once:
      npx cdk bootstrap aws://ACCOUNT/ap-northeast-1
  - a setting: docs/aws/deploy.md lists what --context takes.
What was there before is in use still: a deployment that fails is taken back.
`;

const root = join(import.meta.dirname, '..', '..');
const [, , ...given] = process.argv;
const { status } = spawnSync(
  join(root, 'node_modules', '.bin', 'cdk'),
  ['deploy', '--outputs-file', '.work/aws-outputs.json', ...given],
  { cwd: root, stdio: 'inherit' },
);
if (status !== 0) console.error(hint);
process.exitCode = status ?? 1;
