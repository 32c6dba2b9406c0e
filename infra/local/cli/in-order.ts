/**
 * Works on several things at once and hands out the results in the order of the things.
 * Never more than `width` are begun ahead of the oldest that is not finished, so memory does not grow with their number.
 */
export async function* inOrder<In, Out>(
  things: Iterable<In>,
  width: number,
  work: (thing: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  for (const thing of things) {
    const result = work(thing);
    // told when its turn comes
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length < width) continue;
    const oldest = begun.shift();
    if (oldest) yield await oldest;
  }
  for (const result of begun) yield await result;
}
