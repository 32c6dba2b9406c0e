import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { stepErrors, stepNames, steps } from '../../functions/steps.ts';

const Retrier = z.object({ ErrorEquals: z.array(z.string()), MaxAttempts: z.int() });
const Catcher = z.object({ ErrorEquals: z.array(z.string()), ResultPath: z.string(), Next: z.string() });
const Task = z.object({
  Type: z.literal('Task'),
  Resource: z.string(),
  TimeoutSeconds: z.int(),
  Retry: z.array(Retrier),
  Catch: z.array(Catcher).optional(),
});
const State = z.looseObject({ Type: z.string(), Next: z.string().optional(), End: z.boolean().optional() });
const States = z.record(z.string(), State);

const text = readFileSync(new URL('../../statemachines/intake.asl.json', import.meta.url), 'utf8');
const machine = z.looseObject({ States, TimeoutSeconds: z.int() }).parse(JSON.parse(text));
const inner = z
  .looseObject({ ItemProcessor: z.looseObject({ States }) })
  .parse(machine.States['ReadPages']).ItemProcessor;
const everything = { ...machine.States, ...inner.States };
const tasks = Object.entries(everything)
  .filter(([, state]) => state.Type === 'Task')
  .map(([name, state]) => ({ name, ...Task.parse(state) }));

describe('the state machine, held against the step table', () => {
  test('every task is a row, every row a task', () => {
    const rows = stepNames.map((name) => [steps[name].state, `\${${name}}`]);
    expect(tasks.map((task) => [task.name, task.Resource]).toSorted()).toEqual(rows.toSorted());
  });

  test.each(stepNames)('%s: the machine waits a little longer than the step may take', (name) => {
    const task = tasks.find((one) => one.name === steps[name].state);
    expect(task?.TimeoutSeconds).toBe(steps[name].seconds + 10);
  });

  test.each(tasks)('$name: whatever goes wrong once is tried again', ({ Retry }) => {
    const last = Retry.at(-1);
    expect(last?.ErrorEquals).toEqual(['States.ALL']);
    expect(last?.MaxAttempts).toBeGreaterThan(1);
  });

  test.each(stepNames)('%s: the errors that it throws are told apart', (name) => {
    const thrown: readonly string[] = steps[name].throws;
    const task = tasks.find((one) => one.name === steps[name].state);
    const retrier = (error: string) => task?.Retry.find((one) => one.ErrorEquals.includes(error));
    // what cannot be opened will not open the second time; a store that does not answer may
    expect(retrier('Unreadable')?.MaxAttempts).toBe(thrown.includes('Unreadable') ? 0 : undefined);
    if (retrier('StoreUnavailable')) expect(retrier('StoreUnavailable')?.MaxAttempts).toBeGreaterThan(3);
    const named = task?.Retry.flatMap((one) => one.ErrorEquals) ?? [];
    const own = named.filter((error) => !error.startsWith('States.') && !error.startsWith('Lambda.'));
    for (const error of own) expect(stepErrors).toContain(error);
  });

  test('every failure ends as a queued case, but for that of a case that stands already', () => {
    const uncaught = tasks.filter((task) => task.Catch === undefined).map((task) => task.name);
    // a page's own stand-in fails the Map, which is caught; the two last steps must fail aloud
    expect(uncaught.toSorted()).toEqual(['ForgetOriginal', 'QueueUnreadable', 'SkipPage']);
    const caught = { ...everything };
    for (const name of uncaught) delete caught[name];
    for (const [name, state] of Object.entries(caught)) {
      if (state.Type !== 'Task' && state.Type !== 'Map') continue;
      const all = z
        .array(Catcher)
        .parse(state['Catch'])
        .find((one) => one.ErrorEquals.includes('States.ALL'));
      expect(all).toMatchObject({
        ResultPath: '$.error',
        Next: name === 'Read' ? 'SkipPage' : 'QueueUnreadable',
      });
    }
  });

  test('there is no JSONata, which the local interpreter does not know, and no logic of ours', () => {
    expect(text).not.toMatch(/JSONata|QueryLanguage|"Assign"|States\.(StringSplit|JsonMerge|MathAdd)/);
    expect(Object.values(everything).filter((state) => state.Type === 'Choice')).toHaveLength(1);
  });
});
