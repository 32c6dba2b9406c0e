import { describe, expect, test } from 'vitest';
import type { Holder } from '../paper.ts';
import {
  byParent,
  byPrincipal,
  byProxy,
  changed,
  child,
  dossierOf,
  hanako,
  ichiro,
  licence,
  passport,
  plus,
  record,
  type Sent,
  type Spec,
  saying,
  seal,
  without,
} from '../rules/dossier.fixture.ts';

const holders = (packet: Spec): Record<string, Holder[]> => {
  const told: Record<string, Holder[]> = {};
  for (const { kind, holder } of dossierOf(packet).papers) told[kind] = [...(told[kind] ?? []), holder];
  return told;
};
const bare = (kind: Sent['kind']): Sent => ({ kind });
const reversed = (packet: Spec): Spec => ({ ...packet, sent: packet.sent.toReversed() });

describe('assignHolders', () => {
  test('gives all papers of a person to the principal who asks alone, another name too', () => {
    const other = changed(byPrincipal, 'drivers-licence', () => licence(ichiro));
    expect(holders(other)).toMatchObject({
      'request-form': ['nobody'],
      'drivers-licence': ['principal'],
      'residence-record': ['principal'],
    });
  });

  test('tells two people apart, in whatever order their papers lie', () => {
    expect(holders(byProxy)).toMatchObject({
      'drivers-licence': ['principal'],
      passport: ['agent'],
      'residence-record': ['principal', 'agent'],
      'power-of-attorney': ['principal'],
      'seal-certificate': ['principal'],
    });
    expect(holders(reversed(byProxy))).toMatchObject({
      'drivers-licence': ['principal'],
      passport: ['agent'],
      'residence-record': ['agent', 'principal'],
    });
  });

  test('tells a child from its parent at one address', () => {
    expect(holders(byParent)).toMatchObject({
      passport: ['principal', 'agent'],
      'residence-record': ['principal', 'agent'],
      'family-register': ['principal'],
    });
    expect(holders(reversed(byParent))['passport']).toEqual(['agent', 'principal']);
  });

  test('gives what fits nobody to the one who has none', () => {
    expect(
      holders(saying(byProxy, 'passport', { romanName: undefined, birthDate: undefined })),
    ).toMatchObject({
      'drivers-licence': ['principal'],
      passport: ['agent'],
    });
    const nameless = saying(byProxy, 'residence-record', {
      name: undefined,
      birthDate: undefined,
      address: undefined,
    });
    expect(holders(nameless)['residence-record']).toEqual(['principal', 'agent']);
  });

  test("does not give the agent what clearly is the principal's", () => {
    expect(holders(changed(byProxy, 'passport', () => passport(hanako)))['passport']).toEqual(['principal']);
    expect(holders(changed(byProxy, 'seal-certificate', () => seal(ichiro)))['seal-certificate']).toEqual([
      'agent',
    ]);
  });

  test('leaves a third paper that fits nobody open', () => {
    expect(holders(plus(byProxy, bare('juki-card')))['juki-card']).toEqual(['unknown']);
  });

  test('one card that nobody can read is asked again of the other', () => {
    const one = (packet: Spec): Spec => changed(packet, 'passport', () => bare('passport'));
    expect(holders(one(without(byProxy, 'drivers-licence')))['passport']).toEqual(['principal']);
    expect(holders(one(without(byParent, 'passport', 0)))['passport']).toEqual(['agent']);
  });

  test('a back goes with the card before it', () => {
    const [form, licenceOf, recordOf, agents, ...rest] = byProxy.sent;
    const sent = [
      form,
      licenceOf,
      bare('drivers-licence-back'),
      recordOf,
      agents,
      bare('passport-notes'),
      ...rest,
    ];
    expect(holders({ ...byProxy, sent: sent.filter((one) => one !== undefined) })).toMatchObject({
      'drivers-licence-back': ['principal'],
      'passport-notes': ['agent'],
    });
  });

  test('two records of the child leave the parent without', () => {
    const twice = changed(without(byParent, 'residence-record', 1), 'residence-record', () => record(child));
    expect(holders(plus(twice, record(child)))['residence-record']).toEqual(['principal', 'principal']);
  });
});
