import type { Trouble } from './office.ts';
import type { Problem } from './problem.ts';
import type { RouteName } from './routes.ts';

/** Deep enough to see which handler called what. */
const placesKept = 8;

/** What may be put on record of an error: its message and that of its causes may quote what a person typed. */
export function troubleOf({ status, code }: Problem, error: unknown, route: RouteName | null): Trouble {
  const thrown = error instanceof Error ? error : null;
  return {
    route,
    status,
    problem: code,
    error: thrown?.name ?? 'unknown',
    at: (thrown?.stack ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
      .slice(0, placesKept),
  };
}

/** A line of JSON on standard error. */
export function reportOnError(trouble: Trouble): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', ...trouble })}\n`);
}
