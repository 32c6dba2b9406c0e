import type { PageKind } from '../../page.ts';
import {
  asking,
  byParent,
  byPrincipal,
  byProxy,
  changed,
  field,
  hanako,
  ichiro,
  licence,
  passport,
  plus,
  record,
  type Spec,
  saying,
  without,
} from '../dossier.fixture.ts';
import { silent, speaks } from './case.ts';

const noIdentity = without(byPrincipal, 'drivers-licence');
/** The principal proves themselves with another kind of card. */
const showing = (kind: PageKind, says: object = {}): Spec =>
  changed(byPrincipal, 'drivers-licence', ({ says: all }) => ({ kind, says: { ...all, ...says } }));
const expiring = (expiresOn: string, confidence = 0.95): Spec =>
  saying(byPrincipal, 'drivers-licence', { expiresOn: field(expiresOn, confidence) });
const renewing = (expiresOn: string): Spec => showing('residence-card', { expiresOn });
const other = { ...hanako, name: '松本翔太', romanName: 'MATSUMOTO SHOTA', birthDate: '1993-12-19' };
const room = (number: number): string => `${hanako.address}みほん荘${number}号室`;
const inRoom = asking(byPrincipal, { 'principal.address': room(101) });
const byPassport = changed(byPrincipal, 'drivers-licence', () => passport(hanako));
const noKana = asking(byPassport, { 'principal.kana': undefined });

export const identityCases = [
  speaks('identity-missing', 'no card', noIdentity, 'deficiency', 'principal'),
  speaks('identity-missing', 'a bill', plus(noIdentity, { kind: 'utility-bill' }), 'deficiency'),
  speaks(
    'identity-missing',
    'a proxy who sends his own card alone',
    without(byProxy, 'drivers-licence'),
    'deficiency',
    'principal',
  ),
  speaks(
    'identity-missing',
    'no card, but a page too dark to read',
    plus(noIdentity, { kind: 'other', page: { ink: 0.4 } }),
    'doubt',
  ),
  silent('identity-missing', 'a licence', byPrincipal),
  silent('identity-missing', 'an expired licence', expiring('2020-01-01')),
  silent('identity-missing', 'a child whose parent asks', without(byParent, 'passport', 0)),

  speaks(
    'agent-identity-missing',
    "the principal's card alone",
    without(byProxy, 'passport'),
    'deficiency',
    'agent',
  ),
  speaks(
    'agent-identity-missing',
    "two cards of the principal's",
    changed(byProxy, 'passport', () => passport(hanako)),
    'deficiency',
  ),
  speaks(
    'agent-identity-missing',
    "the child's passport alone",
    without(byParent, 'passport', 1),
    'deficiency',
  ),
  silent('agent-identity-missing', 'a card of each', byProxy),
  silent('agent-identity-missing', 'no agent', noIdentity),

  speaks('identity-expired', 'a licence run out', expiring('2026-11-10'), 'deficiency', 'drivers-licence'),
  speaks('identity-expired', 'a date read unsurely', expiring('2026-11-10', 0.3), 'doubt'),
  speaks(
    'identity-expired',
    'a residence card that may be renewed',
    renewing('2026-10-01'),
    'doubt',
    'residence-card',
  ),
  speaks('identity-expired', 'a residence card beyond that', renewing('2026-09-17'), 'deficiency'),
  speaks(
    'identity-expired',
    "an agent's passport run out",
    saying(byProxy, 'passport', { expiresOn: '2026-01-31' }),
    'deficiency',
  ),
  silent('identity-expired', 'the last day', expiring('2026-11-18')),
  silent('identity-expired', 'a last day on a Sunday, the day after', {
    ...expiring('2026-11-15'),
    receivedOn: '2026-11-16',
  }),
  silent('identity-expired', 'another card in force', plus(expiring('2026-11-10'), passport(hanako))),

  speaks(
    'identity-not-accepted',
    'a health insurance card',
    showing('health-insurance-card'),
    'deficiency',
    'health-insurance-card',
  ),
  speaks('identity-not-accepted', 'the notice of a number', showing('my-number-notice'), 'deficiency'),
  speaks('identity-not-accepted', 'an old residents’ card', showing('juki-card'), 'deficiency'),
  speaks(
    'identity-not-accepted',
    'an alien registration of old',
    showing('alien-registration-card'),
    'deficiency',
  ),
  speaks(
    'identity-not-accepted',
    'one that may hold',
    showing('alien-registration-card', { birthDate: '2011-05-05' }),
    'doubt',
  ),
  silent('identity-not-accepted', 'a health insurance card in its time', {
    ...showing('health-insurance-card', { expiresOn: undefined }),
    receivedOn: '2025-12-01',
  }),
  silent(
    'identity-not-accepted',
    'a licence beside it',
    plus(byPrincipal, { kind: 'health-insurance-card', says: { name: hanako.name } }),
  ),

  speaks(
    'identity-not-listed',
    'an individual number card',
    showing('my-number-card'),
    'doubt',
    'my-number-card',
  ),
  speaks('identity-not-listed', 'a certificate of eligibility', showing('eligibility-certificate'), 'doubt'),
  silent(
    'identity-not-listed',
    'a licence beside it',
    plus(byPrincipal, { kind: 'my-number-card', says: { name: hanako.name } }),
  ),

  speaks(
    'identity-mismatch',
    "somebody else's licence",
    changed(byPrincipal, 'drivers-licence', () => licence(other)),
    'doubt',
    'principal',
  ),
  speaks(
    'identity-mismatch',
    "somebody else's passport",
    changed(byPrincipal, 'drivers-licence', () => passport(other)),
    'doubt',
  ),
  speaks(
    'identity-mismatch',
    'another family name',
    saying(byPrincipal, 'drivers-licence', { name: '石川花子' }),
    'doubt',
  ),
  speaks(
    'identity-mismatch',
    'another birth date',
    saying(byPrincipal, 'drivers-licence', { birthDate: '1962-08-23' }),
    'doubt',
  ),
  speaks(
    'identity-mismatch',
    "a stranger's licence as the agent's",
    changed(byProxy, 'passport', () => licence({ ...other, address: '島根県松江市殿町1番地' })),
    'doubt',
    'agent',
  ),
  silent('identity-mismatch', 'the same person', byPrincipal),
  silent('identity-mismatch', 'roman letters, compared through kana', byPassport),
  silent('identity-mismatch', 'roman letters without kana: the birth date settles it', noKana),

  speaks(
    'identity-near',
    'a character that scans confuse',
    asking(saying(byPrincipal, 'drivers-licence', { name: '山田太郎' }), { 'principal.name': '山田大郎' }),
    'doubt',
  ),
  speaks(
    'identity-near',
    'one character off, all else equal',
    saying(byPrincipal, 'drivers-licence', { name: '山田花予' }),
    'doubt',
  ),
  speaks(
    'identity-near',
    'one digit off, all else equal',
    saying(byPrincipal, 'drivers-licence', { birthDate: '1985-04-07' }),
    'doubt',
  ),
  silent('identity-near', 'the same person', byPrincipal),

  speaks(
    'identity-unreadable',
    'no expiry read',
    saying(byPrincipal, 'drivers-licence', { expiresOn: undefined }),
    'doubt',
  ),
  speaks('identity-unreadable', 'an expiry read unsurely', expiring('2029-05-01', 0.3), 'doubt'),
  speaks('identity-unreadable', 'an expiry beyond belief', expiring('2039-05-01'), 'doubt'),
  speaks(
    'identity-unreadable',
    'no name read',
    saying(byPrincipal, 'drivers-licence', { name: undefined }),
    'doubt',
  ),
  speaks(
    'identity-unreadable',
    'a name and nothing else',
    saying(byPrincipal, 'drivers-licence', { birthDate: undefined, address: undefined }),
    'doubt',
  ),
  speaks(
    'identity-unreadable',
    'scripts apart and no birth date',
    saying(noKana, 'passport', { birthDate: undefined }),
    'doubt',
  ),
  silent(
    'identity-unreadable',
    'a name and an address',
    saying(byPrincipal, 'drivers-licence', { birthDate: undefined }),
  ),
  silent('identity-unreadable', 'scripts apart, an equal birth date', noKana),
  silent('identity-unreadable', 'no form to compare with', {
    ...byPrincipal,
    requester: null,
    requestTypes: [],
    fields: {},
    sent: byPrincipal.sent.slice(1),
  }),

  speaks(
    'identity-back-missing',
    'a former address on the front',
    saying(byPrincipal, 'drivers-licence', { address: '富山県富山市新桜町7番38号' }),
    'doubt',
    'drivers-licence',
  ),
  silent(
    'identity-back-missing',
    'with its back',
    plus(saying(byPrincipal, 'drivers-licence', { address: '富山県富山市新桜町7番38号' }), {
      kind: 'drivers-licence-back',
    }),
  ),
  silent(
    'identity-back-missing',
    'a card that the record bears out',
    asking(byPrincipal, { 'principal.address': '富山県富山市新桜町7番38号' }),
  ),
  silent('identity-back-missing', 'the same address', byPrincipal),

  speaks(
    'stray-paper',
    "another's licence beside the principal's",
    plus(byPrincipal, licence(other)),
    'doubt',
    'drivers-licence',
  ),
  speaks('stray-paper', "a third person's record", plus(byProxy, record(other)), 'doubt', 'residence-record'),
  silent('stray-paper', 'two cards of the principal', plus(byPrincipal, passport(hanako))),
  silent('stray-paper', 'a packet of two people', byProxy),

  speaks(
    'address-mismatch',
    'the record tells another address',
    saying(byPrincipal, 'residence-record', { address: ichiro.address }),
    'doubt',
    'residence-record',
  ),
  speaks(
    'address-mismatch',
    'without a record, the card does',
    without(saying(byPrincipal, 'drivers-licence', { address: ichiro.address }), 'residence-record'),
    'doubt',
    'drivers-licence',
  ),
  silent(
    'address-mismatch',
    'a record read unsurely',
    saying(byPrincipal, 'residence-record', { address: field(ichiro.address, 0.3) }),
  ),
  silent('address-mismatch', 'the same', byPrincipal),
  speaks(
    'address-near',
    'another room',
    saying(saying(inRoom, 'residence-record', { address: room(102) }), 'drivers-licence', {
      address: undefined,
    }),
    'doubt',
  ),
  speaks(
    'address-near',
    'nothing read of the address',
    saying(saying(byPrincipal, 'residence-record', { address: undefined }), 'drivers-licence', {
      address: undefined,
    }),
    'doubt',
  ),
  silent(
    'address-near',
    'the card settles what the record does not',
    saying(byPrincipal, 'residence-record', { address: undefined }),
  ),
  silent(
    'address-near',
    'record and card agree',
    saying(saying(inRoom, 'residence-record', { address: room(102) }), 'drivers-licence', {
      address: room(102),
    }),
  ),
];
