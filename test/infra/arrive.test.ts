import { expect, test } from 'vitest';
import { arrivalOf, type Put } from '../../functions/arrive.ts';
import { identify } from '../../functions/original.ts';
import { checkKey } from '../../functions/stores/documents.ts';

const put = (key: string, more: { at?: string; version?: string; size?: number } = {}): Put => ({
  key,
  version: more.version ?? 'v1',
  size: more.size ?? 1,
  at: new Date(more.at ?? '2026-11-24T01:00:00Z'),
});

test("the channel stands in the name; the day of receipt is Tokyo's", () => {
  expect(arrivalOf(put('incoming/fax/a.tif'))?.input).toMatchObject({
    channel: 'fax',
    receivedOn: '2026-11-24',
  });
  // 15:00 in London is midnight in Tokyo
  const receivedOn = (at: string) => arrivalOf(put('incoming/mail/a.pdf', { at }))?.input.receivedOn;
  expect(receivedOn('2026-11-24T14:59:59Z')).toBe('2026-11-24');
  expect(receivedOn('2026-11-24T15:00:00Z')).toBe('2026-11-25');
});

test('a day in the name is the day of receipt, where there is such a day', () => {
  const receivedOn = (key: string) => arrivalOf(put(key))?.input.receivedOn;
  expect(receivedOn('incoming/mail/2026-11-20/a.pdf')).toBe('2026-11-20');
  expect(receivedOn('incoming/mail/2026-11-20/of Monday/a.pdf')).toBe('2026-11-20');
  expect(receivedOn('incoming/mail/2026-13-45/a.pdf')).toBe('2026-11-24');
  expect(receivedOn('incoming/mail/2026-11-20')).toBe('2026-11-24');
});

test('the same put has the same name, another put another', () => {
  const names = [
    put('incoming/fax/a.tif'),
    put('incoming/fax/a.tif'),
    put('incoming/fax/a.tif', { version: 'v2' }),
    put('incoming/fax/b.tif'),
  ].map((one) => arrivalOf(one)?.name);
  expect(new Set(names).size).toBe(3);
  expect(names[0]).toBe(names[1]);
});

test.each([
  'incoming/mail/deep/er/a.pdf',
  'incoming/mail/申請書 山田花子.pdf',
  'incoming/fax/Fax 001.TIF',
  'incoming/mail/../yamada?versionId=1&a=%2F+ .pdf',
  `incoming/mail/${'山'.repeat(330)}`,
])('%s is taken in, and nothing of its name goes on', (key) => {
  const taken = arrivalOf(put(key));
  expect(taken?.name).toMatch(/^[0-9a-f]{40}$/);
  const { original = '', channel = '', receivedOn = '' } = taken?.input ?? {};
  expect(checkKey(original)).toBe(`incoming/${channel}/${receivedOn}/${taken?.name}`);
});

test('what is too large to be read stays where it is, and is a packet all the same', () => {
  const limit = 64 * 1024 * 1024;
  expect(arrivalOf(put('incoming/mail/a.pdf', { size: limit }))?.brought).toBe(true);
  const taken = arrivalOf(put('incoming/mail/a.pdf', { size: limit + 1 }));
  expect(taken?.brought).toBe(false);
  expect(taken?.input.original).toBe(`incoming/too-large/${taken?.name}`);
});

test('nothing is looked for where a packet was left for its size', async () => {
  const never = () => expect.fail('it was looked for');
  const nothing = { put: never, get: never, has: never, fingerprint: never, remove: never };
  const idOf = async (version: string) => {
    const taken = arrivalOf(put('incoming/mail/a.pdf', { size: 5e9, version }));
    return identify(taken?.input.original ?? '', nothing);
  };
  expect(await idOf('v1')).toEqual({ id: expect.stringMatching(/^[0-9a-f]{32}$/), size: Infinity });
  expect((await idOf('v2')).id).not.toBe((await idOf('v1')).id);
});

test('the mark of a folder is no paper', () => {
  expect(arrivalOf(put('incoming/mail/', { size: 0 }))).toBeNull();
  expect(arrivalOf(put('incoming/mail/named like one/'))).not.toBeNull();
});

test('a name that a slip was taken down for leads to the slip', () => {
  const id = '0123456789abcdef0123456789abcdef';
  const slip = (key: string) => arrivalOf(put(key))?.input.slip;
  expect(slip(`incoming/fax/2026-11-24/slip-${id}`)).toBe(id);
  expect(slip(`incoming/mail/2026-11-24/slip-${id}`)).toBe(id);
  expect(slip(`incoming/fax/slip-${id}`)).toBeUndefined();
  expect(slip(`incoming/fax/2026-11-24/deeper/slip-${id}`)).toBeUndefined();
  expect(slip(`incoming/fax/2026-11-24/slip-${id}.pdf`)).toBeUndefined();
  expect(slip(`incoming/fax/2026-11-24/slip-${id.toUpperCase()}`)).toBeUndefined();
});
