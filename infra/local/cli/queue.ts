import type { Case } from '../../../core/case.ts';
import { typeLabels } from '../../../core/wording/labels.ts';
import type { Cases } from '../../../functions/stores/cases.ts';
import { summary } from './said.ts';
import { type Column, table } from './table.ts';
import type { Terminal } from './terminal.ts';

/** Shows the cases that wait for a person, by the day the answer is due. Ids and codes only: no name stands in it. */
export async function queue(cases: Cases, terminal: Terminal, json: boolean): Promise<void> {
  const waiting: Case[] = [];
  for await (const one of openCases(cases)) {
    if (json) terminal.out(JSON.stringify(listed(one)));
    else waiting.push(one);
  }
  if (json) return;
  if (waiting.length === 0) return terminal.out('No case waits for a person.');
  for (const line of table(waiting, columns, terminal.columns)) terminal.out(line);
  terminal.out(
    `${waiting.length} case(s). One of them: npm run --silent intake -- case ${waiting[0]?.number}`,
  );
}

async function* openCases(cases: Cases): AsyncGenerator<Case> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = await cases.queue({ limit: 100, ...(cursor !== undefined && { cursor }) });
    yield* page.cases.map((queued) => queued.case);
    cursor = page.cursor;
  }
}

const columns: Column<Case>[] = [
  { title: 'number', of: (one) => one.number },
  { title: 'due', of: (one) => one.dueOn },
  { title: 'came', of: (one) => one.channel },
  { title: 'verdict', of: (one) => one.verdict },
  { title: 'asks', of: asks, gives: true },
  { title: 'open', of: open },
];

function asks({ requestTypes, reason }: Case): string {
  return reason ?? (requestTypes.map((type) => typeLabels[type]).join('、') || '—');
}

/** What is missing and what is doubtful, counted. */
function open({ findings }: Case): string {
  const count = (weight: string): number => findings.filter((finding) => finding.weight === weight).length;
  const said = [
    [count('deficiency'), 'missing'],
    [count('doubt'), 'doubt'],
  ].filter(([n]) => n !== 0);
  return said.map((part) => part.join(' ')).join(', ');
}

const listed = (one: Case): Record<string, unknown> => {
  const { fields: _, pages, ...rest } = summary(one);
  const { channel, receivedOn, acceptedOn, dueOn } = one;
  return { ...rest, channel, receivedOn, acceptedOn, dueOn, pages };
};
