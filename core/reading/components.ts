/** A connected group of pixels above a threshold, in pixels of the map it was found in. */
export interface Component {
  /** Leftmost and rightmost pixel of every row it touches: enough for its hull. `[y, left, right]`. */
  rows: { y: number; left: number; right: number }[];
  area: number;
  /** Sum of the map's values over its pixels. */
  sum: number;
}

/**
 * Groups the pixels of a map above `threshold` that touch (8 neighbours), by joining runs row by row.
 * @param map `height` rows of `width` values
 */
export function components(map: Float32Array, width: number, height: number, threshold: number): Component[] {
  const parent: number[] = [];
  const find = (i: number): number => {
    let root = i;
    for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) root = up;
    parent[i] = root;
    return root;
  };
  const runs: { y: number; left: number; right: number; label: number; sum: number }[] = [];
  let above: typeof runs = [];
  for (let y = 0; y < height; y++) {
    const here: typeof runs = [];
    let cursor = 0;
    const base = y * width;
    for (let x = 0; x < width; x++) {
      if ((map[base + x] ?? 0) <= threshold) continue;
      const left = x;
      let sum = 0;
      while (x < width && (map[base + x] ?? 0) > threshold) sum += map[base + x++] ?? 0;
      const right = x - 1;
      let label = -1;
      while (cursor < above.length && (above[cursor]?.right ?? 0) < left - 1) cursor++;
      for (let k = cursor; k < above.length; k++) {
        const other = above[k];
        if (!other || other.left > right + 1) break;
        const root = find(other.label);
        if (label < 0) label = root;
        else if (root !== find(label)) parent[root] = find(label);
      }
      if (label < 0) {
        label = parent.length;
        parent.push(label);
      }
      here.push({ y, left, right, label, sum });
    }
    runs.push(...here);
    above = here;
  }
  const groups = new Map<number, Component>();
  for (const { y, left, right, label, sum } of runs) {
    const root = find(label);
    const group = groups.get(root) ?? { rows: [], area: 0, sum: 0 };
    group.rows.push({ y, left, right });
    group.area += right - left + 1;
    group.sum += sum;
    groups.set(root, group);
  }
  return [...groups.values()];
}
