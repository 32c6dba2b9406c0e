import { describe, expect, test } from 'vitest';
import { column, line, sheet } from '../fields/sheet.fixture.ts';
import type { Line, PageKind } from '../page.ts';
import type { Paper } from '../paper.ts';
import { gatherPapers } from './gather.ts';

/** Papers of pages of some kinds, numbered as they come. */
const gather = (...pages: (readonly [PageKind, readonly Line[]])[]): Paper[] =>
  gatherPapers(pages.map(([kind, lines], at) => sheet(lines, kind, at + 1)));

/** What one paper says. */
const says = (kind: PageKind, ...lines: Line[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(gather([kind, lines])[0]?.fields ?? {}).map(([name, { value }]) => [name, value]),
  );

const record = (name: string, born: string): Line[] => [
  line('住民票の写し', 350, 70, 28),
  line('氏名', 120, 160),
  line(name, 330, 160),
  line('生年月日', 120, 200),
  line(born, 330, 200),
  line('住民となった年月日', 120, 240),
  line('平成26年4月1日', 330, 240),
  line('住所', 120, 280),
  line('長野県松本市大手3丁目8番13号', 330, 280),
  line('世帯主氏名', 120, 320),
  line('山田一郎', 330, 320),
  line('届出年月日', 120, 360),
  line('平成26年4月3日', 330, 360),
];
const certified = [
  line('この写しは、住民票の原本と相違ないことを証明する。', 120, 640),
  line('令和8年10月21日', 160, 680),
  line('松本市長　見本太郎', 520, 710),
];

test('a residence record tells its person and the day of its issue, not the days it records', () => {
  expect(says('residence-record', ...record('山田花子', '昭和60年4月1日'), ...certified)).toEqual({
    name: '山田花子',
    birthDate: '1985-04-01',
    address: '長野県松本市大手3丁目8番13号',
    issuedOn: '2026-10-21',
  });
});

test('a driving licence, labels small or lost', () => {
  expect(
    says(
      'drivers-licence',
      line('氏名 山田花子', 180, 160),
      line('昭和60年4月1日生', 500, 160),
      line('化所 長野県松本市大手3丁目8番13号', 180, 185),
      line('交付 令和05年06月10日12345', 180, 210),
      line('2028年(令和10年)05月01日まで有効', 180, 235),
      line('平成16年05月12日', 230, 330),
      line('長野県公安委員会', 500, 400),
    ),
  ).toMatchObject({
    name: '山田花子',
    birthDate: '1985-04-01',
    address: '長野県松本市大手3丁目8番13号',
    expiresOn: '2028-05-01',
  });
});

test('a passport: the zone makes good what the print lost', () => {
  const said = says(
    'passport',
    line('日本国 JAPAN', 190, 130),
    line('姓/Surname', 390, 190, 12),
    line('YAMADA', 390, 205),
    line('名/Given name', 390, 230, 12),
    line('HANAK', 390, 245),
    line('P<JPNYAMADA<<HANAKO<<<<<<<<<<<<<<<<<<<<<', 190, 500),
    line('TK12345676JPN85040I0F3I05102<<<<<<<<<<<<<<08', 190, 525),
  );
  expect(said).toEqual({ romanName: 'YAMADA HANAKO', birthDate: '1985-04-01', expiresOn: '2031-05-10' });
});

test('a residence card', () => {
  expect(
    says(
      'residence-card',
      line('在留力一ド RESIDENCE CARD', 380, 150),
      line('氏名 NAME', 200, 180),
      line('NGUYEN VAN AN', 310, 180),
      line('生年月日', 200, 205),
      line('1999年10月13日 性別 男 M. 国籍・地域 ベトナム', 310, 205, 14),
      line('住居地ADDRESS 長野県松本市大手3丁目8番13号', 200, 230),
      line('このカードは2028年10月20日まで有効です。', 200, 340),
    ),
  ).toMatchObject({
    romanName: 'NGUYEN VAN AN',
    birthDate: '1999-10-13',
    address: '長野県松本市大手3丁目8番13号',
    expiresOn: '2028-10-20',
  });
});

test('a residence card whose label in English was read as a line of its own, in reach of the title', () => {
  expect(
    says(
      'residence-card',
      line('日本国政府', 206, 231, 12),
      line('GOVERNMENT OF JAPAN', 310, 231, 11),
      line('番号 AB12345678CD', 586, 230, 12),
      line('在留カード', 422, 248, 16),
      line('RESIDENCE CARD', 539, 249, 16),
      line('氏名', 207, 274, 10),
      line('NGUYEN VAN AN', 261, 273, 19),
      line('NAME', 207, 284, 12),
      line('DATE OF BIRTH', 205, 313, 9),
      line('生年月日', 206, 302, 12),
      line('1999年10月13日性別 男M.', 296, 304, 14),
    ),
  ).toMatchObject({ romanName: 'NGUYEN VAN AN' });
});

test('a power of attorney with and without a heading over the signature', () => {
  const upper = [
    line('委任状', 420, 70, 28),
    line('私は、次の者を代理人と定め、下記の権限を委任します。', 120, 150),
    line('住所', 120, 190),
    line('新潟県新潟市中央区学校町通1-602', 330, 190),
    line('氏名', 120, 230),
    line('青木一郎', 330, 230),
    line('令和8年11月8日', 130, 440),
  ];
  const lower = [
    line('住所', 120, 520),
    line('長野県松本市大手3-8-13', 330, 520),
    line('氏名', 120, 560),
    line('山田花子　印', 330, 560),
  ];
  const both = {
    name: '山田花子',
    address: '長野県松本市大手3-8-13',
    agentName: '青木一郎',
    agentAddress: '新潟県新潟市中央区学校町通1-602',
    signedOn: '2026-11-08',
  };
  expect(says('power-of-attorney', ...upper, line('委任者', 120, 480), ...lower)).toEqual(both);
  expect(says('power-of-attorney', ...upper, ...lower)).toEqual(both);
});

test('who signs a power of attorney in Latin letters is named', () => {
  const said = says(
    'power-of-attorney',
    line('委任状', 420, 70, 28),
    line('代理人　氏名　青木一郎', 120, 120),
    line('私は、上記の者を代理人と定め、下記の事項を委任します。', 120, 200),
    line('令和8年11月8日', 120, 340),
    line('委任者', 120, 380),
    line('氏名', 222, 410),
    line('NGUYEN VAN AN', 330, 410),
  );
  expect(said).toMatchObject({ name: 'NGUYEN VAN AN', agentName: '青木一郎' });
});

test('a power of attorney without a table: labels beside and under the party', () => {
  expect(
    says(
      'power-of-attorney',
      line('委任状', 420, 70, 28),
      line('代理人　住所　新潟県新潟市中央区学校町通1-602', 120, 120),
      line('氏名　青木一郎', 222, 150),
      line('私は、上記の者を代理人と定め、下記の事項を委任します。', 120, 200),
      line('令和8年11月8日', 120, 340),
      line('委任者　住所　長野県松本市大手3-8-13', 120, 380),
      line('氏名　山田花子　㊞', 222, 410),
      line('生年月日　昭和60年4月1日', 222, 440),
    ),
  ).toEqual({
    name: '山田花子',
    address: '長野県松本市大手3-8-13',
    birthDate: '1985-04-01',
    agentName: '青木一郎',
    agentAddress: '新潟県新潟市中央区学校町通1-602',
    signedOn: '2026-11-08',
  });
});

test('a certificate of guardianship: ward and guardian', () => {
  expect(
    says(
      'guardianship-certificate',
      line('登記事項証明書', 350, 70, 26),
      line('成年被後見人', 120, 270),
      line('【氏名】山田花子', 150, 300),
      line('【生年月日】昭和10年4月1日', 150, 330),
      line('【住所】長野県松本市大手3-8-13', 150, 360),
      line('成年後見人', 120, 400),
      line('【氏名】青木一郎', 150, 430),
      line('【住所】新潟県新潟市中央区学校町通1-602', 150, 460),
      line('【登記年月日】令和5年9月12日', 150, 490),
      line('上記のとおり後見登記等ファイルに記録されていることを証明する。', 120, 610),
      line('令和8年10月21日', 130, 650),
    ),
  ).toEqual({
    name: '山田花子',
    birthDate: '1935-04-01',
    address: '長野県松本市大手3-8-13',
    agentName: '青木一郎',
    agentAddress: '新潟県新潟市中央区学校町通1-602',
    issuedOn: '2026-10-21',
  });
});

test('a family register: the youngest with the family name, and a parent', () => {
  expect(
    says(
      'family-register',
      line('全部事項証明', 680, 40),
      line('氏名', 100, 120),
      line('青木　一郎', 310, 120),
      line('【名】一郎', 140, 250),
      line('【生年月日】昭和46年12月30日【配偶者区分】夫', 140, 280),
      line('【名】実', 140, 350),
      line('【生年月日】平成27年6月2日', 140, 380),
      line('【父】青木一郎', 140, 410),
      line('【母】青木幸子', 140, 440),
      line('これは、戸籍に記録されている事項の全部を証明した書面である。', 110, 610),
      line('令和8年10月21日', 140, 650),
    ),
  ).toEqual({ name: '青木実', birthDate: '2015-06-02', agentName: '青木一郎', issuedOn: '2026-10-21' });
});

test('pages of one certificate go together, those of two do not', () => {
  const first = [line('(2の1)', 100, 30), ...record('山田花子', '昭和60年4月1日')];
  const second = [line('(2の2)', 100, 30), ...certified];
  const one = gather(['residence-record', first], ['blank', []], ['residence-record', second]);
  expect(one.map(({ pages }) => pages)).toEqual([[1, 3]]);
  expect(one[0]?.fields.issuedOn?.value).toBe('2026-10-21');
  const whole = [...record('山田花子', '昭和60年4月1日'), ...certified];
  expect(gather(['residence-record', whole], ['residence-record', whole]).map(({ pages }) => pages)).toEqual([
    [1],
    [2],
  ]);
});

test('of a household those whom the form names are told', () => {
  const family = [
    line('住民票', 350, 70, 28),
    line('住所', 120, 120),
    line('長野県松本市大手3丁目8番13号', 330, 120),
    line('氏名', 120, 200),
    line('山田一郎', 330, 200),
    line('生年月日', 120, 240),
    line('昭和58年1月2日', 330, 240),
    line('氏名', 120, 320),
    line('山田花子', 330, 320),
    line('生年月日', 120, 360),
    line('昭和60年4月1日', 330, 360),
    ...certified,
  ];
  const form = [line('氏名', 100, 200), line('山田花子', 300, 200)];
  const papers = gather(['request-form', form], ['residence-record', family]);
  expect(papers.map(({ fields }) => [fields.name?.value, fields.birthDate?.value])).toEqual([
    [undefined, undefined],
    ['山田花子', '1985-04-01'],
  ]);
});

test('covers and stamps are nobody’s, blanks and unknown pages no papers', () => {
  const papers = gather(['fax-cover', []], ['stamps', []], ['blank', []], ['other', []], ['passport', []]);
  expect(papers.map(({ kind, holder }) => [kind, holder])).toEqual([
    ['fax-cover', 'nobody'],
    ['stamps', 'nobody'],
    ['passport', 'unknown'],
  ]);
});

test('an old family register without brackets: parents before the name, the birth after it', () => {
  expect(
    says(
      'family-register',
      line('戸籍謄本', 60, 40),
      line('氏名山田一郎', 60, 110),
      line('父山田義男母山田ふみ続柄二男', 60, 200),
      line('夫一郎', 60, 225),
      line('生年月日昭和五十五年十月二十一日', 60, 250),
      line('父山田一郎母山田佳奈続柄長女', 60, 415),
      line('名花子', 60, 435),
      line('生年月日平成二十二年十二月一日', 60, 460),
    ),
  ).toMatchObject({ name: '山田花子', birthDate: '2010-12-01', agentName: '山田一郎' });
});

test('what is printed over a whole copy, and the issuer’s town above, are no part of the address', () => {
  expect(
    says(
      'residence-record',
      line('長野県松本市', 750, 62),
      line('1/1', 890, 62),
      line('住所', 70, 97),
      line('長野県松本市大手3-8-13', 180, 97),
      line('複写', 600, 80, 120),
      line('氏_名', 70, 218),
      line('山田花子', 180, 218),
    ),
  ).toMatchObject({ address: '長野県松本市大手3-8-13', name: '山田花子' });
});

test('a validity whose words stand in pieces of one row', () => {
  expect(
    says(
      'residence-card',
      line('このカードは2029年07月08日', 250, 310, 10),
      line('まで有効です。', 440, 311, 10),
    ),
  ).toMatchObject({ expiresOn: '2029-07-08' });
});

test('a power of attorney written from top to bottom', () => {
  const page: readonly [PageKind, readonly Line[]] = [
    'power-of-attorney',
    [
      column('委任状', 850, 80, 30),
      column('私は左記の者を代理人と定め、個人情報の開示の請求に関する一切の権限を委任します。', 780, 100),
      column('代理人住所', 660, 140),
      column('新潟県新潟市中央区学校町通一丁目六〇二', 660, 260),
      column('氏名', 600, 240),
      column('青木一郎', 600, 300),
      column('令和八年十一月七日', 500, 110),
      column('委任者', 420, 140),
      column('住所', 420, 210),
      column('長野県松本市大手三丁目八番十三号', 420, 260),
      column('生年月日', 360, 210),
      column('昭和六十年四月一日', 360, 300),
      column('氏名', 300, 240),
      column('山田花子', 300, 300),
    ],
  ];
  const [paper] = gather(page);
  expect(
    Object.fromEntries(Object.entries(paper?.fields ?? {}).map(([k, { value }]) => [k, value])),
  ).toMatchObject({
    name: '山田花子',
    address: '長野県松本市大手三丁目八番十三号',
    birthDate: '1985-04-01',
    agentName: '青木一郎',
    agentAddress: '新潟県新潟市中央区学校町通一丁目六〇二',
    signedOn: '2026-11-07',
  });
  // Its box is told where it stands on the page.
  const [x, y] = paper?.fields.name?.box ?? [0, 0];
  expect([Math.round(x * 100), Math.round(y * 100)]).toEqual([30, 30]);
});

describe('pages that a person put together', () => {
  const gathered = (together: readonly (readonly number[])[]) =>
    gatherPapers(
      [
        sheet([line('住民票', 350, 70, 28), ...certified], 'residence-record', 1),
        sheet(record('山田花子', '昭和60年4月1日'), 'residence-record', 2),
        sheet([], 'passport', 3),
        sheet([], 'blank', 4),
        sheet([], 'residence-record', 5),
      ],
      together,
    ).map(({ kind, pages }) => [kind, pages]);

  test('are one paper, of the kind of the first, whatever they say', () => {
    expect(gathered([])).toEqual([
      ['residence-record', [1]],
      ['residence-record', [2, 5]],
      ['passport', [3]],
    ]);
    expect(gathered([[1, 2]])).toEqual([
      ['residence-record', [1, 2]],
      ['passport', [3]],
      ['residence-record', [5]],
    ]);
    expect(gathered([[5, 3]])).toEqual([
      ['residence-record', [1]],
      ['residence-record', [2]],
      ['passport', [3, 5]],
    ]);
  });

  test('take in no other page, and one alone stays alone', () => {
    expect(gathered([[2]])).toEqual([
      ['residence-record', [1]],
      ['residence-record', [2]],
      ['passport', [3]],
      ['residence-record', [5]],
    ]);
    expect(gathered([[4]])).toEqual(gathered([]));
  });
});

const licenceFront = [
  line('氏名', 200, 112, 11),
  line('山田　花子', 246, 111, 14),
  line('昭和60年4月1日生', 453, 112, 11),
  line('住所', 200, 129, 11),
  line('新潟県新潟市中央区学校町通1番地602', 247, 129, 12),
  line('2029年（令和11年）', 207, 163, 12),
  line('05月01日まで有効', 400, 163, 12),
];

test('the back of a licence beside its front tells the address since the last move', () => {
  const said = says(
    'drivers-licence',
    ...licenceFront,
    line('備　考', 359, 331, 14),
    line('令和03年02月01日　新住所　長野県塩尻市大門七番町3番3号', 209, 345, 10),
    line('令和07年06月11日　新住所　長野県松本市大手3丁目8番13号', 209, 358, 10),
    line('長野県公安委員会', 408, 370, 10),
  );
  expect(said).toMatchObject({ name: '山田花子', address: '長野県松本市大手3丁目8番13号' });
  expect(says('drivers-licence', ...licenceFront)['address']).toBe('新潟県新潟市中央区学校町通1番地602');
});

test('an expiry whose years were read apart', () => {
  const front = licenceFront.slice(0, 5);
  const said = says(
    'drivers-licence',
    ...front,
    line('2029年', 207, 163, 12),
    line('（令和11年）05月01日まで有効', 300, 163, 12),
  );
  expect(said['expiresOn']).toBe('2029-05-01');
});

test('a power of attorney in own words, without a label', () => {
  const said = says(
    'power-of-attorney',
    line('委任状', 411, 81, 36),
    line('私　山田花子　は、', 108, 176, 26),
    line('代理人として', 112, 219, 26),
    line('新潟県新潟市中央区学校町通1番地602', 127, 265, 24),
    line('青木　一郎', 124, 307, 26),
    line('を選任し、アーラリンク社に対する', 116, 352, 24),
    line('個人情報の開示の請求をまかせます。', 112, 395, 24),
    line('令和8年11月5日', 112, 526, 24),
    line('長野県松本市大手3丁目8番13号', 126, 570, 24),
    line('山田　花子', 124, 620, 26),
  );
  expect(said).toEqual({
    name: '山田花子',
    agentName: '青木一郎',
    agentAddress: '新潟県新潟市中央区学校町通1番地602',
    signedOn: '2026-11-05',
  });
});

test('a record whose sheet with the certificate did not come has no day of issue', () => {
  const said = says(
    'residence-record',
    line('住民票', 397, 26, 40),
    line('1/2', 910, 50, 18),
    line('氏名', 107, 158, 12),
    line('山田　花子', 104, 163, 26),
    line('生年月日', 106, 195, 12),
    line('昭和60年4月1日', 103, 201, 22),
    line('住民となった年月日', 666, 199, 12),
    line('平成26年4月1日', 666, 206, 20),
  );
  expect(said).toMatchObject({ name: '山田花子', birthDate: '1985-04-01' });
  expect(said['issuedOn']).toBeUndefined();
});

test('a residence record written in columns (縦書き), labels above what they name', () => {
  const columns = [
    column('住民票の写し', 900, 60, 24),
    column('住所', 840, 60),
    column('長野県松本市大手三丁目八番十三号', 840, 200),
    column('氏名', 780, 60),
    column('山田花子', 780, 200),
    column('生年月日', 720, 60),
    column('昭和六十年四月一日', 720, 200),
    column('この写しは、住民票の原本と相違ないことを証明する。', 400, 60),
    column('令和八年十月二十一日', 340, 120),
    column('松本市長　見本太郎', 280, 400),
  ];
  const [paper] = gather(['residence-record', columns]);
  expect(paper?.fields).toMatchObject({
    name: { value: '山田花子' },
    birthDate: { value: '1985-04-01' },
    address: { value: '長野県松本市大手三丁目八番十三号' },
    issuedOn: { value: '2026-10-21' },
  });
  const box = paper?.fields.name?.box ?? [0, 0, 0, 0];
  expect(box.map((v) => Math.round(v * 100))).toEqual([78, 20, 3, 7]);
});

test('the day of issue right below the sentence of a seal certificate', () => {
  const said = says(
    'seal-certificate',
    line('印鑑登録証明', 381, 99, 34),
    line('氏名', 115, 292, 26),
    line('山田花子', 263, 295, 24),
    line('この印影は、登録されている印鑑の印影に相違ないことを証明する。', 111, 442, 23),
    line('令和八年十月十四日', 132, 472, 24),
    line('松本市長　長谷川陽', 399, 523, 25),
  );
  expect(said['issuedOn']).toBe('2026-10-14');
});
