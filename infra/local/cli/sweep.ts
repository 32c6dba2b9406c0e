import { setTimeout as sleep } from 'node:timers/promises';
import { policyOn } from '../../../core/policy.ts';
import { sweep as goRound, type Swept } from '../../../functions/sweep.ts';
import type { DataFolder } from '../data-folder.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { todayInTokyo } from './today.ts';

/** Goes the day's round once: notes who waits too long, erases what has been over for as long as the policy keeps it. */
export async function sweep(data: DataFolder, terminal: Terminal, json: boolean): Promise<ExitCode> {
  const swept = await goRound(todayInTokyo(), { ...data, policy: policyOn });
  terminal.out(json ? JSON.stringify(swept) : said(swept));
  for (const { number, error } of swept.failed) terminal.err(`case ${number} was left (${error})`);
  return swept.failed.length === 0 ? exitCodes.done : exitCodes.notAll;
}

const minute = 60_000;

/** While the server runs: the round at once, and again whenever a day has begun in Tokyo. Told of only where it did something. */
export async function sweepDaily(data: DataFolder, terminal: Terminal): Promise<never> {
  let done = '';
  for (;;) {
    const today = todayInTokyo();
    if (today !== done) {
      try {
        const swept = await goRound(today, { ...data, policy: policyOn });
        if (swept.noted + swept.erased > 0) terminal.err(said(swept));
        for (const { number, error } of swept.failed) terminal.err(`case ${number} was left (${error})`);
        done = today;
      } catch (error) {
        // the next minute tries again; the intake goes on meanwhile
        terminal.err(`the day's round broke off (${error instanceof Error ? error.name : 'unknown'})`);
      }
    }
    await sleep(minute, undefined, { ref: false });
  }
}

const said = ({ open, past, noted, erased }: Swept): string =>
  [
    `${open} open cases`,
    `past target ${past.target}, red line ${past.redLine}, ceiling ${past.ceiling}`,
    `${noted} noted in histories, ${erased} erased`,
  ].join('; ');
