import { readFileSync } from 'node:fs';
import { StateMachine, type StateMachineDefinition, type StateMachineOptions } from 'aws-local-stepfunctions';
import { z } from 'zod';
import type { Step } from '../../functions/handlers.ts';
import { type Arrival, type StepName, stepNames, steps } from '../../functions/steps.ts';

/** The definitions are checked by a test: doing it again takes longer than all else in a start. */
export const unchecked: StateMachineOptions = { validationOptions: { noValidate: true } };

const file = new URL('../../statemachines/intake.asl.json', import.meta.url);

/** Seconds that a page may wait for a reading process: a day. The process itself is held to the step's time limit. */
const waiting = 86_400;

/**
 * The intake's state machine, from the very file that is deployed.
 * @param pagesAtOnce takes the place of the Map's own figure, which is meant for Lambda
 */
export function intakeMachine(pagesAtOnce: number): StateMachine {
  const text = readFileSync(file, 'utf8').replace(
    /\$\{(\w+)\}/g,
    (_, step: string) => `arn:aws:lambda:ap-northeast-1:000000000000:function:${step}`,
  );
  const definition: StateMachineDefinition = JSON.parse(text, (key, value: unknown) => {
    if (key === 'MaxConcurrency') return pagesAtOnce;
    return key === steps.read.state ? { ...Object(value), TimeoutSeconds: waiting } : value;
  });
  return new StateMachine(definition, unchecked);
}

/**
 * Runs one packet through the machine.
 * @param pauses false leaves out the pauses before retries
 * @returns what its last state put out
 * @throws ExecutionError where a state failed for good and nothing caught it
 */
export function execute(
  machine: StateMachine,
  input: Arrival,
  handlers: Readonly<Record<StepName, Step>>,
  pauses = true,
): Promise<unknown> {
  const states = stepNames.map((name) => [steps[name].state, name] as const);
  return machine.run(z.json().parse(input), {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(
        states.map(([state, name]) => [state, async (given) => z.json().parse(await handlers[name](given))]),
      ),
      ...(!pauses && { retryIntervalOverrides: Object.fromEntries(states.map(([state]) => [state, 0])) }),
    },
  }).result;
}
