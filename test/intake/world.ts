import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StateMachine } from 'aws-local-stepfunctions';
import { Channel } from '../../core/packet.ts';
import { policyOn } from '../../core/policy.ts';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { SqliteCases } from '../../functions/adapters/sqlite-cases.ts';
import { handlers, type Step } from '../../functions/handlers.ts';
import type { Shell } from '../../functions/shell.ts';
import { type Arrival, type StepName, stepNames } from '../../functions/steps.ts';
import { execute, intakeMachine } from '../../infra/local/state-machine.ts';
import { recordedReader } from './paper.ts';

/** A whole intake in a temporary folder: the deployed machine and steps, real stores, a recorded reader. */
export interface World {
  shell: Shell & { documents: FileDocuments; cases: SqliteCases };
  steps: Record<StepName, Step>;
  /** Sizes of all that steps were given and gave, UTF-8 bytes. */
  payloads: number[];
  /** Names of the steps that were called, in order. */
  calls: StepName[];
  /** Puts bytes where an event would tell of them. */
  arrive(bytes: Uint8Array, name: string): Promise<Arrival>;
  run(arrival: Arrival): Promise<unknown>;
}

export async function world(changes: Partial<Shell> = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'uketsuke-intake-'));
  const documents = new FileDocuments(join(folder, 'documents'));
  const cases = new SqliteCases(join(folder, 'cases.sqlite'), () => new Date('2026-11-24T00:00:00Z'));
  const shell = {
    open: openDocument,
    reader: recordedReader,
    policy: policyOn,
    ...changes,
    documents,
    cases,
  };
  const machine: StateMachine = intakeMachine(4);
  const made: World = {
    shell,
    steps: boundTo({ ...shell, ...changes }),
    payloads: [],
    calls: [],
    async arrive(bytes, name) {
      const original = `incoming/${name}`;
      await documents.put(original, bytes);
      return { channel: Channel.parse(name.split('/')[0]), receivedOn: '2026-11-24', original };
    },
    run: (arrival) => execute(machine, arrival, watched(made), false),
  };
  return made;
}

/** The steps over other stores, or another reader, than the world's own. */
export const boundTo = (shell: Shell): Record<StepName, Step> => ({
  receive: handlers.receive(shell),
  read: handlers.read(shell),
  skip: handlers.skip(shell),
  assess: handlers.assess(shell),
  queue: handlers.queue(shell),
  forget: handlers.forget(shell),
  reject: handlers.reject(shell),
});

function watched(made: World): Record<StepName, Step> {
  const { steps } = made;
  const wrapped = { ...steps };
  for (const name of stepNames)
    wrapped[name] = async (input) => {
      made.calls.push(name);
      const output = await steps[name](input);
      for (const payload of [input, output]) made.payloads.push(Buffer.byteLength(JSON.stringify(payload)));
      return output;
    };
  return wrapped;
}
