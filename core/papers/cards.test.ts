import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { says } from './gathered.fixture.ts';

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

test('a validity whose words stand in pieces of one row', () => {
  expect(
    says(
      'residence-card',
      line('このカードは2029年07月08日', 250, 310, 10),
      line('まで有効です。', 440, 311, 10),
    ),
  ).toMatchObject({ expiresOn: '2029-07-08' });
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

test('a residence card with the name in Latin letters and in kanji', () => {
  const named = (name: string) =>
    says(
      'residence-card',
      line('在留力一ド RESIDENCE CARD', 380, 150),
      line('氏名 NAME', 200, 180),
      line(name, 310, 180),
      line('生年月日', 200, 205),
      line('1999年10月13日 性別 女 F.', 310, 205, 14),
    );
  expect(named('WANG XIULING 王 秀玲')).toMatchObject({ romanName: 'WANG XIULING', name: '王秀玲' });
  expect(named('WANG XIULING 国籍・地域')['name']).toBeUndefined();
});
