import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { PageReference } from '../../core/packet.ts';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { ReaderBroken, ReadPool } from '../../infra/local/read-pool.ts';
import { packetId } from '../contracts/sample-case.ts';
import { faxOf } from './paper.ts';

let pool: ReadPool | undefined;
afterEach(() => pool?.close());

const recorded = new URL('./recorded-worker.ts', import.meta.url);
const broken = new URL('./broken-worker.ts', import.meta.url);

async function open(size: number, seconds = 60, worker = recorded) {
  const root = await mkdtemp(join(tmpdir(), 'uketsuke-pool-'));
  const documents = new FileDocuments(root);
  const made = new ReadPool({ worker, arguments: [root], size, seconds });
  pool = made;
  await made.start();
  /** Puts a packet there. */
  const put = async (paper: number, name: string) => {
    const packet = packetId(name);
    const original = `incoming/fax/${packet}.tif`;
    await documents.put(original, faxOf([paper], name));
    return { packet: { id: packet, channel: 'fax', receivedOn: '2026-11-24', original }, page: 1 };
  };
  return {
    put,
    /** Reads the first page of a packet that is there. */
    take: async (input: unknown, place: number): Promise<PageReference> =>
      PageReference.parse(await made.read(place, input)),
    /** Puts a packet there and reads its first page. */
    read: async (paper: number, place = 1, name = `paper ${paper}`): Promise<PageReference> =>
      PageReference.parse(await made.read(place, await put(paper, name))),
  };
}

describe('reading processes', () => {
  test('read, and store what they read', async () => {
    const { read } = await open(1);
    expect(await read(1)).toMatchObject({ page: 1, key: `pages/${packetId('paper 1')}/001.json` });
  });

  test.each([
    [20, 'SIGKILL'],
    [21, 'code 3'],
  ])('that die over paper %i cost that page and are replaced', async (paper, how) => {
    const { read } = await open(1);
    await expect(read(paper)).rejects.toThrow(how);
    expect(await read(1)).toMatchObject({ page: 1 });
  });

  test('that hang are stopped, told as a time limit, and replaced', async () => {
    const { read } = await open(1, 2);
    await expect(read(22)).rejects.toMatchObject({ name: 'Unreadable', reason: 'took-too-long' });
    expect(await read(1)).toMatchObject({ page: 1 });
  });

  test('hand on an error by its name', async () => {
    const { read } = await open(1);
    await expect(read(23)).rejects.toMatchObject({
      name: 'RangeError',
      message: 'Array buffer allocation failed',
    });
  });

  test('all of them dying at once stops nobody else', async () => {
    const { read } = await open(2);
    const reads = await Promise.allSettled([
      read(20),
      read(21),
      read(20, 1, 'again'),
      read(1),
      read(3),
      read(9),
    ]);
    expect(reads.map((one) => one.status)).toEqual([
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
  });

  test('take the pages of earlier packets first', async () => {
    const { put, take } = await open(1);
    const order: string[] = [];
    const places = { first: 5, late: 9, early: 2, 'early too': 2 };
    const asked = await Promise.all(
      Object.entries(places).map(async ([name, place]) => ({ name, place, input: await put(1, name) })),
    );
    // the first is in hand when the others come
    await Promise.all(
      asked.map(async ({ name, place, input }) => {
        await take(input, place);
        order.push(name);
      }),
    );
    expect(order[0]).toBe('first');
    expect(order.indexOf('late')).toBe(3);
  });

  test('that cannot open their reader are told before any packet is taken', async () => {
    const failed = open(2, 60, broken);
    await expect(failed).rejects.toThrow(ReaderBroken);
    await expect(failed).rejects.toThrow('models/detect.onnx is missing');
  });
});
