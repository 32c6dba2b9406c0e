import type { AuditEntry, Case } from '../../../core/case.ts';
import { parseCaseNumber } from '../../../core/case-number.ts';
import { wordingOf } from '../../../core/rules/index.ts';
import { unreadableWording } from '../../../core/unreadable.ts';
import { fieldLabels, kindLabels, requesterLabels, typeLabels } from '../../../core/wording/labels.ts';
import type { Cases } from '../../../functions/stores/cases.ts';
import { summary } from './said.ts';
import type { Terminal } from './terminal.ts';
import { padded, wrapped } from './text.ts';
import { timeInTokyo } from './today.ts';
import { UsageError } from './usage.ts';

/** Shows one case. @throws UsageError where the number cannot be right, CaseNotFound where no case has it */
export async function showCase(
  said: string | undefined,
  cases: Cases,
  terminal: Terminal,
  json: boolean,
): Promise<void> {
  if (said === undefined) throw new UsageError('case needs a number, such as: case 1A2B-3C4D');
  const number = parseCaseNumber(said);
  if (number === null)
    throw new UsageError(
      `«${said}» is no case number: its check character does not fit. Look at it once more.`,
    );
  const one = await cases.get(number);
  const history = await cases.history(number);
  const alike = (await cases.alike(one.likeness)).filter((other) => other !== number);
  if (json) terminal.out(JSON.stringify(whole(one, history, alike)));
  else for (const line of lines(one, history, alike, terminal.columns)) terminal.out(line);
}

function whole(one: Case, history: AuditEntry[], alike: string[]): Record<string, unknown> {
  const { channel, receivedOn, acceptedOn, dueOn, version, papers, policy } = one;
  const findings = one.findings.map((finding) => ({ ...finding, wording: wordingOf(finding, one) }));
  return {
    ...summary(one),
    findings,
    channel,
    receivedOn,
    acceptedOn,
    dueOn,
    version,
    papers,
    policy,
    alike,
    history,
  };
}

function lines(
  one: Case,
  history: readonly AuditEntry[],
  alike: readonly string[],
  columns: number,
): string[] {
  return [
    `${one.number}  ${one.verdict}, ${one.status}`,
    `came by ${one.channel} on ${one.receivedOn} · accepted ${one.acceptedOn} · answer due ${one.dueOn}`,
    ...asked(one),
    ...(alike.length > 0 ? [`like       ${alike.join(', ')}`] : []),
    ...unreadable(one, columns),
    ...section('What the form or letter says', fields(one)),
    ...section('Pages', pages(one)),
    ...section('Findings', findings(one, columns)),
    ...section(
      'History',
      history.map(({ at, actor, action }) => `${timeInTokyo(at)}  ${actor}  ${action}`),
    ),
  ];
}

const section = (title: string, body: readonly string[]): string[] =>
  body.length === 0 ? [] : ['', title, ...body.map((line) => `  ${line}`)];

function asked({ requestTypes, requester, fee, verdict }: Case): string[] {
  if (verdict === 'unreadable') return [];
  const types = requestTypes.map((type) => `${typeLabels[type]} (${type})`).join('、');
  return [
    `asks for   ${types || '—'}`,
    `asked by   ${requester === null ? '—' : `${requesterLabels[requester]} (${requester})`}`,
    `fee        ${fee.due} yen, ${fee.state}`,
  ];
}

function unreadable({ reason }: Case, columns: number): string[] {
  if (reason === undefined) return [];
  const { ja, en, todoJa, todoEn } = unreadableWording[reason];
  return ['', ...[`${ja}${todoJa}`, `${en} ${todoEn} (${reason})`].flatMap((text) => wrapped(text, columns))];
}

function fields(one: Case): string[] {
  return Object.entries(one.fields).flatMap(([name, field]) => {
    if (field === undefined) return [];
    const label = Object.entries(fieldLabels).find(([key]) => key === name)?.[1] ?? name;
    return `${padded(label, 26)}  ${field.value}  (p. ${field.page}, ${percent(field.confidence)})`;
  });
}

const pages = ({ pages }: Case): string[] =>
  pages.map(({ page, kind, rotation, confidence, key, reason }) => {
    if (key === null) return `${String(page).padStart(3)}  could not be read: ${reason ?? 'internal'}`;
    const turned = rotation === 0 ? '' : `, turned ${rotation}°`;
    return `${String(page).padStart(3)}  ${kindLabels[kind]} (${kind}, ${percent(confidence)}${turned})`;
  });

function findings(one: Case, columns: number): string[] {
  return one.findings.flatMap((finding) => {
    const where = finding.page === undefined ? '' : `  p. ${finding.page}`;
    const head = `${padded(finding.weight, 10)}  ${finding.code}${where}`;
    return [head, ...wrapped(wordingOf(finding, one), columns - 14).map((line) => `            ${line}`)];
  });
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
