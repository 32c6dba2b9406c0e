/** A policy as the server gives it. */
export type PolicyData = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is PolicyData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The number at a path such as `deadlines.ceilingDays`; 0 where there is none. */
export function numberAt(policy: PolicyData | undefined, path: string): number {
  const found = valueAt(policy, path);
  return typeof found === 'number' ? found : 0;
}

/** The text at a path; empty where there is none. */
export function textAt(policy: PolicyData | undefined, path: string): string {
  const found = valueAt(policy, path);
  return typeof found === 'string' ? found : '';
}

const valueAt = (policy: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), policy);
