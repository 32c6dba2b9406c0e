import { expect, test } from 'vitest';
import { column, line } from '../fields/sheet.fixture.ts';
import type { Line, PageKind } from '../page.ts';
import { gather, says } from './gathered.fixture.ts';

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
