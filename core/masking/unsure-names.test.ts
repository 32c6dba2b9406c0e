import { describe, expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { canvas } from '../image/canvas.fixture.ts';
import { linesOfText } from '../kinds/lines-of-text.ts';
import type { Line, PageKind } from '../page.ts';
import { policyOn } from '../policy.ts';
import { findSecretsOnPage } from './find-on-page.ts';
import { findSecrets } from './find-secrets.ts';
import { maskLines } from './mask-text.ts';

const { masking } = policyOn('2026-11-24');

function left(lines: readonly Line[], kind: PageKind = 'other', unsure = false): string[] {
  return maskLines(lines, findSecrets({ kind, unsure, lines }, masking)).map(({ text }) => text);
}
const leftOf = (text: string, kind: PageKind = 'other', unsure = false): string[] =>
  left(linesOfText(text), kind, unsure);

/** What a page says, and what is left of it; all invented, misread as faxes are. */
const papers: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a health insurance card: its title was read, its labels were not',
    '福岡県国民健康保険被保険者証\n有効期限\t合和3年7月31\n記号\t香号\t283\t9104755\n生年月日\t昭和54年3月21日\n保險者香号\t409912\t交付者名 例示市\nTEL 092-000-0000',
    [
      '福岡県国民健康保険被保険者証',
      '有効期限',
      '合和3年7月31',
      '記号',
      '香号',
      '■■■',
      '■■■■■■■',
      '生年月日',
      '昭和54年3月21日',
      '保險者香号',
      '■■■■■■',
      '交付者名 例示市',
      'TEL 092-000-0000',
    ],
  ],
  [
    'a health insurance card: only its title and a misread number label',
    '組合員証\n記号\t71\t番弓\t20655\n氏名\t山田 花子',
    ['組合員証', '記号', '■■', '番弓', '■■■■■', '氏名', '山田 花子'],
  ],
  [
    'a passport: the name in its upper zone, birth and expiry stay',
    '折券\tPASSPORT\nP\tJPN\tTZ1234567\n10 MAY 2031\nP<JPNYAMADA<<HANAKO<<<<<<<<<<<<<<<<<<<<<<<<<\nTZ12345674.PN8501026F31O2028<<<<<<<<<<<<<<06',
    [
      '折券',
      'PASSPORT',
      'P',
      'JPN',
      '■■■■■■■■■',
      '10 MAY 2031',
      'P<JPNYAMADA<<HANAKO<<<<<<<<<<<<<<<<<<<<<<<<<',
      '■'.repeat(44),
    ],
  ],
  [
    'a passport without its zone',
    '日本国 旅券\nTZ1234567\nYAMADA\n10 MAY 2031',
    ['日本国 旅券', '■■■■■■■■■', 'YAMADA', '10 MAY 2031'],
  ],
  [
    'a licence: conditions beside its number',
    '氏名 山田 花子 昭和60年1月2日生\n免許の\t眼鏡等\n邏転免許証\n第\t983205673215\t号',
    ['氏名 山田 花子 昭和60年1月2日生', '免許の', '■■■', '邏転免許証', '第', '■■■■■■■■■■■■', '号'],
  ],
  [
    'a residence card: the nationality behind the sex, whose label was misread',
    '在留カード\n番号\tAB12345678CD\n李年月1985年12月31日1期女F.地米同\n2028年10月20月まで有効',
    ['在留カード', '番号', '■■■■■■■■■■■■', '李年月1985年12月31日1期女F.■■■', '2028年10月20月まで有効'],
  ],
  [
    'the front of an individual number card: its security code',
    '他人看号\n平成元年3月31日生 2031年3月31日まで有効\n0A12B34C56D78E90\t4821',
    ['他人看号', '平成元年3月31日生 2031年3月31日まで有効', '0A12B34C56D78E90', '■■■■'],
  ],
  [
    'the back of a licence: the declaration',
    '新住所 豊島区池袋3-2-1\n1.私は、脳死後及び心臓が停止した死後のいずれでも、移植の為に\n自筆署名 山田 花子',
    ['新住所 豊島区池袋3-2-1', '■'.repeat(31), '■'.repeat('自筆署名 山田 花子'.length)],
  ],
  ['a pension book', '年金手帳\n1234-567890\n氏名 山田 花子', ['年金手帳', '■■■■■■■■■■■', '氏名 山田 花子']],
  [
    'a record of residents: domicile and head',
    '住所\t大阪府吹田市山田西1丁目2番3号\n世帶主\t山田 太郎\n住民となった年月日\t平成26年4月1日\n本籍\t京都府宇治市宇治5番地\t筆頭者\t山田 太郎',
    [
      '住所',
      '大阪府吹田市山田西1丁目2番3号',
      '世帶主',
      '山田 太郎',
      '住民となった年月日',
      '平成26年4月1日',
      '本籍',
      '■■■■■■■■■■■',
      '筆頭者',
      '■■■■■',
    ],
  ],
  [
    'a family register: the domicile',
    '本籍\t京都府宇治市宇治5番地\n戸籍事項\n【編製日】平成20年5月6日\n【名】花子',
    ['本籍', '■■■■■■■■■■■', '戸籍事項', '【編製日】平成20年5月6日', '【名】花子'],
  ],
];

test.each(papers)('on a page that nobody knows: %s', (_, text, masked) => {
  expect(leftOf(text)).toEqual(masked);
});

test('a page named as another paper: masked where the name is unsure, left to its own rules where it is sure', () => {
  const text = '国民健康保険被保険者証\n保險者香号\t409912\n記号\t283';
  expect(leftOf(text, 'utility-bill', true)).toEqual([
    '国民健康保険被保険者証',
    '保險者香号',
    '■■■■■■',
    '記号',
    '■■■',
  ]);
  expect(leftOf(text, 'utility-bill')).toEqual(linesOfText(text).map((one) => one.text));
});

test('the switches hold for what is found so, too', () => {
  const lines = linesOfText('折券\tPASSPORT\nTZ1234567');
  expect(findSecrets({ kind: 'other', lines }, { ...masking, 'passport-number': false })).toEqual([]);
});

test('a page with its picture is told by the same sign', () => {
  const lines = linesOfText('組合員証\n記号\t71\t番号\t20655');
  const page = { kind: 'utility-bill' as const, lines, grey: canvas(10, 14) };
  const what = (unsure: boolean) => findSecretsOnPage({ ...page, unsure }, masking).map((one) => one.what);
  expect([what(true), what(false)]).toEqual([['insurance-number', 'insurance-number'], []]);
});

describe('what no sign of a paper stands beside stays on a sheet that nobody knows', () => {
  test.each<[string, string]>([
    [
      'a form that names the papers',
      '個人情報開示申込書\n□運転免許証\n□旅券（パスポート）\n□健康保険被保険者証\n□在留カード\n□年金手帳\nお客様番号 12345678\n契約番号 AB1234567\n会員番号 4410-2231\n携帯電話番号 090-1234-5678\nご連絡先 0312345678\n続柄 長女\n国籍 ベトナム',
    ],
    [
      'an application for a certificate of residence',
      '住民票の写し等交付請求書\n世帯主 山田 太郎\n本籍 京都府宇治市宇治5番地\n住所 大阪府吹田市山田西1丁目2番3号\n窓口に来た人の住所 大阪府吹田市山田東5丁目2番地',
    ],
    [
      'guidance on what to cover',
      '健康保険被保険者証の保険者番号・記号・番号、旅券番号、臓器提供意思表示欄は塗りつぶしてください。\nPASSPORT\n受付番号 20261118\n2026年11月18日',
    ],
    [
      'a bill',
      '請求書\nお客様番号 0123456789\n番号\nご請求金額 8,250円\n伝票番号 4821-9034-1122\nTEL 03-1234-5678\nABCDEF0123456789',
    ],
    ['a school that has numbers of guardians', '保護者番号 123456\n氏名 山田 花子\n電話 0312345678'],
    ['a ruled line that was read for brackets', 'ご署名<<<<<<<<<<<<<<<<<<<<<<\nP. 1/2\n03-1234-5678'],
  ])('%s', (_, text) => {
    expect(leftOf(text)).toEqual(linesOfText(text).map((one) => one.text));
  });

  test('numbers of customers and telephones beside a copied health insurance card', () => {
    expect(
      leftOf('保険者番号 01130012\nお客様番号 12345678\n契約番号 9912\nご連絡先 TEL 0312345678\n記号 283'),
    ).toEqual([
      '保険者番号 ■■■■■■■■',
      'お客様番号 12345678',
      '契約番号 9912',
      'ご連絡先 TEL 0312345678',
      '記号 ■■■',
    ]);
  });
});

describe('the declaration on an individual number card of which no word was read', () => {
  const serial = [line('0A12B34C56D78E90', 149, 268, 9), line('4821', 256, 268, 9)];
  const field = line('参提供点思【6を准2こし学', 311, 245, 10);
  const dated = line('平成元年3月31日生 2031年3月31日まで有効', 275, 160, 11);

  test('its place is covered and its text struck out, the dates above it are not', () => {
    const lines = [dated, field, ...serial];
    expect(left(lines)).toEqual([dated.text, '■'.repeat(field.text.length), '0A12B34C56D78E90', '■■■■']);
    const [box] = findSecrets({ kind: 'other', lines }, masking).flatMap(({ what, struck, box }) =>
      what === 'organ-donor' && struck === undefined ? [box] : [],
    );
    const [x = 0, y = 0, width = 0, height = 0] = box ?? [];
    expect([x > 0.27, x < 0.311, x + width > 0.5]).toEqual([true, true, true]);
    expect([y > 0.175, y < 0.25, y + height > 0.275, y + height < 0.3]).toEqual([true, true, true, true]);
  });

  test('nothing is covered where nothing stands there', () => {
    const what = findSecrets({ kind: 'other', lines: [dated, ...serial] }, masking).map((one) => one.what);
    expect(what).toEqual(['security-code']);
  });
});

describe('numbers of other states on a passport', () => {
  const zone = 'P<CANMARTIN<<SARAH<<<<<<<<<<<<<<<<<<<<<<<<<<';
  test.each([
    ['of another format', 'ZE000509', '■■■■■■■■'],
    ['a number of the person', 'A234567893', '■■■■■■■■■■'],
    ['a date', '01 JAN 85', '01 JAN 85'],
  ])('%s', (_, printed, masked) => {
    expect(left([line(printed, 500, 150), line(zone, 190, 401)], 'passport')).toEqual([masked, zone]);
  });

  test('digits alone, told by the zone, one of them misread', () => {
    const lower = '1234567897USA8501019F2901147<<<<<<<<<<<<<<02';
    const printed = line('No. 12345G789', 500, 150);
    expect(left([printed, line(zone, 190, 401), line(lower, 190, 430)], 'passport')[0]).toBe('No. ■■■■■■■■■');
  });

  test.each([
    ['fillers misread', ['TZ12345674JPN', '85O1O26F31O2O28', '--.,-.--..06']],
    ['no fillers at all', ['TZ12345674', 'JPN85O1O26F']],
  ])('a zone read in pieces, %s', (_, pieces) => {
    const read = pieces.map((text, index) => line(text, 100 + 300 * index, 430, 12));
    expect(left([line(zone, 100, 401), ...read], 'passport').slice(1)).toEqual(
      pieces.map((text) => '■'.repeat(text.length)),
    );
  });

  test('the words beside the number are no zone', () => {
    const row = [
      line('PASSPORT', 300, 130),
      line('P', 500, 130),
      line('JPN', 560, 130),
      line('TZ1234567', 700, 130),
    ];
    expect(left(row, 'passport')).toEqual(['PASSPORT', 'P', 'JPN', '■■■■■■■■■']);
  });
});

describe('the prefecture right of the sex on a passport whose labels were misread', () => {
  const row = [line('F', 390, 293, 14), line('KANAGAVA', 512, 293, 14)];
  test('of Japan', () => {
    expect(left([line('JPN', 560, 130), ...row], 'passport')).toEqual(['JPN', 'F', '■■■■■■■■']);
  });
  test('another state has other things there; a date is none', () => {
    expect(left([line('CAN', 560, 130), ...row], 'passport')).toEqual(['CAN', 'F', 'KANAGAVA']);
    const dated = [line('JPN', 560, 130), line('F', 390, 293, 14), line('20 FEB 1979', 512, 293, 14)];
    expect(left(dated, 'passport')).toEqual(dated.map(({ text }) => text));
  });
});

test('a nationality whose label was misread, on a residence card that was named', () => {
  expect(leftOf('生年月日 1985年12月31日 性別 女 F. 回路・地域 米国', 'residence-card')).toEqual([
    '生年月日 1985年12月31日 性別 女 F. ■■■■■■■■',
  ]);
  const none = '生年月日 1985年12月31日 性別 女 F.';
  expect(leftOf(none, 'residence-card')).toEqual([none]);
});
