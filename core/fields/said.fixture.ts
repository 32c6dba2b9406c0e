import type { Line, Page } from '../page.ts';
import type { Field } from '../request.ts';
import { readEntries } from './entries.ts';
import { sheet } from './sheet.fixture.ts';

/** The fields that a page tells, by party and kind (`agent.phone`; `name` where no heading says whose): of several the surest. */
export function fieldsOf(page: Page): Record<string, Field> {
  const surest = [...readEntries(page)].sort((one, other) => one.field.confidence - other.field.confidence);
  return Object.fromEntries(
    surest.map(({ kind, party, field }) => [party === null ? kind : `${party}.${kind}`, field]),
  );
}

/** The values of a form with these lines. */
export const said = (...lines: readonly Line[]): Record<string, string> =>
  Object.fromEntries(Object.entries(fieldsOf(sheet(lines))).map(([name, { value }]) => [name, value]));
