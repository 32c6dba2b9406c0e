import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBaseline, record } from './baseline.ts';
import { compare } from './compare.ts';
import type { JudgedPacket } from './confidence/judged.ts';
import { rankings } from './confidence/told.ts';
import { findLeaks } from './leaks.ts';
import { marked } from './report/difference.ts';
import { html } from './report/html.ts';
import { reportPage } from './report/report.ts';
import { runProgram } from './run.ts';
import type { PacketScore } from './score.ts';
import { readTruth } from './truth.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uketsuke-eval-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('numbers leaked', () => {
  const secrets = new Map([['123456789012', 'mail-1']]);
  const found = (content: string | Uint8Array): string[] => {
    writeFileSync(join(folder, 'kept.bin'), content);
    return findLeaks(secrets, { stdout: '' }, folder).map(({ where }) => where);
  };

  test.each([
    ['as it is', 'x123456789012y'],
    ['in fours', '個人番号 1234 5678 9012'],
    ['with hyphens', '1234-5678-9012'],
    ['in full-width digits', '１２３４５６７８９０１２'],
    ['within a longer run', '99123456789012345'],
    [
      'between bytes that are no text',
      Buffer.concat([Buffer.from([0, 255, 254]), Buffer.from('123456789012')]),
    ],
    ['in a picture’s data', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.from('123456789012')])],
  ])('%s', (_, content) => {
    expect(found(content)).toEqual(['kept.bin']);
  });

  test('a number that is not one of them is none', () => {
    expect(found('1234 5678 9013, 12345678, 9012')).toEqual([]);
  });

  test('what was printed is searched too, and the number not repeated', () => {
    const leaks = findLeaks(secrets, { stdout: 'fine', stderr: 'page 2: 123456789012' }, folder);
    expect(leaks).toEqual([{ packet: 'mail-1', where: 'stderr' }]);
  });
});

describe('the baseline', () => {
  const scored = (
    id: string,
    right: number,
    extra: string[] = [],
    judged: JudgedPacket = { fields: [], kinds: [] },
  ): PacketScore => ({
    id,
    file: `${id}.pdf`,
    channel: 'mail',
    scenario: 's',
    counts: { 'mail page kind': { right, of: 4 } },
    misses: extra.length > 0 ? [{ what: 'findings', missing: [], extra }] : [],
    kinds: [],
    judged,
  });
  const recorded = (scores: PacketScore[]) => {
    record(join(folder, 'baseline.json'), scores);
    return readBaseline(join(folder, 'baseline.json'));
  };

  test('the same figures are no change', () => {
    expect(compare(recorded([scored('a', 3), scored('b', 4)]), [scored('a', 3), scored('b', 4)])).toEqual([]);
  });

  test('fewer right is worse, more is better', () => {
    const [change] = compare(recorded([scored('a', 3)]), [scored('a', 2)]);
    expect(change).toMatchObject({ name: 'mail page kind', before: 3, now: 2, of: 4, tone: 'worse' });
    expect(compare(recorded([scored('a', 3)]), [scored('a', 4)])[0]?.tone).toBe('better');
  });

  test('a part of the set is compared with that part only', () => {
    expect(compare(recorded([scored('a', 4), scored('b', 0)]), [scored('b', 0)])).toEqual([]);
  });

  test('a false finding more is worse even where the figures are the same', () => {
    const changes = compare(recorded([scored('a', 4)]), [scored('a', 4, ['identity-missing'])]);
    expect(changes).toEqual([
      { name: 'packets with a false finding', before: 0, now: 1, of: 1, tone: 'worse' },
    ]);
  });

  const field = (confidence: number, right: boolean, flagged = false) => ({
    name: 'principal.name',
    confidence,
    right,
    flagged,
    pointed: flagged,
  });
  const sure = (errors: number[]): JudgedPacket => ({
    kinds: [],
    fields: [
      ...Array.from({ length: 100 }, (_, i) => field(0.9 + i / 1000, true)),
      ...errors.map((confidence) => field(confidence, false, true)),
    ],
  });

  test('a wrong field more that nobody is pointed to is worse', () => {
    const flagged = { kinds: [], fields: [field(0.99, false, true)] };
    const not = { kinds: [], fields: [field(0.99, false)] };
    expect(compare(recorded([scored('a', 4, [], flagged)]), [scored('a', 4, [], not)])).toEqual([
      { name: 'wrong fields not flagged', before: 0, now: 1, of: 1, tone: 'worse' },
    ]);
  });

  test('confidence that ranks many errors worse is worse; one error of two is chance', () => {
    const toneOf = (before: number[], now: number[]) =>
      compare(recorded([scored('a', 4, [], sure(before))]), [scored('a', 4, [], sure(now))])[0]?.tone;
    const low = Array.from({ length: 40 }, () => 0.3);
    const mixed = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 0.3 : 0.96));
    expect(toneOf(low, mixed)).toBe('worse');
    expect(toneOf(mixed, low)).toBe('better');
    expect(toneOf([0.3, 0.91], [0.3, 0.93])).toBe('within chance');
    expect(toneOf(low, low)).toBeUndefined();
  });

  test('a record from before confidence was judged is still one', () => {
    const old = '{"a": {"counts": {}, "falseComplete": false, "falselyFound": false}}';
    writeFileSync(join(folder, 'old.json'), old);
    const changes = compare(readBaseline(join(folder, 'old.json')), [scored('a', 4, [], sure([0.99]))]);
    expect(changes.map(({ name }) => name)).toEqual(['mail page kind']);
  });

  test('without a record nothing is compared', () => {
    expect(compare(readBaseline(join(folder, 'none.json')), [scored('a', 0)])).toEqual([]);
  });
});

describe('running the program', () => {
  /** Stands in for the command line: prints what it was asked and what lies beside the packets. */
  const program = `
    import { readdirSync } from 'node:fs';
    import { dirname } from 'node:path';
    const args = process.argv.slice(2);
    const dir = args.at(-1);
    const said = { file: 'a', args: args.slice(0, -1), there: readdirSync(dir), above: readdirSync(dirname(dir)) };
    console.log(JSON.stringify(said));
    console.error('a word');
    process.exitCode = args.includes('fax') ? 3 : 0;`;

  test('it sees the packets of one channel and day, and no truth', async () => {
    writeFileSync(join(folder, 'program.mjs'), program);
    for (const name of ['m.pdf', 'f.tif', 'truth.jsonl']) writeFileSync(join(folder, name), name);
    const packets = [
      { file: 'm.pdf', channel: 'mail', receivedOn: '2026-11-18' },
      { file: 'f.tif', channel: 'fax', receivedOn: '2026-11-18' },
    ];
    const seen: number[] = [];
    const run = await runProgram(packets, folder, '/data', (n) => seen.push(n), join(folder, 'program.mjs'));
    const [mail, fax] = run.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const asked = [
      'process',
      '--json',
      '--channel',
      'mail',
      '--received-on',
      '2026-11-18',
      '--data',
      '/data',
    ];
    expect(mail).toEqual({ file: 'a', args: asked, there: ['m.pdf'], above: ['2026-11-18'] });
    expect(fax).toMatchObject({ there: ['f.tif'], above: ['2026-11-18'] });
    expect(run.stderr).toBe('a word\na word\n');
    expect(run.failed).toEqual([3]);
    expect(seen).toEqual([1, 2]);
    expect(run.seconds).toBeGreaterThan(0);
  });
});

describe('the report', () => {
  test('nothing that was read can become markup', () => {
    expect(html`<b title="${'"'}">${['<i>', html`<u>`]}</b>`.text).toBe('<b title="&quot;">&lt;i&gt;<u></b>');
  });

  test('of two texts marks what each has alone', () => {
    expect(marked('東町3-5', '東町8-5号').text).toBe('東町<mark>3</mark>-5');
    expect(marked('東町8-5号', '東町3-5').text).toBe('東町<mark>8</mark>-5<mark>号</mark>');
    expect(marked('<', '').text).toBe('<mark>&lt;</mark>');
  });

  test('names the misses and asks nothing of the network', () => {
    const score: PacketScore = {
      id: 'fax-1',
      file: 'fax-1.tif',
      channel: 'fax',
      scenario: 'drawn',
      counts: { 'fax page kind': { right: 0, of: 1 } },
      misses: [
        { what: 'kind', page: 1, want: 'passport', got: 'blank' },
        { what: 'field', name: 'principal.name', want: '佐藤<誠>', got: null, page: null },
      ],
      kinds: [{ want: 'passport', got: 'blank' }],
      judged: { fields: [], kinds: [] },
    };
    const none = {
      said: new Map(),
      pictures: new Map(),
      confidence: rankings([score.judged]),
      changes: [],
      packetChanges: [],
      leaks: [],
      speed: null,
    };
    const page = reportPage({ set: 'a set', scores: [score], ...none });
    expect(page).toContain('佐藤&lt;誠&gt;');
    expect(page).toMatch(/passport<\/td>.*blank \(1\)/);
    expect(page).not.toMatch(/https?:|<script|url\(/);
  });
});

describe('the samples', () => {
  const samples = join(import.meta.dirname, 'samples');
  const truths = readTruth(join(samples, 'truth.jsonl'));

  test('every packet lies beside its truth', () => {
    expect(truths).toHaveLength(46);
    for (const { file } of truths) expect(readFileSync(join(samples, file)).length).toBeGreaterThan(1000);
  });

  test('the list of arrivals says of each what the truth says, and nothing else', () => {
    const listed = readFileSync(join(samples, 'arrivals.jsonl'), 'utf8').trim().split('\n');
    expect(listed.map((line): unknown => JSON.parse(line))).toEqual(
      truths.map(({ file, channel, receivedOn }) => ({ file, channel, receivedOn })),
    );
  });
});
