import { type Answering, bind } from '../asked.ts';
import type { RouteName } from '../routes.ts';
import { addFinding } from './add-finding.ts';
import { announce } from './announce.ts';
import { answer } from './answer.ts';
import { askCorrection } from './ask-correction.ts';
import { showCase } from './case.ts';
import { close } from './close.ts';
import { correctFields } from './correct-fields.ts';
import { correctPages } from './correct-pages.ts';
import { correctRequest } from './correct-request.ts';
import { count } from './count.ts';
import { decide } from './decide.ts';
import { history } from './history.ts';
import { lease } from './lease.ts';
import { load } from './load.ts';
import { me } from './me.ts';
import { merge } from './merge.ts';
import { next } from './next.ts';
import { note } from './note.ts';
import { pages } from './pages.ts';
import { passOn } from './pass-on.ts';
import { policy } from './policy.ts';
import { queue } from './queue.ts';
import { release } from './release.ts';
import { reopen } from './reopen.ts';
import { search } from './search.ts';
import { settle } from './settle.ts';
import { slips } from './slips.ts';
import { split } from './split.ts';
import { takeBack } from './take-back.ts';
import { takeOver } from './take-over.ts';
import { tally } from './tally.ts';
import { trail } from './trail.ts';
import { withdraw } from './withdraw.ts';

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
  correctFields: bind('correctFields', correctFields),
  correctRequest: bind('correctRequest', correctRequest),
  correctPages: bind('correctPages', correctPages),
  split: bind('split', split),
  merge: bind('merge', merge),
  settle: bind('settle', settle),
  addFinding: bind('addFinding', addFinding),
  answer: bind('answer', answer),
  note: bind('note', note),
  count: bind('count', count),
  askCorrection: bind('askCorrection', askCorrection),
  passOn: bind('passOn', passOn),
  reopen: bind('reopen', reopen),
  decide: bind('decide', decide),
  takeBack: bind('takeBack', takeBack),
  withdraw: bind('withdraw', withdraw),
  close: bind('close', close),
  load: bind('load', load),
  trail: bind('trail', trail),
};
