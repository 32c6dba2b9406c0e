import { describe, expect, test } from 'vitest';
import { linesOfText } from '../kinds/lines-of-text.ts';
import { type Masked, masks, type PageKind } from '../page.ts';
import { policyOn } from '../policy.ts';
import { findSecrets } from './find-secrets.ts';
import { maskLines } from './mask-text.ts';
import { secretsOnPapers } from './secrets-on-papers.fixture.ts';

const { masking } = policyOn('2026-11-24');

/** What is left of the text, a row a line, and what was struck out. */
function masked(kind: PageKind, text: string, switches = masking) {
  const lines = linesOfText(text);
  const secrets = findSecrets({ kind, lines }, switches);
  return {
    left: maskLines(lines, secrets).map((line) => line.text),
    what: [...new Set(secrets.map((secret) => secret.what))],
  };
}

test.each(secretsOnPapers)('%s', (_, kind, text, left, what) => {
  const result = masked(kind, text);
  expect(result.left).toEqual(left);
  expect(result.what).toEqual(what);
});

describe('the switches of the policy', () => {
  /** A paper that has the secret, and the secret itself as it stands there. */
  const shown: readonly (readonly [Masked['what'], PageKind, string, string])[] = [
    ['insurance-number', 'health-insurance-card', '氏名 山田 花子\n保険者番号 01130012', '01130012'],
    ['pension-number', 'pension-book', '基礎年金番号 1234-567890', '1234-567890'],
    ['licence-number', 'drivers-licence', '番号 第 983205673215 号', '983205673215'],
    ['passport-number', 'passport', '旅券番号/Passport No. TZ1234567', 'TZ1234567'],
    ['residence-card-number', 'residence-card', '番号 AB12345678CD', 'AB12345678CD'],
    ['resident-code', 'residence-record', '個人番号 983205673214\n住民票コード 12345678901', '12345678901'],
    [
      'domicile',
      'residence-record',
      '氏名 山田 花子\n本籍 大阪府吹田市山田西5丁目2番',
      '大阪府吹田市山田西5丁目2番',
    ],
    ['organ-donor', 'drivers-licence-back', '私は、臓器を提供します。', '私は、臓器を提供します。'],
    ['nationality', 'residence-card', '番号 AB12345678CD\n国籍・地域 米国', '米国'],
    ['licence-conditions', 'drivers-licence', '番号 第 983205673215 号\n免許の条件等 眼鏡等', '眼鏡等'],
    ['security-code', 'my-number-card', '臓器提供意思 □1.□2.\n2031年1月2日まで有効\n4821', '4821'],
  ];

  test('are all on, and each has its paper here', () => {
    expect(masks.filter((what) => !masking[what])).toEqual([]);
    // codes that are no text are found beside this: find-on-page.test.ts
    expect(['my-number', 'qr-code', ...shown.map(([what]) => what)].sort()).toEqual([...masks].sort());
  });

  test.each(shown)('%s on: masked; off: readable, and nothing else is', (what, kind, text, secret) => {
    const on = masked(kind, text);
    const off = masked(kind, text, { ...masking, [what]: false });
    expect(on.left.join('\n')).not.toContain(secret);
    expect(on.what).toContain(what);
    expect(off.left.join('\n')).toContain(secret);
    expect(off.what).toEqual(on.what.filter((one) => one !== what));
  });

  test('what may be an individual number stays masked whatever is off', () => {
    const off = { ...masking, 'licence-number': false, 'resident-code': false };
    expect(masked('drivers-licence', '番号 第 983205673214 号', off)).toEqual({
      left: ['番号 第 ■■■■■■■■■■■■ 号'],
      what: ['my-number'],
    });
    expect(masked('residence-record', '住民票コード 983205673214', off).what).toEqual(['my-number']);
  });
});

describe('what is no secret stays', () => {
  test.each<[string, PageKind, string]>([
    [
      'telephone, postal code, dates',
      'request-form',
      '〒171-0014 豊島区池袋2-47-3\n電話番号\t090-1234-5678\n平成11年10月13日\n2026-11-18',
    ],
    ['a customer number that fails the check', 'request-form', 'お客様番号 983205673215'],
    ['telephone numbers on an unknown sheet', 'other', 'TEL 03-1234-5678\tFAX 0312345679\n09012345678'],
    ['a warning not to send the number', 'request-form', '※個人番号は記載しないでください。'],
    [
      'left out by the city',
      'residence-record',
      '個人番号\t省略\n住民票コード\t＊＊＊＊＊＊\n本籍・筆頭者\t省 略\n令和8年10月21日',
    ],
    ['left out, half misread', 'residence-record', '個人番号\t.省路'],
    ['the front of a My Number card', 'my-number-card', '個人番号カード\n2031年1月2日まで有効'],
    [
      'a form that says what is on such papers',
      'request-form',
      '国籍・地域 ベトナム\n免許の条件等 眼鏡等\nセキュリティコード 4821\n本籍 東京都\nNationality JAPAN',
    ],
    [
      'guidance that says what to hide',
      'other',
      '国籍、本籍、免許の条件等（眼鏡等）、セキュリティコード、QRコードは塗りつぶしてください。\n4821',
    ],
    ['a nationality left out by the city', 'residence-record', '国籍・地域\t省略\n在留資格\t＊＊＊'],
    [
      'who belongs to a household, which proves who may act for a child',
      'residence-record',
      '氏名\t山田 花子\t続柄\t子\n氏名\t山田 太郎\t続柄\t世帯主\n世帯主氏名\t山田 太郎',
    ],
    [
      'the head of a register, by whom it is called',
      'family-register',
      '筆頭者\t山田 太郎\n【父】山田 太郎 【続柄】長女',
    ],
    [
      'what a licence says besides',
      'drivers-licence',
      '氏名 山田 花子 昭和60年1月2日生\n住所 東京都豊島区池袋1-2-3\n交付 令和05年02月10日 12345\n2028年(令和10年)02月02日まで有効\n種類 普通',
    ],
    [
      'what a passport says besides',
      'passport',
      '日本国 JAPAN\t旅券 PASSPORT\n姓/Surname\nYAMADA\n発行年月日/Date of issue\n10 MAY 2021\nMINISTRY OF FOREIGN AFFAIRS\nP<JPN5UZUK1<<BUSU21<<<<<<<<<<<<<<<<<<<<<<<<<',
    ],
    ['the number of a company', 'company-seal-certificate', '会社法人等番号 0133-01-000000'],
    ['the header of a fax', 'other', '2026-11-18 16:04 FROM:090-4129-3220 P.003/004'],
  ])('%s', (_, kind, text) => {
    expect(masked(kind, text).left).toEqual(linesOfText(text).map((line) => line.text));
  });
});

describe('boxes', () => {
  const half = { ...linesOfText('個人番号983205673214')[0], text: '個人番号983205673214' };

  test('only the digits of a line are covered, with a margin around them', () => {
    const line = {
      text: half.text,
      box: [0.1, 0.5, 0.8, 0.04] as const,
      confidence: 1,
      vertical: false,
      at: half.at ?? [],
      sure: half.sure ?? [],
    };
    const [secret] = findSecrets({ kind: 'residence-record', lines: [line] }, masking);
    const [x, y, width, height] = secret?.box ?? [0, 0, 0, 0];
    expect(x).toBeLessThan(0.1 + 0.8 * 0.25);
    expect(x).toBeGreaterThan(0.1 + 0.8 * (3.5 / 16));
    expect(x + width).toBeGreaterThan(0.9);
    expect(y).toBeCloseTo(0.49);
    expect(y + height).toBeCloseTo(0.55);
  });

  test('of an upright line the part from top to bottom is covered', () => {
    const line = {
      text: half.text,
      box: [0.5, 0.1, 0.04, 0.8] as const,
      confidence: 1,
      vertical: true,
      at: half.at ?? [],
      sure: half.sure ?? [],
    };
    const [secret] = findSecrets({ kind: 'residence-record', lines: [line] }, masking);
    const [x, y, width, height] = secret?.box ?? [0, 0, 0, 0];
    expect(y).toBeGreaterThan(0.2);
    expect(y).toBeLessThan(0.3);
    expect(y + height).toBeGreaterThan(0.9);
    expect(x).toBeLessThan(0.5);
    expect(x + width).toBeGreaterThan(0.54);
  });

  test('where nothing was read beside the label, its cell is covered and no text is struck', () => {
    const lines = linesOfText('個人番号\n住所 東京都豊島区池袋一丁目二番三号').map((line, index) =>
      index === 0 ? { ...line, box: [0.1, 0.2, 0.1, 0.02] as const } : line,
    );
    const [secret, ...others] = findSecrets({ kind: 'residence-record', lines }, masking);
    expect(others).toEqual([]);
    expect(secret?.struck).toBeUndefined();
    expect(secret?.box[0]).toBeLessThanOrEqual(0.2);
    expect((secret?.box[0] ?? 0) + (secret?.box[2] ?? 0)).toBeGreaterThanOrEqual(0.8);
  });
});

test('striking keeps length, places and the certainty of what stays', () => {
  const [line] = linesOfText('個人番号 983205673214');
  if (!line) throw new Error('no line');
  const doubtful = { ...line, sure: line.sure.map(() => 0.5) };
  const [struck] = maskLines(
    [doubtful],
    findSecrets({ kind: 'residence-record', lines: [doubtful] }, masking),
  );
  expect(struck?.text).toHaveLength(line.text.length);
  expect(struck?.at).toEqual(line.at);
  expect(struck?.sure.slice(0, 5)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  expect(struck?.sure.slice(5)).toEqual(Array.from({ length: 12 }, () => 1));
});

/** A line in a cell of a ruled form: left edge, top and height in thousandths of the page. */
const cell = (text: string, x: number, y: number, height: number) => {
  const [line] = linesOfText(text);
  return line === undefined ? [] : [{ ...line, box: [x / 1000, y / 1000, 0.2, height / 1000] as const }];
};
const inCells = (...lines: ReturnType<typeof cell>[]): string[] => {
  const all = lines.flat();
  return maskLines(all, findSecrets({ kind: 'residence-record', lines: all }, masking)).map(
    ({ text }) => text,
  );
};

test('domicile, its head and a number misread, each right below its label in the cell', () => {
  const left = inCells(
    cell('住所', 416, 76, 10),
    cell('大阪府吹田市山田西1丁目2番3号', 414, 80, 22),
    cell('個人番号', 664, 160, 12),
    cell('9832O567Z1', 664, 167, 20),
    cell('本籍', 103, 238, 12),
    cell('大阪府吹田市山田東5丁目2番地', 102, 245, 20),
    cell('筆頭者', 437, 238, 12),
    cell('山田太郎', 437, 245, 20),
    cell('住所を定めた年月日', 663, 236, 14),
    cell('平成26年4月1日', 664, 243, 20),
  );
  expect(left).toEqual([
    '住所',
    '大阪府吹田市山田西1丁目2番3号',
    '個人番号',
    '■■■■■■■■■■',
    '本籍',
    '■■■■■■■■■■■■■■■',
    '筆頭者',
    '■■■■',
    '住所を定めた年月日',
    '平成26年4月1日',
  ]);
});

test('a domicile whose label was lost; the address and where somebody moved from have theirs', () => {
  const left = inCells(
    cell('住所', 416, 76, 10),
    cell('大阪府吹田市山田西1丁目2番3号', 414, 80, 22),
    cell('大阪府吹田市山田東5丁目2番地', 102, 245, 20),
    cell('前住所', 103, 300, 12),
    cell('京都府宇治市宇治5番地', 102, 307, 20),
  );
  expect(left[2]).toBe('■■■■■■■■■■■■■■■');
  expect([left[1], left[4]]).toEqual(['大阪府吹田市山田西1丁目2番3号', '京都府宇治市宇治5番地']);
});
