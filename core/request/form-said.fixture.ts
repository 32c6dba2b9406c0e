import { sheet } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { readFormFields } from './form-fields.ts';

/** The values of a form of some lines, by the fields' names. */
export function read(...lines: Line[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readFormFields([sheet(lines)])).map(([name, field]) => [name, field.value]),
  );
}
