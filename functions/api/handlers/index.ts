import { type Answering, bind } from '../asked.ts';
import type { RouteName } from '../routes.ts';
import { announce } from './announce.ts';
import { showCase } from './case.ts';
import { history } from './history.ts';
import { lease } from './lease.ts';
import { me } from './me.ts';
import { next } from './next.ts';
import { pages } from './pages.ts';
import { policy } from './policy.ts';
import { queue } from './queue.ts';
import { release } from './release.ts';
import { search } from './search.ts';
import { slips } from './slips.ts';
import { takeOver } from './take-over.ts';
import { tally } from './tally.ts';
import { trail } from './trail.ts';

const later: Answering = async () => {
  throw new Error('this route has no handler yet');
};

/** Every route's handler, bound to its shape. */
export const handlers: Readonly<Record<RouteName, Answering>> = {
  me: bind('me', me),
  policy: bind('policy', policy),
  announce: bind('announce', announce),
  slips: bind('slips', slips),
  queue: bind('queue', queue),
  tally: bind('tally', tally),
  search: bind('search', search),
  next: bind('next', next),
  case: bind('case', showCase),
  pages: bind('pages', pages),
  history: bind('history', history),
  lease: bind('lease', lease),
  release: bind('release', release),
  takeOver: bind('takeOver', takeOver),
  correctFields: later,
  correctRequest: later,
  correctPages: later,
  split: later,
  merge: later,
  settle: later,
  addFinding: later,
  answer: later,
  note: later,
  count: later,
  askCorrection: later,
  passOn: later,
  reopen: later,
  decide: later,
  takeBack: later,
  withdraw: later,
  close: later,
  load: later,
  trail: bind('trail', trail),
};
