import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { readBaseline, record } from './baseline.ts';
import { changeRows, compare, comparePackets } from './compare.ts';
import { rankingLines, rankings } from './confidence/told.ts';
import { failureLines, falseComplete, headline, rows, total } from './figures.ts';
import { findLeaks } from './leaks.ts';
import { progress } from './progress.ts';
import { type Pictures, picturesOf } from './report/pictures.ts';
import { reportPage } from './report/report.ts';
import { runProgram } from './run.ts';
import { parseSaid, type Said } from './said.ts';
import { scorePacket } from './score.ts';
import { temporaryFolder } from './temporary.ts';
import { readTruth } from './truth.ts';

const usage = `npm run evaluate [-- options]: runs the program over packets whose truth is known and says how right it was.
  --truth FILE    JSON Lines as samples/README.md says       (eval/samples/truth.jsonl)
  --dir DIR       where the packets lie                      (the folder of the truth)
  --every N       only every Nth packet                      (1)
  --said FILE     score an output of \`intake process --json\` instead of running
  --data DIR      keep the data folder there, or, with --said, take the pictures from it
  --out DIR       where report.html, report.json and said.jsonl go (eval/out)
  --record        make today's figures the baseline
Ends with 1 where a figure is worse than the baseline, a number leaked, a packet was called complete that is not,
or the program failed; with 2 where the options are wrong.`;

const home = import.meta.dirname;
const baselineFile = join(home, 'baseline.json');

function options() {
  try {
    const { values } = parseArgs({
      options: {
        truth: { type: 'string', default: join(home, 'samples', 'truth.jsonl') },
        dir: { type: 'string' },
        every: { type: 'string', default: '1' },
        said: { type: 'string' },
        data: { type: 'string' },
        out: { type: 'string', default: join(home, 'out') },
        record: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const every = Number(values.every);
    if (!Number.isInteger(every) || every < 1) throw new Error('--every takes a whole number from 1');
    if (values.record && every > 1) throw new Error('--record takes the whole set: leave out --every');
    const { data, said } = values;
    if (data && !said && existsSync(data) && readdirSync(data).length > 0)
      throw new Error(`--data: ${data} is not empty; packets that are cases already would not be read again`);
    return { ...values, every };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

const asked = options();
if (asked.help) {
  console.log(usage);
  process.exit(0);
}
const truths = readTruth(asked.truth).filter((_, i) => i % asked.every === 0);
const dir = asked.dir ?? dirname(asked.truth);
const pages = truths.reduce((sum, truth) => sum + truth.pages.length, 0);
const data = asked.data ? resolve(asked.data) : asked.said ? null : temporaryFolder('data');

const shown = progress(truths.length);
const run = asked.said || !data ? null : await runProgram(truths, dir, data, shown);
const said: Map<string, Said> = parseSaid(
  asked.said ? readFileSync(asked.said, 'utf8') : (run?.stdout ?? ''),
);
const scores = truths.map((truth) => scorePacket(truth, said.get(truth.file)));
const secrets = new Map(
  truths.flatMap((truth) => truth.secrets.map((number): [string, string] => [number, truth.id])),
);
const leaks = run && data ? findLeaks(secrets, { stdout: run.stdout, stderr: run.stderr }, data) : [];
const baseline = readBaseline(baselineFile);
const changes = compare(baseline, scores);
const packetChanges = comparePackets(baseline, scores);
const confidence = rankings(scores.map(({ judged }) => judged));
const worse = changes.some(({ tone }) => tone === 'worse');
const speed = run ? { secondsPerPage: run.seconds / Math.max(1, pages), peak: run.peak } : null;

for (const line of rows(total(scores))) console.log(line);
for (const line of failureLines(scores)) console.log(line);
for (const line of rankingLines(confidence)) console.log(line);
if (run && speed) {
  const [seconds, megabytes] = [speed.secondsPerPage.toFixed(2), (speed.peak / 2 ** 20).toFixed(0)];
  console.log(
    `\n${pages} pages in ${run.seconds.toFixed(1)} s: ${seconds} s a page, highest memory ${megabytes} MB`,
  );
  console.log(`numbers leaked into files or output: ${leaks.length} (${secrets.size} looked for)`);
  for (const leak of leaks) console.log(`  LEAKED a number of ${leak.packet} in ${leak.where}`);
}

mkdirSync(asked.out, { recursive: true });
const set = relative(process.cwd(), resolve(asked.truth));
const pictures = data ? await picturesOf(scores, truths, said, dir, data) : new Map<string, Pictures>();
if (run) writeFileSync(join(asked.out, 'said.jsonl'), run.stdout);
const [asJson, asPage] = [join(asked.out, 'report.json'), join(asked.out, 'report.html')];
const misses = scores
  .filter((score) => score.misses.length > 0)
  .map(({ kinds: _, judged: __, ...score }) => score);
const summary = {
  set,
  headline: headline(scores),
  figures: total(scores),
  confidence,
  speed,
  leaks,
  changes,
  misses,
};
writeFileSync(asJson, `${JSON.stringify(summary, null, 2)}\n`);
const report = { set, scores, said, pictures, confidence, changes, packetChanges, leaks, speed };
writeFileSync(asPage, reportPage(report));
console.log(`\nwritten: ${relative(process.cwd(), asPage)}, ${relative(process.cwd(), asJson)}`);

if (changes.length > 0) console.log('\nAgainst the recorded baseline:');
for (const line of changeRows(changes)) console.log(line);
if (asked.record) {
  record(baselineFile, scores);
  console.log('\nThese figures are the baseline now: eval/baseline.json.');
} else if (worse) {
  console.log(
    `\n${styleText('red', 'Worse than the baseline.')} If that is meant: npm run evaluate -- --record`,
  );
}
if (run && run.failed.length > 0) {
  console.log(
    `\nThe program ended with ${run.failed.join(', ')}. Its last words:\n${run.stderr.slice(-2000)}`,
  );
}
console.log(`\n${headline(scores)}`);

const failed = leaks.length > 0 || falseComplete(scores).length > 0 || (run?.failed.length ?? 0) > 0;
process.exitCode = failed || (worse && !asked.record) ? 1 : 0;
