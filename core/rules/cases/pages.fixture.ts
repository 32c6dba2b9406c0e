import {
  byParent,
  byPrincipal,
  changed,
  hanako,
  licence,
  plus,
  type Sent,
  type Spec,
} from '../dossier.fixture.ts';
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

/** The text of a licence, of 花子 unless told otherwise. */
const licenceText = ({ name = '山田花子', born = '昭和60年4月1日生' } = {}): string[] => [
  `氏名 ${name}`,
  born,
  '住所 長野県松本市大手3丁目8番13号',
  '交付 令和06年05月10日 12345',
  '2029年(令和11年)05月01日まで有効',
  '運転免許証',
  '長野県公安委員会',
];
const twoLicences = (text: readonly string[], more: Partial<Sent> = {}): Spec =>
  plus(
    changed(byPrincipal, 'drivers-licence', (sent) => ({ ...sent, text: licenceText() })),
    { ...licence(hanako), text, ...more },
  );

export const pageCases = [
  speaks('duplicate-page', 'a licence sent twice', twoLicences(licenceText()), 'note', 'drivers-licence'),
  speaks(
    'duplicate-page',
    'a licence sent twice, some of it misread, under another header line',
    twoLicences([], {
      page: {
        lines: [
          '2026-11-18 12:44 P.004/004',
          ...licenceText().with(2, '住所 長野県松木市大手3丁目8番13号'),
        ].map((text, at) => ({
          text,
          box: [0.1, 0.01 + 0.06 * at, 0.5, 0.02],
          confidence: 0.9,
          at: [],
          sure: [],
          vertical: false,
        })),
      },
    }),
    'note',
  ),
  silent('duplicate-page', "a sister's licence", twoLicences(licenceText({ name: '山田桃子' }))),
  silent(
    'duplicate-page',
    'a namesake born otherwise',
    twoLicences(licenceText({ born: '昭和62年4月1日生' })),
  ),
  silent(
    'duplicate-page',
    'a name of which the text was read alike, but not the entry',
    twoLicences(licenceText(), { says: { name: '山田桃子' } }),
  ),
  silent('duplicate-page', 'two blank backs', plus(byPrincipal, { kind: 'blank' }, { kind: 'blank' })),
  silent(
    'duplicate-page',
    'two pages nothing was read of',
    plus(byPrincipal, { kind: 'other' }, { kind: 'other' }),
  ),
  silent(
    'duplicate-page',
    'two sheets of the same stamps',
    plus(byPrincipal, ...['', ''].map(() => ({ kind: 'stamps' as const, text: licenceText() }))),
  ),

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
  speaks(
    'certificate-pages-short',
    '1/2 in the corner',
    changed(byParent, 'family-register', ({ text = [], ...sent }) => ({ ...sent, text: ['1/2', ...text] })),
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
