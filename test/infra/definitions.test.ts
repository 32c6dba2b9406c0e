import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { recordDecision } from '../../functions/decide.ts';
import { stepNames } from '../../functions/steps.ts';

const folder = join(import.meta.dirname, '..', '..', 'statemachines');
const State = z.looseObject({
  Type: z.string(),
  Next: z.string().optional(),
  Catch: z.array(z.object({ Next: z.string() })).optional(),
  Default: z.string().optional(),
  Choices: z.array(z.looseObject({ Next: z.string() })).optional(),
});
interface States {
  StartAt: string;
  States: Record<string, z.infer<typeof State> & { ItemProcessor?: States | undefined }>;
}
const States: z.ZodType<States> = z.lazy(() =>
  z.looseObject({
    StartAt: z.string(),
    States: z.record(z.string(), State.extend({ ItemProcessor: States.optional() })),
  }),
);

const textOf = (name: string): string => readFileSync(join(folder, `${name}.asl.json`), 'utf8');
/** In place of each function and place that the stack puts in. */
const arn = 'arn:aws:lambda:ap-northeast-1:000000000000:function:some';
const levels = (machine: States): States[] => [
  machine,
  ...Object.values(machine.States).flatMap(({ ItemProcessor }) =>
    ItemProcessor ? levels(ItemProcessor) : [],
  ),
];
const names = readdirSync(folder).map((file) => file.replace('.asl.json', ''));

describe.each(names)('%s', (name) => {
  const machine = levels(States.parse(JSON.parse(textOf(name))));

  test('every state that is named is there, and every state is reached', () => {
    for (const { StartAt, States: states } of machine) {
      const named = Object.values(states).flatMap(({ Next, Default, Catch = [], Choices = [] }) => [
        ...(Next === undefined ? [] : [Next]),
        ...(Default === undefined ? [] : [Default]),
        ...[...Catch, ...Choices].map((one) => one.Next),
      ]);
      expect([...new Set([StartAt, ...named])].toSorted()).toEqual(Object.keys(states).toSorted());
    }
  });

  test('is what Step Functions takes, which the runner of one machine does not ask again', () => {
    const definition: StateMachineDefinition = JSON.parse(textOf(name).replaceAll(/\$\{\w+\}/g, arn));
    expect(() => new StateMachine(definition)).not.toThrow();
  });

  test('every task has a time limit and is tried again', () => {
    const tasks = machine
      .flatMap(({ States: states }) => Object.values(states))
      .filter((one) => one.Type === 'Task');
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks) {
      expect(task['TimeoutSeconds']).toBeGreaterThan(0);
      expect(
        z
          .array(z.object({ MaxAttempts: z.int() }))
          .parse(task['Retry'])
          .at(-1)?.MaxAttempts,
      ).toBeGreaterThan(1);
    }
  });
});

test('what stands for a function or a place is known to the stack', () => {
  const placeholders = Object.fromEntries(
    names.map((name) => [name, [...textOf(name).matchAll(/\$\{(\w+)\}/g)].map(([, one]) => one).toSorted()]),
  );
  expect(placeholders).toEqual({
    intake: [...stepNames].toSorted(),
    decision: ['record'],
    backlog: ['intake', 'originals', 'pages'],
  });
});

test('the decision waits a little longer than its step may take', () => {
  const { States: states } = States.parse(JSON.parse(textOf('decision')));
  expect(states[recordDecision.state]?.['TimeoutSeconds']).toBe(recordDecision.seconds + 10);
});

test('a packet of a backlog has a name that fits, and is the same on the next run', () => {
  const text = textOf('backlog');
  expect(text).toContain("States.Format('{}-{}', $.run, States.Hash($.key, 'SHA-256'))");
  // a SHA-256 has 64 digits, a name 80 at most
  expect('-'.length + 64 + 15).toBe(80);
  const [inner] = levels(States.parse(JSON.parse(text))).slice(1);
  expect(inner?.States['TakeIn']?.Catch).toMatchObject([{ Next: 'TakenInBefore' }]);
});

test('a step that AWS holds back waits for a quarter of an hour, and a long packet still fits into its history', () => {
  const Retrier = z.object({
    ErrorEquals: z.array(z.string()),
    IntervalSeconds: z.number().optional(),
    MaxAttempts: z.int(),
    BackoffRate: z.number().optional(),
    MaxDelaySeconds: z.number().optional(),
  });
  const tasks = levels(States.parse(JSON.parse(textOf('intake')))).flatMap(({ States: states }) =>
    Object.values(states).filter(({ Type }) => Type === 'Task'),
  );
  expect(tasks.length).toBe(stepNames.length);
  for (const task of tasks) {
    const held = z
      .array(Retrier)
      .parse(task['Retry'])
      .find(({ ErrorEquals }) => ErrorEquals.includes('Lambda.TooManyRequestsException'));
    const {
      IntervalSeconds: first = 1,
      MaxAttempts: tries = 0,
      BackoffRate: rate = 2,
      MaxDelaySeconds: most = 0,
    } = held ?? {};
    const waits = Array.from({ length: tries }, (_, i) => Math.min(most, first * rate ** i));
    // jitter halves what is waited, in the mean
    expect(waits.reduce((sum, wait) => sum + wait, 0) / 2).toBeGreaterThan(15 * 60);
    // three events a try, ten a page besides; 300 pages at most; 25,000 events is the limit of a history
    expect(300 * (3 * tries + 10)).toBeLessThan(25_000);
  }
});
