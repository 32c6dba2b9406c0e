import { readdirSync, readFileSync } from 'node:fs';

/** How often the memory is looked at, milliseconds; a page takes several times that. */
const period = 100;
/** Bytes of a page of memory on the machines that have /proc and that Node runs on. */
const pageSize = 4096;

/** Reads a file of /proc; a process may end in between. */
function ask(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function children(pid: number): number[] {
  let threads: string[] = [];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    // it has ended
  }
  return threads.flatMap((thread) =>
    ask(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

/** Resident memory of a process and all below it, bytes. Pages that several share count for each. */
function resident(pid: number): number {
  const own = Number(ask(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * pageSize;
  return children(pid).reduce((sum, child) => sum + resident(child), own);
}

/** Watches a process and all below it. `stop` gives the highest resident memory seen, bytes; 0 where there is no /proc. */
export function watchMemory(pid: number): { stop: () => number } {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, resident(pid));
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
