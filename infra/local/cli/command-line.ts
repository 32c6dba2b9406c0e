import { resolve } from 'node:path';
import { openExisting } from '../data-folder.ts';
import type { Intake } from '../intake.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type Options, optionsOf } from './options.ts';
import { problem } from './problem.ts';
import { process as processFiles } from './process.ts';
import { queue } from './queue.ts';
import { sources } from './sources.ts';
import { sweep } from './sweep.ts';
import { terminal as openTerminal, type Terminal } from './terminal.ts';
import { todayInTokyo } from './today.ts';
import { UsageError, usage } from './usage.ts';
import { verifyAudit } from './verify-audit.ts';
import { watch } from './watch.ts';

// Started by `main.ts`. What is large and not needed by every command (the intake, the server, the rulebook) is imported
// by those that need it: the others start in a third of the time.

const terminal = openTerminal();

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    terminal.status('');
    terminal.err('Stopped. What was accepted goes on at the next start.');
    process.exit(exitCodes.interrupted);
  });

let data = 'data';
try {
  const options = optionsOf(process.argv.slice(2));
  data = resolve(options.data);
  // processes and timers of work that was given up must not keep the command alive
  process.exit(await run(options, terminal));
} catch (error) {
  terminal.status('');
  const { code, lines } = problem(error, data);
  for (const line of lines) terminal.err(line);
  process.exit(code);
}

async function run(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { command, operands, json } = options;
  switch (command) {
    case 'process':
      return processNamed(options, terminal);
    case 'queue':
      await queue(openExisting(options.data).cases, terminal, json);
      return exitCodes.done;
    case 'case': {
      const { showCase } = await import('./case.ts');
      await showCase(operands[0], openExisting(options.data).cases, terminal, json);
      return exitCodes.done;
    }
    case 'rules': {
      const { rules } = await import('./rules.ts');
      rules(terminal, json, todayInTokyo());
      return exitCodes.done;
    }
    case 'watch': {
      const [folder] = operands;
      if (folder === undefined) throw new UsageError('watch needs a folder');
      return withIntake(options, (intake) => watch(intake, [folder], terminal, options));
    }
    case 'start': {
      const { start } = await import('./start.ts');
      return start(options, terminal);
    }
    case 'sweep':
      return sweep(openExisting(options.data), terminal, json);
    case 'verify-audit':
      return verifyAudit(operands[0], terminal, json);
    case 'help':
      terminal.out(usage);
      return exitCodes.done;
    case undefined:
      throw new UsageError('Nothing was asked for.');
    default:
      throw new UsageError(`There is no command «${command}».`);
  }
}

async function processNamed(options: Options, terminal: Terminal): Promise<ExitCode> {
  if (options.operands.length === 0) throw new UsageError('process needs files or folders');
  let missing = false;
  const files = await sources(options.operands, (path, code) => {
    missing = true;
    terminal.err(code === 'ENOENT' ? `${path}: there is no such file` : `${path}: cannot be read (${code})`);
  });
  if (files.length === 0 && !missing)
    terminal.err(`There is no TIFF, PDF, JPEG or PNG in ${options.operands.join(', ')}.`);
  const told = { channel: options.channel, receivedOn: options.receivedOn ?? todayInTokyo() };
  const code = await withIntake(options, (intake) =>
    processFiles(
      intake,
      files.map((file) => ({ file, told })),
      terminal,
      options.json,
    ),
  );
  return missing && code === exitCodes.done ? exitCodes.notAll : code;
}

async function withIntake(options: Options, work: (intake: Intake) => Promise<ExitCode>): Promise<ExitCode> {
  const { openIntake } = await import('../intake.ts');
  const intake = await openIntake({ data: options.data });
  try {
    return await work(intake);
  } finally {
    intake.close();
  }
}
