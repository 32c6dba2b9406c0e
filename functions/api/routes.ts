/** Who may be signed in. `fax-gateway` is a machine. */
export const roles = ['mailroom', 'reviewer', 'approver', 'officer', 'fax-gateway'] as const;
export type Role = (typeof roles)[number];

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the API's own address; `:number` is a case number, `:id` a slip's id. Never holds what a paper says. */
  path: `/api/${string}`;
  does: string;
  roles: readonly Role[];
  /** Changes a case: the version that the caller saw comes as `If-Match`, and the caller must hold the case. */
  changes?: 'held' | 'free';
}

const people = ['mailroom', 'reviewer', 'approver', 'officer'] as const;
const caseRoom = ['reviewer', 'approver', 'officer'] as const;
const desk = ['reviewer', 'approver'] as const;
const change = (name: string): `/api/${string}` => `/api/cases/:number/${name}`;

const row = <const R extends Route>(route: R): R => route;

/** Every route, with who may take it: the server, its document, the console's client and the test of roles follow from it. */
export const routes = {
  me: row({ method: 'GET', path: '/api/me', does: 'says who is signed in', roles: people }),
  policy: row({
    method: 'GET',
    path: '/api/policy',
    does: 'gives the policy in force, earlier ones, the holidays, the rules and the checklist',
    roles: people,
  }),

  announce: row({
    method: 'POST',
    path: '/api/uploads',
    does: 'takes down what is told of a document and says where to send it',
    roles: ['mailroom', 'fax-gateway'],
  }),
  slips: row({
    method: 'POST',
    path: '/api/uploads/progress',
    does: 'says how far documents that were handed in have come',
    roles: ['mailroom', 'fax-gateway'],
  }),

  queue: row({ method: 'GET', path: '/api/cases', does: 'lists open cases by due day', roles: caseRoom }),
  tally: row({ method: 'GET', path: '/api/cases/tally', does: 'counts open cases', roles: caseRoom }),
  search: row({
    method: 'POST',
    path: '/api/cases/search',
    does: 'finds cases by number, name or telephone; the term stays out of addresses',
    roles: caseRoom,
  }),
  next: row({
    method: 'POST',
    path: '/api/cases/next',
    does: 'leases the next case that waits for the caller',
    roles: desk,
  }),
  case: row({
    method: 'GET',
    path: '/api/cases/:number',
    does: 'gives a case with its findings, worded, its lease and its relations',
    roles: caseRoom,
  }),
  pages: row({
    method: 'GET',
    path: '/api/cases/:number/pages',
    does: 'gives the pages as read, each with a short-lived link to its image',
    roles: desk,
  }),
  history: row({
    method: 'GET',
    path: change('history'),
    does: 'gives what happened to a case',
    roles: caseRoom,
  }),

  lease: row({ method: 'PUT', path: change('lease'), does: 'takes a case or holds it longer', roles: desk }),
  release: row({ method: 'DELETE', path: change('lease'), does: 'gives a case back', roles: desk }),
  takeOver: row({
    method: 'POST',
    path: change('take-over'),
    does: 'takes a case from whoever holds it, for nobody or for a named person',
    roles: ['officer'],
  }),

  correctFields: row({
    method: 'POST',
    path: change('fields'),
    does: 'says what fields say instead of what was read; the rules run again',
    roles: desk,
    changes: 'held',
  }),
  correctRequest: row({
    method: 'POST',
    path: change('request'),
    does: 'says what is asked for and by whom; the rules run again',
    roles: desk,
    changes: 'held',
  }),
  correctPages: row({
    method: 'POST',
    path: change('pages'),
    does: 'says the kinds and order of pages and which make up a paper; the rules run again',
    roles: desk,
    changes: 'held',
  }),
  split: row({
    method: 'POST',
    path: change('split'),
    does: 'makes a case of its own of some pages',
    roles: desk,
    changes: 'held',
  }),
  merge: row({
    method: 'POST',
    path: change('merge'),
    does: "brings another case's pages into this one and closes the other",
    roles: desk,
    changes: 'held',
  }),
  settle: row({
    method: 'POST',
    path: change('settlements'),
    does: 'accepts or waives a finding, or leaves it open again',
    roles: desk,
    changes: 'held',
  }),
  addFinding: row({
    method: 'POST',
    path: change('findings'),
    does: 'adds a finding by hand, or removes one',
    roles: desk,
    changes: 'held',
  }),
  answer: row({
    method: 'POST',
    path: change('checks'),
    does: 'answers a check that only a person can make',
    roles: desk,
    changes: 'held',
  }),
  note: row({ method: 'POST', path: change('notes'), does: 'adds a note', roles: desk, changes: 'held' }),
  count: row({
    method: 'POST',
    path: change('fee'),
    does: 'takes down what was counted of the fee',
    roles: ['mailroom', 'reviewer'],
    changes: 'free',
  }),

  askCorrection: row({
    method: 'POST',
    path: change('ask-correction'),
    does: 'asks the applicant for what is missing (補正依頼)',
    roles: ['reviewer'],
    changes: 'held',
  }),
  passOn: row({
    method: 'POST',
    path: change('pass-on'),
    does: 'passes a reviewed case to an approver (確認済)',
    roles: ['reviewer'],
    changes: 'held',
  }),
  reopen: row({
    method: 'POST',
    path: change('reopen'),
    does: 'takes a case up again: a doubt, or papers that came',
    roles: desk,
    changes: 'held',
  }),
  decide: row({
    method: 'POST',
    path: change('decide'),
    does: 'decides each request of a case (承認・一部承認・却下); never by one of its reviewers',
    roles: ['approver'],
    changes: 'held',
  }),
  takeBack: row({
    method: 'POST',
    path: change('take-back'),
    does: 'takes a decision back before it is sent',
    roles: ['approver'],
    changes: 'free',
  }),
  withdraw: row({
    method: 'POST',
    path: change('withdraw'),
    does: 'takes down that the applicant withdrew (取下げ)',
    roles: ['reviewer'],
    changes: 'held',
  }),
  close: row({
    method: 'POST',
    path: change('close'),
    does: 'closes a case that is not for us or was not corrected in time (移送・取下げ扱い)',
    roles: ['reviewer'],
    changes: 'held',
  }),

  load: row({
    method: 'GET',
    path: '/api/officer/load',
    does: 'counts open cases by deadline (target, red line, ceiling), age and status',
    roles: ['officer'],
  }),
  trail: row({
    method: 'GET',
    path: '/api/officer/trail',
    does: 'gives the audit trail of all cases, page by page',
    roles: ['officer'],
  }),
} as const;

export type RouteName = keyof typeof routes;
export const routeNames = Object.keys(routes).filter((name): name is RouteName => name in routes);
