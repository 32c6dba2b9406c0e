import { equal } from './expression.ts';
import { MarkItem, markKey, PacketItem, packetKey } from './items.ts';
import type { CasesTable, Put } from './table.ts';

/** What it takes to put a packet on record with its marks. */
export interface Marking {
  packet: PacketItem;
  /** Of the packet's item: whether it was there, and how to write it. */
  put: Put;
  /** Of the marks that did not bear it yet; empty where the record is complete. */
  marks: Put[];
  /** Ids of like packets before it, earliest first. */
  before: string[];
}

/**
 * A mark that so many packets bear tells no more by another: later packets see these, but do not join them.
 * It keeps an item far below its 400 KB, whoever sends the same request again and again.
 */
const mostPackets = 1000;

/**
 * Reads how a packet stands among those that share a mark with it. The order is that of a Lamport clock: a packet's place
 * is one above that of every packet whose mark it shares. Whoever writes a mark holds it to what was read here, so of two
 * like packets one is written first, and the other reads again and sees it.
 */
export async function markingOf(
  table: CasesTable,
  packet: string,
  marks: readonly string[],
): Promise<Marking> {
  const known = PacketItem.optional().parse(await table.get(packetKey(packet)));
  const wanted = [...new Set(marks)];
  const items = (await table.getAll(wanted.map(markKey))).map((item) => MarkItem.parse(item));
  const bearers = items.flatMap((item) => item.packets);
  const place =
    known?.place ?? (wanted.length === 0 ? undefined : 1 + Math.max(0, ...bearers.map((one) => one.place)));
  const missing = wanted.filter((mark) => !known?.marks.includes(mark));
  const next: PacketItem = {
    packet,
    revision: (known?.revision ?? 0) + 1,
    marks: [...(known?.marks ?? []), ...missing],
    ...(place !== undefined && { place }),
    ...(known?.number !== undefined && { number: known.number }),
  };
  return {
    packet: next,
    put: putOf(next),
    marks: missing.flatMap((mark) => joined(items.find((item) => item.mark === mark) ?? empty(mark), next)),
    before: earlier(bearers, next),
  };
}

/** The write of a packet's item, held to the revision before. */
export function putOf(packet: PacketItem): Put {
  const item = { ...packetKey(packet.packet), ...packet };
  return packet.revision === 1 ? { item } : { item, over: equal('revision', packet.revision - 1) };
}

/** What it takes that no mark of a packet is left on record; its case's number stays. */
export async function unmarking(table: CasesTable, packet: string): Promise<Put[]> {
  const known = PacketItem.optional().parse(await table.get(packetKey(packet)));
  if (known === undefined || known.marks.length === 0) return [];
  const items = (await table.getAll(known.marks.map(markKey))).map((item) => MarkItem.parse(item));
  return [
    putOf({ ...known, revision: known.revision + 1, marks: [] }),
    ...items.map(({ mark, packets, count }) => ({
      item: {
        ...markKey(mark),
        mark,
        packets: packets.filter((one) => one.packet !== packet),
        count: count + 1,
      },
      over: equal('count', count),
    })),
  ];
}

const empty = (mark: string): MarkItem => ({ mark, packets: [], count: 0 });

function joined({ mark, packets, count }: MarkItem, { packet, place }: PacketItem): Put[] {
  if (count >= mostPackets || place === undefined) return [];
  const item = { ...markKey(mark), mark, packets: [...packets, { packet, place }], count: count + 1 };
  return [count === 0 ? { item } : { item, over: equal('count', count) }];
}

/** Those of a smaller place. Equal places are of packets that shared no mark when they came; the id then decides. */
function earlier(bearers: MarkItem['packets'], { packet, place = 0 }: PacketItem): string[] {
  const before = bearers
    .filter((one) => one.place < place || (one.place === place && one.packet < packet))
    .toSorted((a, b) => a.place - b.place || (a.packet < b.packet ? -1 : 1));
  return [...new Set(before.map((one) => one.packet))];
}

/** Ids of all packets that bear one of the marks. */
export async function bearersOf(table: CasesTable, marks: readonly string[]): Promise<string[]> {
  const items = (await table.getAll([...new Set(marks)].map(markKey))).map((item) => MarkItem.parse(item));
  return [...new Set(items.flatMap((item) => item.packets.map((one) => one.packet)))];
}
