import {
  asking,
  byPrincipal,
  byProxy,
  changed,
  choice,
  hanako,
  ichiro,
  licence,
  plus,
  record,
  type Sent,
  type Spec,
  without,
} from '../dossier.fixture.ts';
import { silent, speaks } from './case.ts';

const nothingAsked: Spec = { requester: null, requestTypes: [], fields: {}, sent: [] };
const junk: Spec = { ...nothingAsked, sent: [{ kind: 'fax-cover' }, { kind: 'other' }] };
const noForm: Spec = { ...nothingAsked, sent: [licence(hanako), record(hanako)] };
const letter: Sent = { kind: 'request-letter', text: ['株式会社アーラリンク 御中', '開示を請求いたします'] };
const byLetter: Spec = { ...byPrincipal, sent: [letter, licence(hanako), record(hanako)] };
const marked = (option: string, mark: 'tick' | 'unsure'): Spec =>
  changed(byPrincipal, 'request-form', (sent) => ({ ...sent, page: { choices: [choice(option, mark)] } }));
const elsewhere = (...text: string[]): Spec =>
  changed(byPrincipal, 'request-form', (sent) => ({ ...sent, text }));
const withType = (type: 'correction' | 'suspension' | 'disclosure', reason?: string): Spec =>
  asking({ ...byPrincipal, requestTypes: [type] }, { 'request.reason': reason });

export const requestCases = [
  speaks('not-a-request', 'a cover and an advertisement', junk, 'doubt'),
  speaks('not-a-request', 'a residence record alone', { ...nothingAsked, sent: [record(hanako)] }, 'doubt'),
  silent('not-a-request', 'an identity paper', noForm),
  silent('not-a-request', 'the back of a licence', {
    ...nothingAsked,
    sent: [{ kind: 'drivers-licence-back' }],
  }),
  silent('not-a-request', 'a letter', byLetter),

  speaks(
    'belongs-to-earlier-case',
    'our return sheet with a licence',
    plus(noForm, { kind: 'return-sheet' }),
    'doubt',
  ),
  silent(
    'belongs-to-earlier-case',
    'a return sheet with a new form',
    plus(byPrincipal, { kind: 'return-sheet' }),
  ),

  speaks('request-form-missing', 'papers alone', noForm, 'deficiency'),
  speaks(
    'request-form-missing',
    'papers and a page that could not be read',
    { ...noForm, unread: [{ page: 9, key: null, kind: 'other', rotation: 0, confidence: 0 }] },
    'doubt',
  ),
  silent('request-form-missing', 'papers with our return sheet', plus(noForm, { kind: 'return-sheet' })),
  silent('request-form-missing', 'a letter', byLetter),

  speaks('form-not-prescribed', 'a letter', byLetter, 'doubt'),
  speaks(
    'form-not-prescribed',
    "a lawyer's letter",
    { ...byLetter, sent: [{ kind: 'lawyer-letter' }] },
    'doubt',
  ),
  speaks(
    'form-not-prescribed',
    "a public body's form",
    elsewhere('様式第2号', '保有個人情報開示請求書', '株式会社アーラリンク 様'),
    'doubt',
  ),
  speaks(
    'form-not-prescribed',
    "another company's form, covered by a letter to us",
    plus(elsewhere('個人情報開示申込書', '株式会社みほん通信 行'), letter),
    'doubt',
  ),
  silent('form-not-prescribed', 'the form', elsewhere('保有個人データ開示等請求書', '保有個人情報の開示')),
  silent('form-not-prescribed', 'a letter that covers the form', plus(byPrincipal, letter)),

  speaks(
    'several-requests',
    'two forms',
    plus(byPrincipal, { kind: 'request-form', text: ['個人情報開示等申請書'] }),
    'doubt',
  ),
  silent('several-requests', 'one form', byPrincipal),
  silent(
    'several-requests',
    'one of two sheets',
    plus(byPrincipal, { kind: 'request-form', text: ['5. 開示の方法'] }),
  ),

  speaks('request-type-missing', 'a form without a mark', { ...byPrincipal, requestTypes: [] }, 'deficiency'),
  speaks(
    'request-type-missing',
    'a form whose list was not read',
    changed({ ...byPrincipal, requestTypes: [] }, 'request-form', (sent) => ({
      ...sent,
      page: { choices: [] },
    })),
    'doubt',
  ),
  speaks('request-type-missing', 'a letter not understood', { ...byLetter, requestTypes: [] }, 'doubt'),
  silent('request-type-missing', 'an unsure mark', { ...marked('disclosure', 'unsure'), requestTypes: [] }),
  silent('request-type-missing', 'a mark', byPrincipal),

  speaks('request-type-unclear', 'an unsure mark', marked('erasure', 'unsure'), 'doubt'),
  silent('request-type-unclear', 'a clear mark', marked('disclosure', 'tick')),
  silent('request-type-unclear', 'an unsure mark elsewhere', marked('paper', 'unsure')),

  speaks('requester-unclear', 'nobody marked', { ...byPrincipal, requester: null }, 'doubt'),
  speaks(
    'requester-unclear',
    'the principal with an agent named',
    asking(byPrincipal, { 'agent.name': ichiro.name }),
    'doubt',
  ),
  speaks(
    'requester-unclear',
    'the principal with a power of attorney',
    plus(byPrincipal, { kind: 'power-of-attorney' }),
    'doubt',
  ),
  speaks(
    'requester-unclear',
    'a parent with a power of attorney',
    { ...byProxy, requester: 'statutory-agent' },
    'doubt',
  ),
  speaks(
    'requester-unclear',
    'a proxy with a certificate of guardianship alone',
    plus(without(byProxy, 'power-of-attorney'), { kind: 'guardianship-certificate' }),
    'doubt',
  ),
  speaks(
    'requester-unclear',
    'marks that contradict each other',
    { ...byProxy, unsettled: ['requester-contradictory'] },
    'doubt',
  ),
  silent('requester-unclear', 'the principal', byPrincipal),
  silent('requester-unclear', 'a proxy with power of attorney', byProxy),

  speaks(
    'name-missing',
    'no name read',
    asking(byPrincipal, { 'principal.name': undefined }),
    'doubt',
    'principal.name',
  ),
  speaks(
    'name-missing',
    "no agent's name read",
    asking(byProxy, { 'agent.name': undefined }),
    'doubt',
    'agent.name',
  ),
  silent('name-missing', "the principal's alone", byPrincipal),
  speaks(
    'address-missing',
    'no address read',
    asking(byPrincipal, { 'principal.address': undefined }),
    'doubt',
  ),
  silent('address-missing', 'an address', byPrincipal),
  speaks(
    'birth-date-missing',
    'no birth date read',
    asking(byPrincipal, { 'principal.birthDate': undefined }),
    'doubt',
  ),
  speaks(
    'birth-date-missing',
    'a birth date after the day of receipt',
    asking(byPrincipal, { 'principal.birthDate': '2031-04-01' }),
    'doubt',
  ),
  silent('birth-date-missing', 'no form at all', noForm),
  speaks('request-date-missing', 'no date', asking(byPrincipal, { 'request.date': undefined }), 'note'),
  silent('request-date-missing', 'a date', byPrincipal),
  speaks(
    'target-missing',
    'nothing said of what',
    asking(byPrincipal, { 'request.target': undefined }),
    'note',
  ),
  silent('target-missing', 'a target', byPrincipal),
  speaks('correction-content-missing', 'a correction without a word', withType('correction'), 'note'),
  silent(
    'correction-content-missing',
    'a correction with its content',
    withType('correction', '電話番号が違う'),
  ),
  silent('correction-content-missing', 'a disclosure', withType('disclosure')),
  speaks('ground-missing', 'a stop without a ground', withType('suspension'), 'note'),
  silent('ground-missing', 'a stop with a ground', withType('suspension', '解約したため')),
  speaks(
    'call-log-requested',
    'communication records',
    asking(byPrincipal, { 'request.target': '通信履歴の一切' }),
    'note',
  ),
  silent('call-log-requested', 'contract data', byPrincipal),

  speaks(
    'other-procedure',
    'a letter that ends the contract',
    { ...byLetter, requestTypes: [], sent: [{ kind: 'request-letter', text: ['携帯電話を解約したい'] }] },
    'doubt',
  ),
  silent('other-procedure', 'a letter that asks for disclosure', byLetter),

  speaks(
    'addressed-elsewhere',
    'another company',
    elsewhere('個人情報開示請求書', '株式会社みほん通信 御中'),
    'doubt',
  ),
  speaks(
    'addressed-elsewhere',
    'another company, under a title that is nearly the name of our office',
    elsewhere('個人情報開示等請求書', '株式会社みほん通信 御中'),
    'doubt',
  ),
  speaks(
    'addressed-elsewhere',
    "another company's department, a line below its name",
    elsewhere('個人情報開示請求書', '株式会社みほん通信', 'お客様相談室 御中'),
    'doubt',
  ),
  speaks('addressed-elsewhere', 'a mayor', elsewhere('保有個人情報開示請求書', '上田市長 様'), 'doubt'),
  speaks(
    'addressed-elsewhere',
    "a credit bureau's form, which is no form of ours",
    {
      ...noForm,
      sent: [...noForm.sent, { kind: 'other', text: ['個人情報開示請求書', '株式会社みほん信用 御中'] }],
    },
    'doubt',
  ),
  silent('addressed-elsewhere', 'the operator', byPrincipal),
  silent('addressed-elsewhere', 'the operator misprinted', elsewhere('株式会社アーリンク 御中')),
  silent('addressed-elsewhere', 'nobody', elsewhere('個人情報開示等申請書')),
];
