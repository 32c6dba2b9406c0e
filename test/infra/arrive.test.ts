import { expect, test } from 'vitest';
import { arrivalOf, ObjectCreated, UnfitName } from '../../functions/arrive.ts';

const event = (key: string, more: { time?: string; etag?: string; sequencer?: string } = {}) =>
  ObjectCreated.parse({
    version: '0',
    source: 'aws.s3',
    time: more.time ?? '2026-11-24T01:00:00Z',
    detail: {
      bucket: { name: 'incoming' },
      object: { key, size: 1, etag: more.etag ?? 'e1', sequencer: more.sequencer ?? '01' },
    },
  });

test("the channel stands in the name; the day of receipt is Tokyo's", () => {
  expect(arrivalOf(event('incoming/fax/a.tif'))?.input).toEqual({
    channel: 'fax',
    receivedOn: '2026-11-24',
    original: 'incoming/fax/a.tif',
  });
  // 15:00 in London is midnight in Tokyo
  expect(arrivalOf(event('incoming/mail/a.pdf', { time: '2026-11-24T14:59:59Z' }))?.input.receivedOn).toBe(
    '2026-11-24',
  );
  expect(arrivalOf(event('incoming/mail/a.pdf', { time: '2026-11-24T15:00:00Z' }))?.input.receivedOn).toBe(
    '2026-11-25',
  );
});

test('a day in the name is the day of receipt', () => {
  const arrival = arrivalOf(event('incoming/mail/2026-11-20/a.pdf'));
  expect(arrival?.input).toMatchObject({
    receivedOn: '2026-11-20',
    original: 'incoming/mail/2026-11-20/a.pdf',
  });
});

test('the same event has the same name, another put another', () => {
  const names = [
    event('incoming/fax/a.tif'),
    event('incoming/fax/a.tif', { time: '2026-11-24T01:00:01Z' }),
    event('incoming/fax/a.tif', { sequencer: '02' }),
    event('incoming/fax/a.tif', { etag: 'e2' }),
    event('incoming/fax/b.tif'),
  ].map((one) => arrivalOf(one)?.name);
  expect(new Set(names).size).toBe(4);
  expect(names[0]).toBe(names[1]);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{40}$/);
});

test.each([
  'incoming/batch/a.pdf',
  'incoming/a.pdf',
  'incoming/mail/2026-13-45/a.pdf',
  'incoming/mail/deep/er/a.pdf',
  'incoming/mail/申請書.pdf',
  'incoming/fax/Fax 001.TIF',
])('%s cannot be taken in', (key) => {
  expect(() => arrivalOf(event(key))).toThrow(UnfitName);
});

test('the name that a person gave a file is not repeated', () => {
  expect(() => arrivalOf(event('incoming/mail/yamada-hanako 2.pdf'))).toThrow(/^(?!.*yamada)/);
});

test('the mark of a folder is no paper', () => {
  expect(arrivalOf(event('incoming/mail/'))).toBeNull();
});
