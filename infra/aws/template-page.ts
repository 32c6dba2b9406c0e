import type { Template } from './draft.ts';
import { nameOf, pathOf } from './permissions.ts';

/** What is told elsewhere (permissions, definitions) or differs with every bundle. */
const left = new Set([
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Dashboard',
]);
const unsaid = new Set([
  'Code',
  'DefinitionString',
  'DefinitionSubstitutions',
  'KeyPolicy',
  'PolicyDocument',
]);

/** The template, a property a line, so that a reviewer sees in a diff what a change does to what is deployed. */
export function templatePage(template: Template): string {
  const resources = Object.entries(template.Resources)
    .filter(([, { Type }]) => !left.has(Type))
    .map(([id, { Type, Properties, DeletionPolicy }]) => {
      const kept = DeletionPolicy === 'Retain' ? ', outlives the stack' : '';
      // a version is named by what it holds
      const path =
        Type === 'AWS::Lambda::Version'
          ? pathOf(template, id).replace(/[0-9a-f]{32}$/, '')
          : pathOf(template, id);
      return [`${path} (${Type}${kept})`, ...lines(Properties, '', template).map((line) => `  ${line}`)].join(
        '\n',
      );
    });
  return `${resources.toSorted().join('\n\n')}\n`;
}

function lines(value: unknown, at: string, template: Template): string[] {
  const name = nameOf(value, template);
  if (name !== undefined) return [`${at}: ${name}`];
  if (typeof value !== 'object' || value === null) return [`${at}: ${String(value)}`];
  return Object.entries(value)
    .filter(([key]) => !unsaid.has(key))
    .flatMap(([key, part]) => lines(part, at === '' ? key : `${at}.${key}`, template));
}
