import type { Blocker } from './blockers.ts';

/** The case, or the caller, does not allow the change now; codes of `blockers.ts` say why. */
export class NotNow extends Error {
  override readonly name = 'NotNow';
  readonly blockers: readonly Blocker[];
  constructor(number: string, blockers: readonly Blocker[]) {
    super(`case ${number} does not allow this now: ${blockers.join(', ')}`);
    this.blockers = blockers;
  }
}

/** What was said does not fit the case. `place` is where in the input, `code` what is wrong; neither holds a value. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
  readonly place: string;
  readonly code: string;
  constructor(place: string, code: string) {
    super(`${place}: ${code}`);
    this.place = place;
    this.code = code;
  }
}
