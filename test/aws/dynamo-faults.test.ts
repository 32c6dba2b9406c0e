import { randomBytes } from 'node:crypto';
import {
  DynamoDBClient,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../core/case.ts';
import type { Slip } from '../../core/slip.ts';
import { StoreForbidden, StoreMissing } from '../../functions/adapters/aws/failures.ts';
import { CaseTooLarge, caseItem, entryItem, markKey } from '../../functions/adapters/dynamo-cases/items.ts';
import { DynamoCases } from '../../functions/adapters/dynamo-cases.ts';
import { CaseNumberTaken, FourEyes, StoreUnavailable, VersionConflict } from '../../functions/errors.ts';
import { chain } from '../../functions/stores/audit.ts';
import type { Cases } from '../../functions/stores/cases.ts';
import { packetId, sampleCase } from '../contracts/sample-case.ts';
import { awsError, passingFaults, refusals } from './faults.ts';

const dynamo = mockClient(DynamoDBDocumentClient);
const table = 'cases-of-test';
const instant = '2026-11-24T01:02:03.000Z';
const cases = new DynamoCases(
  new DynamoDBClient({ region: 'ap-northeast-1' }),
  table,
  () => new Date(instant),
);
const one = sampleCase('one', { likeness: ['m1'] });
const slip: Slip = {
  id: packetId('slip'),
  channel: 'mail',
  receivedOn: '2026-11-20',
  by: 'sachiko',
  at: '2026-11-24T00:00:00.000Z',
  state: 'announced',
};
const audit = { actor: 'intake', action: 'admitted', detail: {} };
const first = chain(undefined, { number: one.number, entry: 1, at: '2026-11-24T00:00:00.000Z', ...audit });

const calls = {
  admit: () => cases.admit(one, audit),
  get: () => cases.get(one.number),
  ofPacket: () => cases.ofPacket(one.packet),
  queue: () => cases.queue({ limit: 10 }),
  ended: () => cases.ended({ before: instant, limit: 10 }),
  alike: () => cases.alike(['m1']),
  resemble: () => cases.resemble(one.packet, ['m1']),
  update: () => cases.update({ ...one, version: 2 }, audit),
  note: () => cases.note(one.number, audit),
  history: () => cases.history(one.number),
  tally: () => cases.tally(),
  seek: () => cases.seek({ by: 'name', term: '見本', prefix: true }),
  trail: () => cases.trail({ limit: 10 }),
  takeNext: () => cases.takeNext({ holder: 'hanako', seconds: 60, statuses: ['queued'] }),
  lease: () => cases.lease(one.number, 'hanako', 60),
  holderOf: () => cases.holderOf(one.number),
  release: () => cases.release(one.number, 'hanako'),
  announce: () => cases.announce(slip),
  slips: () => cases.slips([slip.id]),
  advance: () => cases.advance(slip.id, { state: 'arrived', pages: 2 }),
} satisfies Record<keyof Cases, () => Promise<unknown>>;

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled (invented)',
    $metadata: { httpStatusCode: 400 },
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

beforeEach(() => {
  dynamo.reset();
});

/** The table holds the case and its first entry, and nothing else. */
function holdsOne(): void {
  dynamo.on(GetCommand).resolves({});
  dynamo
    .on(GetCommand, { Key: { pk: `case#${one.number}`, sk: 'case' } })
    .resolves({ Item: caseItem(one, instant) });
  dynamo.on(QueryCommand).resolves({ Items: [entryItem(first)] });
  dynamo.on(BatchGetCommand).resolves({});
}

describe.each(Object.entries(calls))('%s', (_, call) => {
  test.each(passingFaults)('%s is something that may pass', async (fault) => {
    dynamo.onAnyCommand().rejects(fault);
    await expect(call()).rejects.toThrow(StoreUnavailable);
    await expect(call()).rejects.toMatchObject({ cause: fault });
  });

  test.each(refusals)('%s is told apart, with what to check', async (fault) => {
    dynamo.onAnyCommand().rejects(fault);
    await expect(call()).rejects.toThrow(StoreForbidden);
    await expect(call()).rejects.toThrow(/cases-of-test.*role/);
  });

  test('a table that is not there is told to be so', async () => {
    dynamo.onAnyCommand().rejects(awsError('ResourceNotFoundException', 400));
    await expect(call()).rejects.toThrow(StoreMissing);
  });
});

describe('a transaction', () => {
  test.each(['ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'throttled (%s) is something that may pass',
    async (code) => {
      holdsOne();
      dynamo.on(TransactWriteCommand).rejects(cancelled('None', code));
      await expect(calls.update()).rejects.toThrow(StoreUnavailable);
      expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(1);
    },
  );

  test('that meets another is done again, on what that one left', async () => {
    holdsOne();
    dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled('TransactionConflict', 'None'))
      .rejectsOnce(cancelled('None', 'ConditionalCheckFailed'))
      .resolves({});
    await calls.update();
    expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(3);
    expect(dynamo.commandCalls(QueryCommand)).toHaveLength(3);
  });

  test('that is refused for the version tells which version is there', async () => {
    holdsOne();
    dynamo
      .on(GetCommand, { Key: { pk: `case#${one.number}`, sk: 'case' } })
      .resolvesOnce({ Item: caseItem(one, instant) })
      .resolves({ Item: caseItem({ ...one, version: 5 }, instant) });
    dynamo.on(TransactWriteCommand).rejects(cancelled('ConditionalCheckFailed', 'None'));
    const failure = await calls.update().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(VersionConflict);
    expect(failure).toMatchObject({ stored: 5 });
  });

  test('refused because another packet has the number says so', async () => {
    holdsOne();
    const other = sampleCase('other', { number: one.number });
    dynamo
      .on(TransactWriteCommand)
      .rejects(cancelled('ConditionalCheckFailed', 'ConditionalCheckFailed', 'None'));
    await expect(cases.admit(other, audit)).rejects.toThrow(CaseNumberTaken);
  });

  test('refused for what is wrong with it goes through as it is', async () => {
    holdsOne();
    const fault = cancelled('ValidationError');
    dynamo.on(TransactWriteCommand).rejects(fault);
    await expect(calls.update()).rejects.toBe(fault);
  });
});

test('a note that meets another is done again behind it', async () => {
  holdsOne();
  const second = chain(first, { ...first, entry: 2 });
  dynamo
    .on(QueryCommand)
    .resolvesOnce({ Items: [entryItem(first)] })
    .resolves({ Items: [entryItem(second)] });
  const conflict = new TransactionConflictException({ message: 'invented', $metadata: {} });
  dynamo
    .on(PutCommand)
    .rejectsOnce(awsError('ConditionalCheckFailedException', 400))
    .rejectsOnce(conflict)
    .resolves({});
  await calls.note();
  expect(dynamo.commandCalls(PutCommand).map((call) => call.args[0].input.Item?.['sk'])).toEqual([
    'entry#000002',
    'entry#000003',
    'entry#000003',
  ]);
});

describe('an answer in parts', () => {
  const wanted = Array.from({ length: 3 }, (_, i) => sampleCase(`part ${i}`)).toSorted((a, b) =>
    a.number < b.number ? -1 : 1,
  );
  const places = wanted.map((c) => ({
    pk: `case#${c.number}`,
    sk: 'case',
    queue: 'open#queued#0',
    queueOrder: `${c.dueOn}#${c.number}`,
  }));

  /** Answers one key of each request and leaves the others. */
  const byOnes = ({ RequestItems }: BatchGetCommandInput) => {
    const [key, ...rest] = RequestItems?.[table]?.Keys ?? [];
    const found = wanted.find((c) => key?.['pk'] === `case#${c.number}` && key['sk'] === 'case');
    return {
      Responses: { [table]: found ? [caseItem(found, instant)] : [] },
      UnprocessedKeys: rest.length === 0 ? {} : { [table]: { Keys: rest } },
    };
  };

  test('is asked for until it is whole', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [] });
    dynamo
      .on(QueryCommand, {
        ExpressionAttributeValues: { ':queue': 'open#queued#0', ':from': ' ', ':to': '~' },
      })
      .resolves({ Items: places });
    dynamo.on(BatchGetCommand).callsFake(byOnes);
    expect((await cases.queue({ limit: 10 })).cases).toEqual(wanted.map((c) => ({ case: c, lease: null })));
    // each case and its lease
    expect(dynamo.commandCalls(BatchGetCommand)).toHaveLength(6);
  });

  test('a history over several answers is whole', async () => {
    const second = chain(first, { number: one.number, entry: 2, at: first.at, ...audit });
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [entryItem(first)], LastEvaluatedKey: { pk: 'a', sk: 'b' } })
      .resolves({ Items: [entryItem(second)] });
    expect(await calls.history()).toEqual([first, second]);
  });

  test('the queue leaves out what was decided since its order was written, and goes on behind it', async () => {
    const [decided, ...open] = wanted;
    dynamo.on(QueryCommand).callsFake(({ ExpressionAttributeValues: values, Limit = 0 }) => ({
      Items:
        values[':queue'] === 'open#queued#0'
          ? places.filter((p) => p.queueOrder > values[':from']).slice(0, Limit)
          : [],
    }));
    dynamo.on(BatchGetCommand).callsFake(({ RequestItems }: BatchGetCommandInput) => ({
      Responses: {
        [table]: wanted
          .filter((c) => RequestItems?.[table]?.Keys?.some((k) => k['pk'] === `case#${c.number}`))
          .map((c) => caseItem(c === decided ? { ...c, status: 'withdrawn' } : c, instant)),
      },
    }));
    expect(await cases.queue({ limit: 2 })).toEqual({
      cases: open.map((c) => ({ case: c, lease: null })),
      cursor: null,
    });
  });
});

describe('four eyes', () => {
  const reviewed: Case = { ...one, status: 'reviewed', review: { ...one.review, reviewers: ['hanako'] } };
  const holdsReviewed = () => {
    holdsOne();
    dynamo
      .on(GetCommand, { Key: { pk: `case#${one.number}`, sk: 'case' } })
      .resolves({ Item: caseItem(reviewed, instant) });
  };
  const conditions = () =>
    dynamo
      .commandCalls(TransactWriteCommand)
      .map((call) => call.args[0].input.TransactItems?.[0]?.Put?.ConditionExpression);

  test('are held by the table: what it refuses is told by that name', async () => {
    holdsReviewed();
    dynamo.on(TransactWriteCommand).rejects(cancelled('ConditionalCheckFailed', 'None'));
    const approval: Case = { ...reviewed, status: 'approved', version: 2 };
    await expect(cases.update(approval, { ...audit, actor: 'hanako' })).rejects.toThrow(FourEyes);
    expect(conditions()).toEqual(['(#version = :version) AND (NOT contains(#reviewers, :actor))']);
  });

  test('are not asked for by what one person may do', async () => {
    holdsReviewed();
    dynamo.on(TransactWriteCommand).resolves({});
    await cases.update({ ...reviewed, version: 2 }, { ...audit, actor: 'hanako' });
    expect(conditions()).toEqual(['(#version = :version)']);
  });
});

describe('the next case', () => {
  const [first, second] = [sampleCase('first'), sampleCase('second')];
  const place = ({ number, dueOn }: Case) => ({
    pk: `case#${number}`,
    sk: 'case',
    queue: 'open#queued#0',
    queueOrder: `${dueOn}#${number}`,
  });
  /** The index knows both as queued, the first before the second; the table has them as they are now. */
  const holds = (now: Case) => {
    dynamo.on(QueryCommand, { IndexName: 'queue' }).resolves({ Items: [] });
    dynamo
      .on(QueryCommand, {
        ExpressionAttributeValues: { ':queue': 'open#queued#0', ':from': ' ', ':to': '~' },
      })
      .resolves({ Items: [place({ ...first, dueOn: '2026-12-01' }), place(second)] });
    dynamo.on(QueryCommand, { IndexName: 'lookUp' }).resolves({ Items: [] });
    dynamo.on(BatchGetCommand).resolves({});
    dynamo.on(PutCommand).resolves({});
    for (const one of [now, second])
      dynamo
        .on(GetCommand, { Key: { pk: `case#${one.number}`, sk: 'case' } })
        .resolves({ Item: caseItem(one, instant) });
  };

  test('is the one behind, where somebody was quicker', async () => {
    holds(first);
    // who comes too late goes on by a step of chance: past the second, and then comes to the first again
    dynamo
      .on(PutCommand, { Item: { pk: `case#${first.number}`, sk: 'lease' } })
      .rejects(awsError('ConditionalCheckFailedException', 400));
    expect(await calls.takeNext()).toMatchObject({ case: second, lease: { holder: 'hanako' } });
    expect(dynamo.commandCalls(DeleteCommand)).toHaveLength(0);
  });

  test('is the one behind, where somebody began it since the index was written; it is given back', async () => {
    holds({ ...first, status: 'in-review' });
    dynamo.on(DeleteCommand).resolves({});
    expect(await calls.takeNext()).toMatchObject({ case: second });
    expect(dynamo.commandCalls(DeleteCommand).map((call) => call.args[0].input)).toMatchObject([
      {
        Key: { pk: `case#${first.number}`, sk: 'lease' },
        ExpressionAttributeValues: { ':holder': 'hanako' },
      },
    ]);
  });

  test('is the first free one, where the own one was taken over while it was looked at', async () => {
    holds(first);
    const own = sampleCase('own');
    const lease = { holder: 'hanako', until: '2026-11-24T02:00:00.000Z' };
    const leaseKey = { pk: `case#${own.number}`, sk: 'lease' };
    dynamo.on(QueryCommand, { IndexName: 'lookUp' }).resolves({ Items: [leaseKey] });
    dynamo
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { [table]: [caseItem(own, instant), { ...leaseKey, ...lease }] } })
      .resolves({});
    dynamo.on(GetCommand, { Key: leaseKey }).resolves({ Item: { ...lease, holder: 'jiro' } });
    expect(await calls.takeNext()).toMatchObject({ case: first });
  });
});

test('a case beyond what an item holds is refused by name, before anything is written', async () => {
  dynamo.on(GetCommand).resolves({});
  dynamo.on(BatchGetCommand).resolves({});
  // what cannot be packed any smaller
  const huge = {
    ...one,
    papers: [],
    likeness: Array.from({ length: 3 }, () => randomBytes(200_000).toString('hex')),
  };
  await expect(
    cases.admit(
      { ...huge, likeness: [], fields: { 'request.reason': field(huge.likeness.join('')) } },
      audit,
    ),
  ).rejects.toThrow(CaseTooLarge);
  expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(0);
});

const field = (raw: string) => ({
  value: 'x',
  raw,
  confidence: 1,
  page: 1,
  box: [0, 0, 1, 1] as [number, number, number, number],
});

test('a mark that a thousand packets bear is shown to later ones, and takes no more', async () => {
  const packets = Array.from({ length: 1000 }, (_, i) => ({ packet: packetId(`p${i}`), place: i + 1 }));
  dynamo.on(GetCommand).resolves({});
  dynamo.on(BatchGetCommand).resolves({
    Responses: { [table]: [{ ...markKey('m1'), mark: 'm1', packets, count: 1000 }] },
  });
  expect(await cases.resemble(one.packet, ['m1'])).toEqual(packets.map(({ packet }) => packet));
  expect(dynamo.commandCalls(PutCommand)).toHaveLength(0);
  expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(0);
});
