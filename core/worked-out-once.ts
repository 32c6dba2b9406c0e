/**
 * A function of an object that is never changed, its answers kept as long as the object lives: what is asked of the same
 * page many times is worked out once. Only for answers that nobody changes either.
 */
export function workedOutOnce<Given extends object, Answer>(
  answer: (given: Given) => Answer,
): (given: Given) => Answer {
  const known = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before.answer;
    const now = { answer: answer(given) };
    known.set(given, now);
    return now.answer;
  };
}
