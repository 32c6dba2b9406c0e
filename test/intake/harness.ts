import { exitCodes } from '../../infra/local/cli/exit-codes.ts';
import { process as processFiles } from '../../infra/local/cli/process.ts';
import { sources } from '../../infra/local/cli/sources.ts';
import { terminal } from '../../infra/local/cli/terminal.ts';
import { watch } from '../../infra/local/cli/watch.ts';
import { openIntake } from '../../infra/local/intake.ts';

// The command line's own `process` and `watch` with a recorded reader, to be started and killed:
// harness.ts process|watch DATA FOLDER [before|after:METHOD], the last to die at the third call of a store's method.
const [, , command, data = '', folder = '', moment = ''] = process.argv;
const worker = new URL('./recorded-worker.ts', import.meta.url);
const intake = await openIntake({ data, worker, readers: 2, pauses: false });
const [when, method = ''] = moment.split(':');
for (const part of [intake.data.documents, intake.data.cases, intake.runner])
  if (method in part) dieAt(part, method);

if (command === 'watch') await watch(intake, [folder], terminal(), { json: true, channel: undefined });
const files = await sources([folder], () => undefined);
const told = { receivedOn: '2026-11-24' };
const code = await processFiles(
  intake,
  files.map((file) => ({ file, told })),
  terminal(),
  true,
);
intake.close();
process.exit(code ?? exitCodes.done);

function dieAt(part: object, name: string): void {
  const method: unknown = Reflect.get(part, name);
  if (typeof method !== 'function') return;
  let calls = 0;
  Reflect.set(part, name, async (...given: unknown[]) => {
    calls += 1;
    // others may be called before this one is through
    const mine = calls;
    if (mine === 3 && when === 'before') process.kill(process.pid, 'SIGKILL');
    const answer: unknown = await method.apply(part, given);
    if (mine === 3 && when === 'after') process.kill(process.pid, 'SIGKILL');
    return answer;
  });
}
