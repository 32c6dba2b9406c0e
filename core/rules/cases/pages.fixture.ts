import { byParent, byPrincipal, changed, plus, type Spec } from '../dossier.fixture.ts';
import { silent, speaks } from './case.ts';

const faxed = (...text: string[]): Spec => ({
  ...plus(byPrincipal, { kind: 'fax-cover', text }),
  channel: 'fax',
});
const masked = (what: 'my-number' | 'insurance-number'): Spec =>
  changed(byPrincipal, 'residence-record', (sent) => ({
    ...sent,
    page: { masked: [{ what, box: [0, 0, 0.1, 0.1] }] },
  }));
const withHeader = (text: string): Spec => ({
  ...changed(byPrincipal, 'residence-record', (sent) => ({
    ...sent,
    page: {
      lines: [{ text, box: [0.1, 0.01, 0.5, 0.01], confidence: 0.9, at: [], sure: [], vertical: false }],
    },
  })),
  channel: 'fax',
});

export const pageCases = [
  speaks(
    'page-unreadable',
    'a page nobody could read',
    { ...byPrincipal, unread: [{ page: 4, key: null, kind: 'other', rotation: 0, confidence: 0 }] },
    'doubt',
  ),
  speaks(
    'page-unreadable',
    'a black page',
    plus(byPrincipal, { kind: 'other', page: { ink: 0.6 } }),
    'doubt',
  ),
  silent(
    'page-unreadable',
    'an advertisement',
    plus(byPrincipal, { kind: 'other', text: ['新春セール開催中'] }),
  ),
  silent('page-unreadable', 'a blank back', plus(byPrincipal, { kind: 'blank', page: { ink: 0.001 } })),
  speaks(
    'page-kind-unsure',
    'a record named by chance',
    changed(byPrincipal, 'residence-record', (sent) => ({ ...sent, page: { confidence: 0.1 } })),
    'doubt',
    'residence-record',
  ),
  silent(
    'page-kind-unsure',
    'a cover named by chance',
    plus(byPrincipal, { kind: 'fax-cover', page: { confidence: 0.1 } }),
  ),

  speaks('pages-short', 'eight announced, four came', faxed('送信枚数', '8枚(本状含む)'), 'doubt'),
  speaks('pages-short', 'five with the cover', faxed('全5枚'), 'doubt'),
  speaks('pages-short', 'four without the cover', faxed('送信枚数 4枚(本状を含まず)'), 'doubt'),
  speaks(
    'pages-short',
    "the sender's header line counts six",
    withHeader('2026-11-18 12:44 FROM:0900000000 P.002/006'),
    'doubt',
  ),
  silent('pages-short', 'four announced, four came', faxed('送信枚数', '4枚(本状含む)')),
  silent('pages-short', "the sender's header line counts three", withHeader('2026-11-18 12:44 P.002/003')),
  silent(
    'pages-short',
    'a cover that counts nothing',
    faxed('TEL 0263-00-0000', 'いつもお世話になっております'),
  ),

  speaks(
    'certificate-pages-short',
    'one of two',
    changed(byParent, 'family-register', ({ text = [], ...sent }) => ({
      ...sent,
      text: ['(2の1)', ...text],
    })),
    'doubt',
  ),
  silent(
    'certificate-pages-short',
    'one of one',
    changed(byParent, 'family-register', ({ text = [], ...sent }) => ({
      ...sent,
      text: ['(1の1)', ...text],
    })),
  ),

  speaks('duplicate-suspected', 'like content', { ...byPrincipal, alike: ['AAAA-AAAA'] }, 'doubt'),
  silent('duplicate-suspected', 'nothing like it', byPrincipal),
  speaks('my-number-masked', 'a number painted over', masked('my-number'), 'note', 'residence-record'),
  silent('my-number-masked', 'none', byPrincipal),
  speaks('insurance-number-masked', 'numbers painted over', masked('insurance-number'), 'note'),
  silent('insurance-number-masked', 'none', byPrincipal),

  speaks('fee-missing', 'disclosure by mail without stamps', byPrincipal, 'note'),
  silent('fee-missing', 'with stamps', plus(byPrincipal, { kind: 'stamps' })),
  silent('fee-missing', 'a correction', { ...byPrincipal, requestTypes: ['correction'] }),
  speaks('fee-awaited', 'disclosure by fax', { ...byPrincipal, channel: 'fax' }, 'note'),
  silent('fee-awaited', 'by mail', byPrincipal),
  speaks(
    'fee-not-due',
    'stamps with a correction',
    { ...plus(byPrincipal, { kind: 'stamps' }), requestTypes: ['correction'] },
    'note',
    'stamps',
  ),
  silent('fee-not-due', 'stamps with a disclosure', plus(byPrincipal, { kind: 'stamps' })),
  speaks('fee-wrong-tender', 'revenue stamps', plus(byPrincipal, { kind: 'revenue-stamp' }), 'note'),
  silent('fee-wrong-tender', 'stamps', plus(byPrincipal, { kind: 'stamps' })),
];
