import { readdirSync, readFileSync } from 'node:fs';

/** How often the memory is looked at, milliseconds; a page takes several times that. */
const period = 100;
/** Bytes of a page of memory, on the machines that have /proc and that Node runs on. Only compared, never told. */
const pageSize = 4096;

/** Reads a file of /proc; a process may end in between. */
function ask(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function threads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A process and all below it. */
function family(pid: number): number[] {
  const children = threads(pid).flatMap((thread) =>
    ask(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(family)];
}

/** Resident memory, bytes: quickly asked, but what processes share counts for each. */
const resident = (pid: number): number => Number(ask(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * pageSize;

/** Proportional set size, bytes: what processes share, such as the program text of Node, counts once. Slowly asked. */
const proportional = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(ask(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;

/** Watches a process and all below it. `stop` gives the most memory seen (proportional), bytes; 0 where there is no /proc. */
export function watchMemory(pid: number): { stop: () => number } {
  let highest = 0;
  let peak = 0;
  const look = (): void => {
    const all = family(pid);
    const now = all.reduce((sum, one) => sum + resident(one), 0);
    if (now <= highest) return;
    highest = now;
    peak = Math.max(
      peak,
      all.reduce((sum, one) => sum + proportional(one), 0),
    );
  };
  const timer = setInterval(look, period);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return peak;
    },
  };
}
