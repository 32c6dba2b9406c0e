import {
  byParent,
  byPrincipal,
  byProxy,
  changed,
  child,
  field,
  ichiro,
  passport,
  plus,
  record,
  saying,
  without,
} from '../dossier.fixture.ts';
import { silent, speaks } from './case.ts';

export const recordCases = [
  speaks(
    'residence-record-missing',
    'no record',
    without(byPrincipal, 'residence-record'),
    'deficiency',
    'principal',
  ),
  speaks(
    'residence-record-missing',
    "the agent's record alone",
    without(byProxy, 'residence-record', 0),
    'deficiency',
  ),
  silent('residence-record-missing', 'a record', byPrincipal),
  silent(
    'residence-record-missing',
    'another certificate',
    changed(byPrincipal, 'residence-record', (sent) => ({ ...sent, kind: 'residence-record-other' })),
  ),
  speaks(
    'agent-residence-record-missing',
    "the principal's record alone",
    without(byProxy, 'residence-record', 1),
    'deficiency',
    'agent',
  ),
  speaks(
    'agent-residence-record-missing',
    "the child's record, which names the parent",
    changed(without(byParent, 'residence-record', 1), 'residence-record', (sent) => ({
      ...sent,
      text: ['世帯主 青木一郎'],
    })),
    'doubt',
  ),
  silent('agent-residence-record-missing', 'a record of each', byProxy),
  silent('agent-residence-record-missing', 'no agent', without(byPrincipal, 'residence-record')),

  speaks(
    'residence-record-other',
    'a certificate of removal',
    changed(byPrincipal, 'residence-record', (sent) => ({
      ...sent,
      kind: 'residence-record-other',
      text: ['住民票の除票'],
    })),
    'deficiency',
  ),
  speaks(
    'residence-record-other',
    'a certificate of recorded matters',
    changed(byPrincipal, 'residence-record', (sent) => ({
      ...sent,
      kind: 'residence-record-other',
      text: ['住民票記載事項証明書'],
    })),
    'doubt',
  ),
  silent('residence-record-other', 'beside a record', plus(byPrincipal, { kind: 'residence-record-other' })),

  speaks(
    'principal-deceased',
    'a removal by death',
    plus(byPrincipal, { kind: 'residence-record-other', text: ['除票', '死亡日 令和7年1月1日'] }),
    'doubt',
  ),
  silent(
    'principal-deceased',
    'a removal by moving',
    plus(byPrincipal, { kind: 'residence-record-other', text: ['除票', '転出'] }),
  ),

  speaks(
    'residence-record-stale',
    'three months and a day',
    saying(byPrincipal, 'residence-record', { issuedOn: '2026-08-17' }),
    'doubt',
  ),
  silent(
    'residence-record-stale',
    'three months to the day',
    saying(byPrincipal, 'residence-record', { issuedOn: '2026-08-18' }),
  ),
  speaks(
    'residence-record-undated',
    'no date read',
    saying(byPrincipal, 'residence-record', { issuedOn: undefined }),
    'doubt',
  ),
  speaks(
    'residence-record-undated',
    'a date read unsurely',
    saying(byPrincipal, 'residence-record', { issuedOn: field('2026-10-21', 0.3) }),
    'doubt',
  ),
  speaks(
    'residence-record-undated',
    'a date to come',
    saying(byPrincipal, 'residence-record', { issuedOn: '2027-10-21' }),
    'doubt',
  ),
  silent('residence-record-undated', 'a date', byPrincipal),

  speaks(
    'residence-record-mismatch',
    "another's record",
    changed(byPrincipal, 'residence-record', () => record(ichiro)),
    'doubt',
    'principal',
  ),
  speaks(
    'residence-record-mismatch',
    'no name read',
    saying(byPrincipal, 'residence-record', { name: undefined }),
    'doubt',
  ),
  silent('residence-record-mismatch', 'the same person', byPrincipal),
  silent('residence-record-mismatch', 'a child and its parent', byParent),
  silent('identity-mismatch', 'a child and its parent', byParent),
  silent('identity-unreadable', "a parent's passport, which the record's birth date settles", byParent),
  speaks(
    'identity-mismatch',
    "a child's passport of another child",
    changed(byParent, 'passport', () =>
      passport({ ...child, romanName: 'ONO KEN', birthDate: '2014-01-01' }),
    ),
    'doubt',
  ),
];
