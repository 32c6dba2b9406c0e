import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { SqliteCases } from '../../functions/adapters/sqlite-cases.ts';
import { startDecision } from '../../functions/adapters/start-decision.ts';
import { type Decision, decide, recordDecision } from '../../functions/decide.ts';
import { CaseNotFound, StoreUnavailable, VersionConflict } from '../../functions/errors.ts';
import { sampleCase } from '../contracts/sample-case.ts';

const number = sampleCase('a').number;
const decision: Decision = { number, version: 1, outcome: 'approved' };

describe('starting what follows a decision', () => {
  const client = new SFNClient({ region: 'ap-northeast-1' });
  const aws = mockClient(client);
  beforeEach(() => aws.reset());
  const inputs = () => aws.commandCalls(StartExecutionCommand).map(({ args }) => args[0].input);

  test('is named by case and version', async () => {
    aws.on(StartExecutionCommand).resolves({});
    await startDecision(client, 'arn:decision', decision);
    await startDecision(client, 'arn:decision', { ...decision, version: 2 });
    expect(inputs()).toEqual([
      { stateMachineArn: 'arn:decision', name: `${number}-1`, input: JSON.stringify(decision) },
      {
        stateMachineArn: 'arn:decision',
        name: `${number}-2`,
        input: JSON.stringify({ ...decision, version: 2 }),
      },
    ]);
  });

  test('again does nothing', async () => {
    const again = new ExecutionAlreadyExists({ message: 'invented', $metadata: {} });
    aws.on(StartExecutionCommand).rejects(again);
    await expect(startDecision(client, 'arn:decision', decision)).resolves.toBeUndefined();
  });

  test('that is held back may go through later', async () => {
    aws
      .on(StartExecutionCommand)
      .rejects(Object.assign(new Error('invented'), { name: 'ThrottlingException' }));
    await expect(startDecision(client, 'arn:decision', decision)).rejects.toThrow(StoreUnavailable);
  });
});

describe('the decision, handed on', () => {
  const now = () => new Date('2026-11-24T01:02:03Z');
  const admitted = { actor: 'intake', action: 'admitted', detail: {} };
  const store = async () => {
    const cases = new SqliteCases(join(mkdtempSync(join(tmpdir(), 'uketsuke-decide-')), 'cases.sqlite'), now);
    await cases.admit(sampleCase('a'), admitted);
    return cases;
  };

  test('stands in the history, once', async () => {
    const cases = await store();
    expect(await decide(decision, { cases })).toEqual(decision);
    await decide(decision, { cases });
    const entries = (await cases.history(number)).filter(({ action }) => action === 'decision-handed-on');
    expect(entries.map(({ detail }) => detail)).toEqual([{ outcome: 'approved', version: '1' }]);
  });

  test('must have been written before', async () => {
    const cases = await store();
    await expect(decide({ ...decision, version: 2 }, { cases })).rejects.toThrow(VersionConflict);
    await expect(decide({ ...decision, number: 'none' }, { cases })).rejects.toThrow(CaseNotFound);
    expect(await cases.history(number)).toHaveLength(1);
  });

  test('is none where nobody decided', () => {
    expect(recordDecision.input.safeParse({ ...decision, outcome: 'queued' }).success).toBe(false);
  });
});
