import type { Case } from '../../../core/case.ts';
import { StoreUnavailable } from '../../../functions/errors.ts';
import type { Intake } from '../intake.ts';
import type { Entry } from '../journal.ts';
import { ReaderBroken } from '../read-pool.ts';
import type { Told } from '../take-in.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { inOrder } from './in-order.ts';
import { ProgressBar } from './progress.ts';
import { said } from './said.ts';
import { codeOf } from './sources.ts';
import type { Terminal } from './terminal.ts';

/** A file with what is told of it. */
export interface Source {
  file: string;
  told: Told;
}

type Result = { source: Source; made: Case } | { source: Source; problem: string };

/** As many packets at once as keep every reading process busy while one of them is put together and another opened. */
export const packetsAtOnce = 3;

/** Takes files in, and says of each, in their order, what became of it. */
export async function process(
  intake: Intake,
  files: readonly Source[],
  terminal: Terminal,
  json: boolean,
): Promise<ExitCode> {
  const left = await intake.runner.leftOver();
  if (left.length > 0)
    terminal.err(
      `${left.length} packet(s) that an interrupted run had accepted are brought into the queue first.`,
    );
  const bar = new ProgressBar(terminal, files.length + left.length);
  let code: ExitCode = exitCodes.done;
  for await (const problem of inOrder(left, packetsAtOnce, (entry) => finish(intake, entry, bar))) {
    if (problem === null) continue;
    code = exitCodes.notAll;
    terminal.err(problem);
  }
  for await (const result of inOrder(files, packetsAtOnce, (source) => takeIn(intake, source, bar))) {
    if ('problem' in result) {
      code = exitCodes.notAll;
      terminal.err(`${result.source.file}: ${result.problem}`);
    } else if (json) terminal.out(JSON.stringify(said(result.source.file, result.made)));
    else terminal.out(line(result.source.file, result.made));
  }
  bar.end();
  return code;
}

async function takeIn(intake: Intake, source: Source, bar: ProgressBar): Promise<Result> {
  try {
    const entry = await accept(intake, source);
    if (typeof entry === 'string') return { source, problem: entry };
    return { source, made: await intake.runner.run(entry, bar.packet()) };
  } catch (error) {
    return { source, problem: whyNot(error) };
  } finally {
    bar.packetDone();
  }
}

async function accept(intake: Intake, { file, told }: Source): Promise<Entry | string> {
  try {
    return await intake.runner.accept(file, told);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    return `cannot be read (${codeOf(error)})`;
  }
}

/** Brings in what was accepted earlier. @returns what went wrong, or null */
export async function finish(intake: Intake, entry: Entry, bar?: ProgressBar): Promise<string | null> {
  try {
    await intake.runner.run(entry, bar?.packet());
    return null;
  } catch (error) {
    return `packet ${entry.packet.id}: ${whyNot(error)}`;
  } finally {
    bar?.packetDone();
  }
}

/** What stops every packet is thrown on; what stops one is told. */
export function whyNot(error: unknown): string {
  if (error instanceof ReaderBroken || error instanceof StoreUnavailable) throw error;
  const message = error instanceof Error ? error.message : String(error);
  return `not in the queue yet: ${message}. It was accepted, and is tried again at the next start.`;
}

function line(file: string, { number, verdict, reason, findings }: Case): string {
  const open = findings.filter((finding) => finding.weight !== 'note').map((finding) => finding.code);
  return [file, number, verdict, reason ?? [...new Set(open)].join(', ')].join('  ').trimEnd();
}
