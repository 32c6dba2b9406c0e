import { type Slip, slipStates } from '../../core/slip.ts';

/** Most slips that are asked for at once. */
const most = 100;

/** What is asked for, each once. @throws RangeError beyond 100 */
export function askedOnce(ids: readonly string[]): string[] {
  if (ids.length > most) throw new RangeError(`${ids.length} slips at once: ask for ${most} at most`);
  return [...new Set(ids)];
}

/** A slip once it has come so far. What is told late, of a state that it has left, changes nothing. */
export function advanced(slip: Slip, to: Pick<Slip, 'state' | 'pages' | 'number'>): Slip {
  if (slipStates.indexOf(to.state) < slipStates.indexOf(slip.state)) return slip;
  const { state, pages = slip.pages, number = slip.number } = to;
  return {
    ...slip,
    state,
    ...(pages !== undefined && { pages }),
    ...(number !== undefined && { number }),
  };
}
