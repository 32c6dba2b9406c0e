import { expect, test } from 'vitest';
import { arrivalOf } from '../../functions/arrive.ts';
import { got, openRoom } from './room.ts';

const told = { channel: 'mail', receivedOn: '2026-11-24', size: 1000, type: 'application/pdf' };

test('what is told of a document before it comes reaches its case, and the slip says how far it has come', async () => {
  const room = await openRoom();
  const mori = room.as('mori', 'mailroom');
  const counted = { stamps: 110, moneyOrders: 500 };
  const { slip, send } = await got('announce', mori, {
    body: { ...told, registered: '123-45-67890-1', counted },
  });
  expect(slip).toMatchObject({ by: 'mori', at: '2026-11-24T01:00:00.000Z', state: 'announced', counted });
  const key = send.fields['key'] ?? '';
  expect(key).toBe(`incoming/mail/2026-11-24/slip-${slip.id}`);
  const arrival = arrivalOf({ key, version: '1', size: 1000, at: room.office.now() });
  expect(arrival?.input.slip).toBe(slip.id);

  const states = async () => (await got('slips', mori, { body: { ids: [slip.id] } })).slips;
  expect(await states()).toMatchObject([{ state: 'announced' }]);
  const number = await room.takeIn([1, 3, 2], { slip: slip.id });
  expect(await states()).toEqual([
    {
      ...{ ...slip, state: 'queued', pages: 3, number },
      ...{ verdict: 'complete', feeDue: 660, version: 1, seenBefore: false },
    },
  ]);
  const made = await room.office.cases.get(number);
  expect(made).toMatchObject({
    registered: '123-45-67890-1',
    counted,
    fee: { due: 660, received: 610, state: 'short' },
  });
  expect(made.findings.map(({ code }) => code)).not.toContain('fee-missing');
});

test('a document that was here before leads its slip to the case that it became, and the slip says so', async () => {
  const room = await openRoom();
  const mori = room.as('mori', 'mailroom');
  const number = await room.takeIn([1, 3, 2], { salt: 'a' });
  room.pass(60);
  const { slip } = await got('announce', mori, {
    body: { ...told, counted: { stamps: 660, moneyOrders: 0 } },
  });
  expect(await room.takeIn([1, 3, 2], { salt: 'a', slip: slip.id })).toBe(number);
  expect((await got('slips', mori, { body: { ids: [slip.id] } })).slips).toMatchObject([
    { state: 'queued', pages: 3, number, seenBefore: true },
  ]);
  expect((await room.office.cases.get(number)).counted).toBeUndefined();
});

test('a document that cannot be opened leads its slip to a case that says so, with what was told', async () => {
  const room = await openRoom();
  const mori = room.as('mori', 'mailroom');
  const { slip } = await got('announce', mori, { body: { ...told, registered: '123-45-67890-1' } });
  const number = await room.takeIn('not a document', { slip: slip.id });
  expect((await got('slips', mori, { body: { ids: [slip.id] } })).slips).toMatchObject([
    { state: 'queued', number, verdict: 'unreadable', feeDue: 0 },
  ]);
  expect(await room.office.cases.get(number)).toMatchObject({
    registered: '123-45-67890-1',
    reason: 'not-supported',
  });
});

test('slips that nobody took down are not known, and a fax gateway follows its own', async () => {
  const room = await openRoom();
  const gateway = room.as('gateway', 'fax-gateway');
  const { slip } = await got('announce', gateway, { body: { ...told, channel: 'fax', type: 'image/tiff' } });
  const ids = ['0'.repeat(32), slip.id];
  expect((await got('slips', gateway, { body: { ids } })).slips.map(({ id }) => id)).toEqual([slip.id]);
  await room.takeIn([1], { channel: 'fax', slip: '0'.repeat(32) });
  expect((await got('queue', room.as('sato', 'reviewer'))).cases).toHaveLength(1);
});
