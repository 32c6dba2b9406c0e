import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import type { Case } from '../../../core/case.ts';
import { SqliteCases } from '../../../functions/adapters/sqlite-cases.ts';
import { brokenAt } from '../../../functions/stores/audit.ts';
import { tiffOf } from '../../opening/tiff-maker.ts';
import { deploy, type Outputs } from '../deploy.ts';
import { DeployedIntake } from '../deployed-intake.ts';
import { roomContract } from '../room-contract.ts';

const aws = inject('aws');
Object.assign(process.env, aws);

const root = join(import.meta.dirname, '../../..');
const receivedOn = '2026-11-18';

/** Of each channel: complete, something missing, no form; a photograph, papers that are none of ours. */
const samples = [
  'fax-01-f861.tif',
  'fax-04-a9db.tif',
  'fax-09-7053.tif',
  'mail-04-989a.pdf',
  'mail-09-4112.pdf',
  'mail-23-198e.jpg',
];

let outputs: Outputs;
let intake: DeployedIntake;
/** What one machine makes of the papers. */
let local: ReadonlyMap<string, Case>;
const papers = new Map<string, Uint8Array>();

const keyOf = (name: string): string =>
  `incoming/${name.endsWith('.tif') ? 'fax' : 'mail'}/${receivedOn}/${name}`;

beforeAll(async () => {
  for (const name of samples) papers.set(name, await readFile(join(root, 'eval/samples', name)));
  // a transmission that broke off
  papers.set('cut-off.pdf', (papers.get('mail-04-989a.pdf') ?? new Uint8Array()).slice(0, 20_000));
  // each waits for much meanwhile
  [outputs, local] = await Promise.all([deploy(aws), locally(papers)]);
  intake = new DeployedIntake(outputs);
});

describe('the deployed intake', () => {
  test('makes of every packet the case that one machine makes of it', async () => {
    for (const [name, bytes] of papers) {
      // one after another: the emulator starts a reader for every page at once, however few processors there are
      await intake.put(keyOf(name), bytes);
      expect(await intake.caseOf(bytes), name).toEqual(local.get(name));
    }
    for (const { status } of await intake.settled()) expect(status).toBe('SUCCEEDED');
    const { cases } = await intake.cases.queue({ limit: 100 });
    expect(cases.map((queued) => queued.case.number).toSorted()).toEqual(
      [...local.values()].map((one) => one.number).toSorted(),
    );
  });

  test('an event that comes twice starts one execution, and the case stays as it is', async () => {
    const [name = '', bytes = new Uint8Array()] = [...papers].at(-2) ?? [];
    const before = await intake.caseOf(bytes);
    const executions = (await intake.settled()).length;
    await intake.untold(() => intake.put(keyOf(name), bytes));
    await intake.tell(keyOf(name));
    await intake.settled();
    await Promise.all([intake.tell(keyOf(name)), intake.tell(keyOf(name))]);
    expect(await intake.settled()).toHaveLength(executions + 1);
    expect(await intake.caseOf(bytes)).toEqual(before);
    const history = await intake.cases.history(before.number);
    expect(history.map((entry) => entry.action)).toEqual(['admitted', 'taken-in-again']);
    expect(brokenAt(history)).toBeNull();
  });

  test('events that come in another order than the papers lead to the same cases', async () => {
    const [first, second] = [fax(1), fax(1)];
    await intake.untold(async () => {
      await intake.put(keyOf('first.tif'), first);
      await intake.put(keyOf('second.tif'), second);
    });
    await intake.tell(keyOf('second.tif'));
    expect(await intake.caseOf(second)).toMatchObject({ channel: 'fax', receivedOn });
    expect(await intake.cases.ofPacket(idOf(first))).toBeNull();
    await intake.tell(keyOf('first.tif'));
    expect(await intake.caseOf(first)).toMatchObject({ channel: 'fax', receivedOn });
  });

  test('an event that comes after its original was removed changes nothing; the paper sent again is removed again', async () => {
    const name = 'fax-01-f861.tif';
    const bytes = papers.get(name) ?? new Uint8Array();
    const before = await intake.caseOf(bytes);
    expect(before.findings.map((finding) => finding.code)).toContain('my-number-masked');
    const executions = (await intake.settled()).length;
    await intake.tell(keyOf(name));
    expect(await intake.settled()).toHaveLength(executions);
    await intake.put(keyOf('the same again.tif'), bytes);
    await intake.started(executions + 1);
    await intake.settled();
    expect(await intake.caseOf(bytes)).toEqual(before);
    const kept = await intake.kept();
    expect(kept).not.toContain(sha256(bytes));
    expect(kept).toContain(sha256(papers.get('cut-off.pdf') ?? new Uint8Array()));
  });

  test('two papers put under one name before either is read are two cases', async () => {
    const [first, second] = [fax(1), fax(1)];
    await intake.untold(async () => {
      await intake.put(keyOf('scan.tif'), first);
      await intake.put(keyOf('scan.tif'), second);
    });
    await Promise.all([intake.tell(keyOf('scan.tif')), intake.tell(keyOf('scan.tif'))]);
    const [one, other] = [await intake.caseOf(first), await intake.caseOf(second)];
    expect(one.number).not.toBe(other.number);
  });

  test('whatever a paper is called it becomes a case, and its name goes nowhere', async () => {
    const before = new Set((await intake.settled()).map(({ arn }) => arn));
    const names = ['申請書 見本太郎 (1).TIF', 'Fax+001 50%.tif', 'a/b/../見本 ?versionId=1&c.tif'];
    const sent = names.map((name) => ({ key: `incoming/fax/${name}`, bytes: fax(1) }));
    for (const { key, bytes } of sent) await intake.put(key, bytes);
    for (const { bytes } of sent) expect(await intake.caseOf(bytes)).toMatchObject({ channel: 'fax' });
    const own = (await intake.settled()).filter(({ arn }) => !before.has(arn));
    expect(own).toHaveLength(names.length);
    const histories = JSON.stringify(await Promise.all(own.map(({ arn }) => intake.history(arn))));
    expect(histories).toContain('incoming/fax/');
    expect(`${own.map(({ arn }) => arn)}${histories}`).not.toMatch(/見本|Fax|TIF/);
  });

  test('what is larger than can be read is a case that says so, and stays where it was put', async () => {
    const bytes = Buffer.alloc(64 * 1024 * 1024 + 1);
    const before = (await intake.settled()).length;
    await intake.put('incoming/mail/a whole cabinet.pdf', bytes);
    await intake.started(before + 1);
    await intake.settled();
    const { cases } = await intake.cases.queue({ limit: 100 });
    expect(cases.filter((queued) => queued.case.reason === 'too-large')).toHaveLength(1);
    expect(await intake.kept()).toContain(sha256(bytes));
  });

  test('a packet of as many pages as may be passes no state with more than it may hold', async () => {
    const bytes = fax(300);
    const before = new Set((await intake.settled()).map(({ arn }) => arn));
    await intake.put(keyOf('thick.tif'), bytes);
    const { pages } = await intake.caseOf(bytes);
    expect(pages.map(({ page }) => page)).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
    expect(pages.filter(({ key }) => key === null)).toEqual([]);
    const own = (await intake.settled()).filter(({ arn }) => !before.has(arn));
    expect(own).toMatchObject([{ status: 'SUCCEEDED' }]);
    expect(bytes.length).toBeGreaterThan(payloadLimit);
    expect(Math.max(...(await payloadsOf(own[0]?.arn ?? '')))).toBeLessThan(payloadLimit / 2);
  });
});

roomContract(() => ({ outputs, intake, at: aws.AWS_ENDPOINT_URL }));

/** Bytes of UTF-8 that Step Functions takes between two states. */
const payloadLimit = 262_144;

async function payloadsOf(arn: string): Promise<number[]> {
  const events = await intake.history(arn);
  const texts = events.flatMap((event) => [
    event.stateEnteredEventDetails?.input,
    event.stateExitedEventDetails?.output,
    event.taskScheduledEventDetails?.parameters,
    event.executionSucceededEventDetails?.output,
  ]);
  const sizes = texts.flatMap((text) => (text === undefined ? [] : [Buffer.byteLength(text)]));
  expect(sizes.length).toBeGreaterThan(10);
  return sizes;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const idOf = (bytes: Uint8Array): string => sha256(bytes).slice(0, 32);

/** Sheets of the size of a card, since each is read out of the whole, with nothing but a few specks, each its own. */
function fax(sheets: number): Uint8Array {
  const [width, height] = [256, 192];
  return tiffOf(
    Array.from({ length: sheets }, () => {
      const data = Buffer.alloc((width / 8) * height, 0xff);
      for (const at of randomBytes(4).values()) data[at * 24] = 0xfe;
      return { width, height, data, density: [100, 100] };
    }),
  );
}

const Said = z.object({ file: z.string(), caseNumber: z.string() });

/** What the command line of one machine makes of the same papers. */
async function locally(given: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Case>> {
  const folder = await mkdtemp(join(tmpdir(), 'uketsuke-deployed-'));
  const files: string[] = [];
  for (const [name, bytes] of given) {
    files.push(join(folder, name));
    await writeFile(join(folder, name), bytes);
  }
  const data = join(folder, 'data');
  const { stdout } = await promisify(execFile)(
    join(root, 'node_modules/.bin/node'),
    ['infra/local/main.ts', 'process', '--json', '--data', data, '--received-on', receivedOn, ...files],
    { cwd: root, maxBuffer: 1 << 26 },
  );
  const cases = new SqliteCases(join(data, 'cases.sqlite'), () => new Date());
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => Said.parse(JSON.parse(line)));
  const made = await Promise.all(
    said.map(async ({ file, caseNumber }) => [basename(file), await cases.get(caseNumber)] as const),
  );
  cases.close();
  return new Map(made);
}
