import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseNumber } from '../../core/case-number.ts';
import { exitCodes } from '../../infra/local/cli/exit-codes.ts';
import { width } from '../../infra/local/cli/text.ts';
import { packetId } from '../contracts/sample-case.ts';
import { casesIn, type Folders, folders, start } from './spawned.ts';

const main = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));

interface Answer {
  code: number | null;
  out: string;
  err: string;
}

function intake(...args: string[]): Promise<Answer> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

let here: Folders;
let numbers: string[];
beforeAll(async () => {
  here = await folders(4);
  await writeFile(join(here.inbox, 'empty.pdf'), '');
  await start('process', here).ended;
  numbers = (await casesIn(here.data)).map((made) => made.case.number);
});

describe('queue', () => {
  test('is a table of 80 columns, ordered by due day, without anything personal', async () => {
    const { code, out } = await intake('queue', '--data', here.data);
    expect(code).toBe(exitCodes.done);
    const lines = out.trimEnd().split('\n');
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(80);
    expect(lines.slice(2, -1).map((line) => line.slice(0, 9))).toEqual(numbers);
    expect(out).not.toContain('見本');
  });

  test('is an object a line with --json', async () => {
    const { out } = await intake('queue', '--json', '--data', here.data);
    const said = out
      .trimEnd()
      .split('\n')
      .map((line): { caseNumber: string } => JSON.parse(line));
    expect(said.map((one) => one.caseNumber)).toEqual(numbers);
  });
});

describe('case', () => {
  test('shows pages, findings in Japanese and history, whichever way the number is typed', async () => {
    for (const number of numbers) {
      const { code, out } = await intake('case', number.toLowerCase().replace('-', ''), '--data', here.data);
      expect(code).toBe(exitCodes.done);
      expect(out).toContain(number);
      expect(out).toContain('admitted');
      expect(out).toMatch(/[ぁ-ん]{3}/);
      for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(82);
    }
  });

  test('is one object with --json, findings with their wording', async () => {
    const said = await Promise.all(
      numbers.map((number) => intake('case', number, '--json', '--data', here.data)),
    );
    const all = said.map(({ out }): { history: unknown[]; findings: { wording: string }[] } =>
      JSON.parse(out),
    );
    expect(all.every((one) => one.history.length === 1)).toBe(true);
    const wordings = all.flatMap((one) => one.findings.map((finding) => finding.wording));
    expect(wordings.length).toBeGreaterThan(0);
    for (const wording of wordings) expect(wording).toMatch(/[ぁ-ん]/);
  });

  test('tells a slip of typing from a number that nobody has', async () => {
    const wrong = await intake('case', '0000-0001', '--data', here.data);
    expect([wrong.code, wrong.out]).toEqual([exitCodes.usage, '']);
    expect(wrong.err).toContain('check character');
    const absent = await intake('case', caseNumber(packetId('nobody')), '--data', here.data);
    expect(absent.code).toBe(exitCodes.noSuchCase);
    expect(absent.err).toContain('queue');
  });
});

describe('what cannot be done is told with what to do', () => {
  test.each([
    [['frobnicate'], exitCodes.usage, '--help'],
    [[], exitCodes.usage, '--help'],
    [['process'], exitCodes.usage, 'files or folders'],
    [['process', '--channel', 'pigeon', 'a.pdf'], exitCodes.usage, 'mail or fax'],
    [['process', '--received-on', '24.11.2026', 'a.pdf'], exitCodes.usage, '2026-11-24'],
    [['process', '--received-on', '1950-01-01', 'a.pdf'], exitCodes.usage, 'policy'],
    [['process', '--speed', 'a.pdf'], exitCodes.usage, '--speed'],
    [['queue', '--data', '/nonexistent/folder'], exitCodes.data, '--data'],
    [['watch'], exitCodes.usage, 'folder'],
  ])('%j', async (args, code, hint) => {
    const answer = await intake(...args);
    expect(answer.code).toBe(code);
    expect(answer.out).toBe('');
    expect(answer.err).toContain(hint);
    expect(answer.err).not.toMatch(/\n\s+at /);
  });

  test('a file that is not there stops no other, and is no success', async () => {
    const data = join(await mkdtemp(join(tmpdir(), 'uketsuke-cli-')), 'data');
    const { code, out, err } = await intake(
      'process',
      '--json',
      '--data',
      data,
      'nothing.pdf',
      join(here.inbox, 'empty.pdf'),
    );
    expect(code).toBe(exitCodes.notAll);
    expect(err).toContain('nothing.pdf: there is no such file');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'unreadable', reason: 'empty', pages: [] });
  });

  test('a data folder that cannot be written', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'uketsuke-cli-')), 'data');
    await writeFile(file, 'a file');
    const { code, err } = await intake('process', '--data', file, join(here.inbox, 'empty.pdf'));
    expect(code).toBe(exitCodes.data);
    expect(err).toContain('--data');
  });
});

test('the rulebook is printed as a table and as objects', async () => {
  const { out } = await intake('rules', '--json');
  const rules = out
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  for (const rule of rules)
    expect(Object.keys(rule).toSorted()).toEqual(['basis', 'code', 'weight', 'when', 'wording']);
  expect((await intake('rules')).out).toContain(String(rules[0]?.['code']));
});
