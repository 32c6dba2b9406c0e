import { expect, test } from 'vitest';
import { draftTemplate, type Template } from '../../infra/aws/draft.ts';

/** Logical ids that a part of the template refers to. */
function referred(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'Ref') return [String(value)];
    if (key === 'Fn::GetAtt') return [String([value].flat()[0])];
    if (key === 'Fn::Sub') return [...JSON.stringify(value).matchAll(/\$\{(\w+)/g)].map(([, id = '']) => id);
    if (key === 'DependsOn') return [value].flat().map(String);
    return referred(value);
  });
}

/** A way from a resource back to itself, or null where there is none. */
function circleIn({ Resources }: Template): string[] | null {
  const left = new Set<string>();
  const visit = (id: string, way: readonly string[]): string[] | null => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    const resource = Resources[id];
    if (resource === undefined || left.has(id)) return null;
    const { Metadata: _, ...rest } = resource;
    for (const next of referred(rest)) {
      const circle = visit(next, [...way, id]);
      if (circle) return circle;
    }
    left.add(id);
    return null;
  };
  for (const id of Object.keys(Resources)) {
    const circle = visit(id, []);
    if (circle) return circle;
  }
  return null;
}

test('no resource waits for itself, which CloudFormation refuses and the emulator does not', () => {
  expect(circleIn(draftTemplate())).toBeNull();
});

test('a circle would be seen', () => {
  const resource = (Ref: string) => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref } } });
  expect(circleIn({ Resources: { A: resource('B'), B: resource('C'), C: resource('B') } })).toEqual([
    'B',
    'C',
    'B',
  ]);
});
