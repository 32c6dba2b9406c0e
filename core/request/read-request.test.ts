import { expect, test } from 'vitest';
import { line, sheet } from '../fields/sheet.fixture.ts';
import type { Choice, Page, PageKind } from '../page.ts';
import type { Paper } from '../paper.ts';
import { readRequest } from './read-request.ts';

const marks = (marked: Readonly<Record<string, Choice['mark']>>): Choice[] =>
  Object.entries(marked).map(([option, mark]) => ({
    option,
    mark,
    box: [0.1, 0.4, 0.1, 0.02],
    confidence: 0.9,
  }));

const person = [
  line('氏名', 100, 200),
  line('山田花子', 300, 200),
  line('生年月日', 100, 230),
  line('昭和60年4月1日', 300, 230),
];
const agent = [line('代理人氏名', 100, 600), line('青木一郎', 300, 600)];
const form = (marked: Readonly<Record<string, Choice['mark']>>, filled = person): Page => ({
  ...sheet(filled),
  choices: marks(marked),
});
const paper = (kind: PageKind): Paper => ({ kind, pages: [9], holder: 'unknown', fields: {} });
const asked = (marked: Readonly<Record<string, Choice['mark']>>, filled = person, ...papers: PageKind[]) =>
  readRequest([form(marked, filled)], papers.map(paper));

test('marked types, subtypes under their type, sorted; struck ones are none', () => {
  const { requestTypes, requester, doubts } = asked({
    suspension: 'ring',
    addition: 'tick',
    correction: 'tick',
    erasure: 'tick',
    disclosure: 'struck',
    'third-party-stop': 'none',
  });
  expect(requestTypes).toEqual(['correction', 'deletion', 'suspension']);
  expect(requester).toBe('principal');
  expect(doubts).toEqual([]);
});

test('an unsure mark is neither a yes nor a silent no', () => {
  const { requestTypes, doubts } = asked({ disclosure: 'unsure', deletion: 'tick' });
  expect(requestTypes).toEqual(['deletion']);
  expect(doubts).toEqual(['request-type-unsure']);
});

test('the marked requester, with the agent filled in', () => {
  expect(asked({ proxy: 'tick' }, [...person, ...agent])).toMatchObject({ requester: 'proxy', doubts: [] });
  expect(asked({ parent: 'ring' }, [...person, ...agent])).toMatchObject({
    requester: 'statutory-agent',
    doubts: [],
  });
  expect(asked({ principal: 'tick', proxy: 'none' })).toMatchObject({ requester: 'principal', doubts: [] });
});

test('without a mark the papers speak for the kind of agent', () => {
  const filled = [...person, ...agent];
  expect(asked({}, filled, 'power-of-attorney')).toMatchObject({ requester: 'proxy', doubts: [] });
  expect(asked({}, filled, 'family-register')).toMatchObject({ requester: 'statutory-agent', doubts: [] });
  expect(asked({}, filled)).toMatchObject({ requester: 'proxy', doubts: ['requester-unsure'] });
});

test('an address alone, with no kind of agent marked, makes no agent, but a doubt', () => {
  const filled = [...person, line('代理人住所', 100, 640), line('長野県松本市大手3-8-13', 300, 640)];
  const kinds = { parent: 'none', proxy: 'none' } as const;
  expect(asked(kinds, filled)).toMatchObject({
    requester: 'principal',
    doubts: ['requester-contradictory'],
  });
  expect(asked(kinds, filled, 'power-of-attorney')).toMatchObject({ requester: 'proxy' });
  expect(asked(kinds, [...filled, ...agent])).toMatchObject({ requester: 'proxy' });
  // a form that offers no kinds, or whose marks cannot be told, says nothing against it
  expect(asked({}, filled)).toMatchObject({ requester: 'proxy' });
  expect(asked({ ...kinds, proxy: 'unsure' }, filled)).toMatchObject({ requester: 'proxy' });
});

test('marks and entries that contradict are a doubt', () => {
  expect(asked({ principal: 'tick' }, [...person, ...agent]).doubts).toEqual(['requester-contradictory']);
  expect(asked({ proxy: 'tick' }).doubts).toEqual(['requester-contradictory']);
  expect(asked({ proxy: 'tick', parent: 'tick' }, [...person, ...agent], 'family-register')).toMatchObject({
    requester: 'statutory-agent',
    doubts: ['requester-contradictory'],
  });
});

test('a letter asks in its own words', () => {
  const page = sheet(
    [
      line('長野県松本市大手3-8-13', 520, 160),
      line('山田花子', 520, 190),
      line('私の個人情報の開示を請求いたします。', 110, 300),
    ],
    'request-letter',
  );
  expect(readRequest([page], [])).toMatchObject({
    requestTypes: ['disclosure'],
    requester: 'principal',
    fields: { 'principal.name': { value: '山田花子' } },
  });
});

test('without form and letter nobody asks for anything', () => {
  expect(readRequest([sheet([], 'passport')], [])).toEqual({
    requestTypes: [],
    requester: null,
    fields: {},
    doubts: [],
  });
});

test('a mark for an agent with nobody named and no paper of one is a doubt about the principal', () => {
  expect(asked({ proxy: 'tick' })).toMatchObject({
    requester: 'principal',
    doubts: ['requester-contradictory'],
  });
  expect(asked({ proxy: 'tick' }, person, 'power-of-attorney').requester).toBe('proxy');
  expect(asked({ proxy: 'tick' }, person, 'seal-certificate').requester).toBe('proxy');
});

test('of two forms in one packet the first is the request, a copy of it adds to it', () => {
  const titled = (name: string, born: string, page: number): Page => ({
    ...sheet(
      [
        line('個人情報開示等申請書', 300, 80),
        line('氏名', 100, 200),
        line(name, 300, 200),
        line('生年月日', 100, 230),
        line(born, 300, 230),
        line('電話番号', 100, 260),
        line('0263-33-1234', 300, 260),
      ],
      'request-form',
      page,
    ),
    choices: marks({ disclosure: 'tick' }),
  });
  const first = titled('山田花子', '昭和60年4月1日', 1);
  const other = { ...titled('青木一郎', '昭和46年12月30日', 2), choices: marks({ deletion: 'tick' }) };
  expect(readRequest([first, other], [])).toMatchObject({
    requestTypes: ['disclosure'],
    fields: { 'principal.name': { value: '山田花子' } },
  });
  expect(readRequest([other, first, other], []).fields['principal.name']?.value).toBe('青木一郎');
});

test('a child alone cannot ask: who did is a doubt, where no agent is named', () => {
  const dated = (born: string) => [
    line('記入日', 100, 170),
    line('令和8年10月1日', 300, 170),
    ...person.slice(0, 3),
    line(born, 300, 230),
  ];
  const { doubts } = asked({ disclosure: 'tick' }, dated('平成28年2月11日'));
  expect(doubts).toEqual(['requester-unsure']);
  expect(asked({ disclosure: 'tick' }, dated('平成22年2月11日')).doubts).toEqual([]);
});

test('a letter that asks for everything is a doubt: it may be a list', () => {
  const letter = (text: string) => readRequest([sheet([line(text, 100, 300)], 'request-letter')], []).doubts;
  expect(letter('開示、第三者提供記録の開示、訂正、利用停止及び第三者提供の停止を請求します。')).toContain(
    'request-type-unsure',
  );
  expect(letter('開示、訂正及び利用停止を請求します。')).not.toContain('request-type-unsure');
});

test('a second name in a block that nothing is known of is a doubt of who asks', () => {
  const second = (name: string) => [line('立会い', 100, 600), line('氏名', 100, 640), line(name, 300, 640)];
  expect(asked({ disclosure: 'tick' }, [...person, ...second('青木一郎')]).doubts).toEqual([
    'requester-unsure',
  ]);
  expect(asked({ disclosure: 'tick' }, [...person, ...second('山田花子')]).doubts).toEqual([]);
});
