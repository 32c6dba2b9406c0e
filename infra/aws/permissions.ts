import { z } from 'zod';
import type { Template } from './draft.ts';

/** One thing that one role may do. */
export interface Permission {
  /** Path of the construct whose role it is: a function, or a state machine. */
  who: string;
  action: string;
  resource: string;
  /** Under which condition; empty where under none. */
  only: string;
}

const OneOrMore = z.union([z.string(), z.array(z.unknown())]).transform((one) => [one].flat());
const Statement = z.object({
  Effect: z.literal('Allow'),
  Action: OneOrMore.pipe(z.array(z.string())),
  Resource: z.unknown().transform((one) => [one].flat()),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
const Policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(Statement) }),
  Roles: z.array(z.object({ Ref: z.string() })),
});
const Join = z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const GetAtt = z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const Ref = z.strictObject({ Ref: z.string() });

/**
 * Every permission in a template, sorted.
 * @throws ZodError where a policy is written in a way that is not looked through here, so that none is left out unseen
 */
export function permissionsOf(template: Template): Permission[] {
  const all: Permission[] = [];
  for (const { Type, Properties } of Object.values(template.Resources)) {
    if (Type !== 'AWS::IAM::Policy') continue;
    const { PolicyDocument, Roles } = Policy.parse(Properties);
    for (const { Ref: role } of Roles) {
      const who = pathOf(template, role).replace(/\/Role$/, '');
      for (const { Action, Resource, Condition } of PolicyDocument.Statement) {
        const only = conditionText(Condition ?? {}, template);
        for (const action of Action)
          for (const one of Resource) all.push({ who, action, resource: text(one, template), only });
      }
    }
  }
  const order = ({ who, action, resource }: Permission): string => [who, action, resource].join('\n');
  return all.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Path of a resource in the stack, without the stack's own name. */
export function pathOf(template: Template, id: string): string {
  const path = template.Resources[id]?.Metadata?.['aws:cdk:path'];
  return path === undefined ? id : path.replace(/^[^/]+\//, '').replace(/\/Resource$/, '');
}

/** An ARN as a person reads it: `<Storage/Incoming>/incoming/*`. @throws TypeError where it is written in another way */
function text(value: unknown, template: Template): string {
  const name = nameOf(value, template);
  if (name === undefined)
    throw new TypeError(`a policy names a resource in a way not looked through: ${JSON.stringify(value)}`);
  return name;
}

/** A text of the template, with `<path>` for what it refers to; undefined for what is no text. */
export function nameOf(value: unknown, template: Template): string | undefined {
  if (typeof value === 'string') return value;
  const join = Join.safeParse(value);
  if (join.success) {
    const [separator, parts] = join.data['Fn::Join'];
    return parts.map((part) => text(part, template)).join(separator);
  }
  const attribute = GetAtt.safeParse(value);
  if (attribute.success) return `<${pathOf(template, attribute.data['Fn::GetAtt'][0])}>`;
  const ref = Ref.safeParse(value);
  if (!ref.success) return undefined;
  const { Ref: name } = ref.data;
  return name.startsWith('AWS::') ? `<${name.slice(5)}>` : `<${pathOf(template, name)}>`;
}

function conditionText(conditions: Record<string, Record<string, unknown>>, template: Template): string {
  const tests = Object.values(conditions).flatMap((test) => Object.entries(test));
  return tests
    .map(
      ([key, allowed]) =>
        `${key}: ${[allowed]
          .flat()
          .map((one) => text(one, template))
          .join(', ')}`,
    )
    .join('; ');
}
