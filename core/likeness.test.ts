import { describe, expect, test } from 'vitest';
import { likeness } from './likeness.ts';
import type { Line, Page } from './page.ts';
import type { Field, Fields, RequestType } from './request.ts';

interface Person {
  name: string;
  birthDate: string;
  phone: string;
  address: string;
}

const taro: Person = {
  name: '見本太郎',
  birthDate: '1980-04-01',
  phone: '03-0000-0001',
  address: '東京都豊島区見本町1丁目2番3号',
};
const hanako: Person = { ...taro, name: '見本花子', birthDate: '1983-09-12' };
const stranger: Person = {
  name: '例示一郎',
  birthDate: '1971-12-30',
  phone: '06-0000-0002',
  address: '大阪府例市例町9-8-701',
};

/** What every form has printed on it. */
const printed = [
  '開示等申請書',
  '株式会社アーラリンク個人情報開示等請求受付係御中',
  '個人情報の保護に関する法律に基づき下記のとおり申請します',
  '請求の種類 利用目的の通知 開示 第三者提供記録の開示 訂正 追加 削除 利用停止 消去 第三者提供の停止',
  '対象となる個人情報 契約者情報 請求書情報 通話明細 本人確認書類の記録',
  '開示の方法 書面の郵送 電磁的記録 同封書類 本人確認書類 住民票の写し 委任状 印鑑登録証明書 手数料',
  '個人番号の記載された面はお送りにならないでください。臓器提供の意思表示の欄は隠してください。',
];

describe('the same content', () => {
  test('sent twice, read with slips, under another header line, is alike', () => {
    const once = packet(taro, { header: '2026-11-20 10:02 FROM 見本商店 P.001/003' });
    for (const slips of [0.02, 0.05, 0.08])
      expect(shared(once, packet(taro, { header: '2026-11-21 08:15 P.004/007', slips }))).toBeGreaterThan(0);
  });

  test.each(['name', 'phone', 'address'] as const)('is alike though the %s was misread', (fact) => {
    const wrong = { name: '見木太郎', birthDate: '', phone: '03-0000-0007', address: '東京都7丁目' }[fact];
    expect(shared(packet(taro), packet(taro, { misread: { [fact]: wrong }, slips: 0.03 }))).toBeGreaterThan(
      0,
    );
  });

  test('is alike though name, telephone and address were all misread, by birth date and text', () => {
    const misread = { name: '見木太郎', phone: '03-0000-0007', address: '東京都7丁目' };
    expect(shared(packet(taro), packet(taro, { misread, slips: 0.03 }))).toBeGreaterThan(0);
  });

  test('of a letter that says nothing legible of a person is alike by its text alone', () => {
    const letter = printed.map((text) => `前略 ${text} 何卒よろしくお願い申し上げます`);
    const marks = (slips: number) =>
      likeness([page(letter.map(slip(slips)))], { requestTypes: [], fields: {}, papers: [] });
    expect(marks(0).filter((m) => marks(0.004).includes(m)).length).toBeGreaterThan(0);
  });
});

describe('other content', () => {
  test('other people with the same printed form are not alike', () => {
    expect(shared(packet(taro), packet(stranger))).toBe(0);
  });

  test('nor is a wife with the same telephone, address, surname and form', () => {
    expect(shared(packet(taro), packet(hanako))).toBe(0);
  });

  test('nor a namesake elsewhere', () => {
    expect(shared(packet(taro), packet({ ...stranger, name: taro.name }))).toBe(0);
  });

  test('nor a stranger born on the same day whose form says other things', () => {
    const other = packet({ ...stranger, birthDate: taro.birthDate }, { text: letterOf(stranger) });
    expect(shared(packet(taro), other)).toBe(0);
  });

  test('nor the same person who asks for something else', () => {
    expect(shared(packet(taro), packet(taro, { types: ['deletion'] }))).toBe(0);
  });

  test('nor two people whose forms could not be read at all, by the little that was', () => {
    const empty = { requestTypes: [], fields: {}, papers: [] };
    expect(likeness([page(['開示等申請書', '見本'])], empty)).toEqual([]);
  });
});

test('marks fit into one transaction of a hundred actions and show nothing that was read', () => {
  const marks = packet(taro);
  expect(marks.length).toBeLessThan(90);
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{16}$/);
});

interface Circumstances {
  header?: string;
  slips?: number;
  misread?: Partial<Person>;
  types?: RequestType[];
  text?: string[];
}

function packet(person: Person, about: Circumstances = {}): string[] {
  const { header = '', slips = 0, misread = {}, types = ['disclosure'], text = printed } = about;
  const read = { ...person, ...misread };
  const fields: Fields = {
    'principal.name': field(read.name),
    'principal.birthDate': field(read.birthDate),
    'principal.phone': field(read.phone),
    'principal.address': field(read.address),
  };
  const lines = [header, ...[...text, ...Object.values(person)].map(slip(slips))];
  return likeness([page(lines)], { requestTypes: types, fields, papers: [] });
}

const letterOf = (person: Person): string[] => [
  `前略 ${person.name}と申します`,
  '先日解約いたしました携帯電話の契約について私の情報を見せていただきたく手紙を書きました',
  '引っ越しのため連絡先が変わっておりますのでご返事は上記の住所までお願いします 草々',
];

const shared = (one: string[], other: string[]): number => one.filter((mark) => other.includes(mark)).length;

const field = (value: string): Field => ({ value, raw: value, confidence: 1, page: 1, box: [0, 0, 1, 0.1] });

/** Misreads about one character in `rate`, always the same ones for the same text. */
const slip =
  (rate: number) =>
  (text: string): string =>
    [...text].map((c, i) => ((i * 7919 + c.charCodeAt(0) * 104729) % 1000 < rate * 1000 ? '〓' : c)).join('');

function page(texts: string[]): Page {
  const lines = texts.map(
    (text, i): Line => ({
      text,
      box: [0.1, 0.02 + (0.9 * i) / texts.length, 0.8, 0.02],
      confidence: 1,
      at: [],
      sure: [],
      vertical: false,
    }),
  );
  return {
    page: 1,
    kind: 'request-form',
    confidence: 1,
    rotation: 0,
    skew: 0,
    width: 1000,
    height: 1414,
    dpi: 120,
    ink: 0.05,
    lines,
    choices: [],
    masked: [],
    image: 'pages/a/001.jpg',
  };
}
