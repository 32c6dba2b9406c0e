/** Packets taken at even distances, as many as have about so many pages in all; all where there are fewer, at least one. */
export function evenly<P extends { pages: readonly unknown[] }>(packets: readonly P[], pages: number): P[] {
  const all = packets.reduce((sum, packet) => sum + packet.pages.length, 0);
  const count = Math.max(1, Math.round(packets.length * Math.min(1, pages / Math.max(1, all))));
  // from the middle of each stretch: the first of a list is often its simplest
  const chosen = new Set(
    Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * packets.length) / count)),
  );
  return packets.filter((_, i) => chosen.has(i));
}
