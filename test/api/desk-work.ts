import type { CaseView } from '../../functions/api/shapes/case-view.ts';
import { got, type Person, type Room } from './room.ts';

/** Form, licence and residence record of one person: nothing is wrong with them. */
export const whole = [1, 3, 2];
/** Without the residence record. */
export const short = [1, 3];

/** What an approver decides where all is granted. */
export const full = { outcomes: { disclosure: { is: 'full', grounds: [], text: '' } } };

/** A case on somebody's desk. */
export async function taken(room: Room, pages: readonly number[], person: Person): Promise<CaseView> {
  const number = await room.takeIn(pages);
  await got('lease', person, { params: { number }, body: {} });
  return got('case', person, { params: { number } });
}

/** The case that a request speaks of, at the version that was seen. */
export const on = ({ case: { number, version } }: CaseView) => ({ params: { number }, version });

/** Answers every check and passes the case on. */
export async function passedOn(view: CaseView, person: Person): Promise<CaseView> {
  let now = view;
  for (const { code } of view.checks)
    now = await got('answer', person, { ...on(now), body: { code, is: 'yes' } });
  return got('passOn', person, { ...on(now), body: {} });
}

/** Who did what, in order. */
export const historyOf = async (room: Room, number: string): Promise<string[]> =>
  (await room.office.cases.history(number)).map(({ action, actor }) => `${actor} ${action}`);
