import type { Template } from './draft.ts';
import { type Permission, permissionsOf } from './permissions.ts';

const head = `# Who may do what on AWS

Made from the template by \`npm run permissions\`; a test holds it against the template. Nobody has a permission that does not stand here. What a step reaches is decided in \`functions/steps.ts\`, what the API does in \`functions/api/reach.ts\`, the day's round in \`functions/sweep.ts\`, what a store's method asks of DynamoDB in \`functions/adapters/dynamo-table.ts\`.

\`<…>\` is a resource of the stack. \`*\` at the end of a resource stands for names that come to be later; \`*\` alone is an action that knows no resource, or delivery of logs. The engine here is the built-in one; with \`engine=textract\`, \`Intake/Read\` may also \`textract:DetectDocumentText\` and \`textract:AnalyzeDocument\` on \`*\`.
`;

/** The page `docs/aws/permissions.md`. */
export function permissionsPage(template: Template): string {
  const whos = Map.groupBy(permissionsOf(template), ({ who }) => who);
  const sections = [...whos].map(([who, permissions]) => `\n## ${who}\n\n${tableOf(permissions)}`);
  return `${head}${sections.join('')}`;
}

function tableOf(permissions: readonly Permission[]): string {
  const alike = Map.groupBy(permissions, ({ resource, only }) => `${code(resource)} | ${only}`);
  const rows = [...alike].map(
    ([rest, group]) => `| ${group.map(({ action }) => code(action)).join(', ')} | ${rest} |\n`,
  );
  return `| may | on | only |\n|---|---|---|\n${rows.join('')}`;
}

const code = (text: string): string => `\`${text}\``;
