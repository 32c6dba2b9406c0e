import { rulebook } from '../../../core/rules/index.ts';
import type { Terminal } from './terminal.ts';
import { padded, wrapped } from './text.ts';

/** Shows the rules that a packet is held against. */
export function rules(terminal: Terminal, json: boolean): void {
  for (const { code, weight, when, wording, basis } of rulebook) {
    if (json) terminal.out(JSON.stringify({ code, weight, when, wording, basis }));
    else {
      terminal.out(`${padded(weight, 10)}  ${code}`);
      for (const text of [when, wording, basis])
        for (const line of wrapped(text, terminal.columns - 14)) terminal.out(`            ${line}`);
    }
  }
}
