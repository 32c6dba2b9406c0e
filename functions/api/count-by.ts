/** Sums counts by what a row is asked for. */
export function countBy<R extends { count: number }, K extends string>(
  rows: readonly R[],
  key: (row: R) => K,
): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + row.count;
  return counts;
}
