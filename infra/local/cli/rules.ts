import { basisOf, checklist, rulebook } from '../../../core/rules/index.ts';
import type { Terminal } from './terminal.ts';
import { padded, wrapped } from './text.ts';

interface Row {
  code: string;
  /** `check` marks what a person looks at and software does not judge. */
  weight: string;
  when: string;
  wording: string;
  basis: string;
}

/**
 * Shows the rules that a packet is held against, and after them what a reviewer has to look at themselves.
 * @param day ISO day whose law is cited
 */
export function rules(terminal: Terminal, json: boolean, day: string): void {
  const rows: Row[] = [
    ...rulebook.map((rule) => ({ ...rule, basis: basisOf(rule, day) })),
    ...checklist.map((check) => ({ ...check, weight: 'check' })),
  ];
  for (const { code, weight, when, wording, basis } of rows) {
    if (json) terminal.out(JSON.stringify({ code, weight, when, wording, basis }));
    else {
      terminal.out(`${padded(weight, 10)}  ${code}`);
      for (const text of [when, wording, basis])
        for (const line of wrapped(text, terminal.columns - 14)) terminal.out(`            ${line}`);
    }
  }
}
