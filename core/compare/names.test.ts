import { expect, test } from 'vitest';
import { compareNames } from './names.ts';

test.each([
  ['髙橋恵子', '高橋惠子', 'match'],
  ['熊谷ョシ', '熊谷ヨシ', 'match'],
  ['三ッ木花子', '三ツ木花子', 'match'],
  ['早乙女凛', '早乙女凜', 'match'],
  ['濵田聡', '浜田聰', 'match'],
  ['山田 花子', '山田花子様', 'match'],
  ['渡邉𠮷男', '渡辺吉男', 'match'],
  ['早乙女薫', '早乙女薰', 'match'],
  ['曰高花子', '日高花子', 'match'],
  // Two names in law.
  ['斎藤健', '斉藤健', 'near'],
  ['本田太郎', '木田太郎', 'near'],
  ['佐藤誠', '佐藤誠一', 'mismatch'],
  ['鈴木一郎', '鈴木二郎', 'mismatch'],
  ['青木実', '山田花子', 'mismatch'],
] as const)('%s and %s: %s', (one, other, match) => {
  expect(compareNames({ name: one }, { name: other })).toBe(match);
  expect(compareNames({ name: other }, { name: one })).toBe(match);
});

test.each([
  ['サトウマコト', 'SATO MAKOTO', 'match'],
  ['サトウ マコト', 'MAKOTO SATOH', 'match'],
  ['オオノケンイチ', 'OHNO KENICHI', 'match'],
  ['イノウエユウコ', 'INOUE YUKO', 'match'],
  ['ナンバジュンイチ', 'NAMBA JUNICHI', 'match'],
  ['ハットリショウタ', 'HATTORI SHOTA', 'match'],
  ['ハットリショウタ', 'HATTORI SYOUTA', 'match'],
  ['ハマダチョ', 'HAMADA CHIYO', 'match'],
  ['マッキリョウ', 'MATSUKI RYO', 'match'],
  ['マッキリョウ', 'MAKI RYO', 'near'],
  ['キョウダショウ', 'KIYODA SHO', 'near'],
  ['マツモトタロウ', 'MATSUMOTO TAR', 'near'],
  ['サトウマコト', 'KATO MAKOTO', 'mismatch'],
] as const)('%s and %s: %s', (kana, romanName, match) => {
  expect(compareNames({ kana }, { romanName })).toBe(match);
  expect(compareNames({ romanName }, { kana })).toBe(match);
});

test.each([
  ['シルバカルロス', 'SILVA CARLOS', 'match'],
  ['シュレスタアニシャ', 'SHRESTHA ANISHA', 'match'],
  ['シュレスタアニタ', 'SHRESTHA ANISHA', 'mismatch'],
  ['グエンティラン', 'NGUYEN THI LAN', 'match'],
  ['キムチュンミ', 'KIM CHUNMI', 'match'],
  ['キムチュンミ', 'KIM MINSU', 'mismatch'],
  // Vowels part Japanese names: of these nothing is taken away.
  ['サトウケンジ', 'SETO KANJI', 'mismatch'],
] as const)('the foreign name %s and %s: %s', (kana, romanName, match) => {
  expect(compareNames({ kana }, { romanName })).toBe(match);
});

test('scripts that do not meet are unread, and so is a missing name', () => {
  expect(compareNames({ name: '佐藤誠' }, { romanName: 'SATO MAKOTO' })).toBe('unread');
  expect(compareNames({ name: '佐藤誠' }, {})).toBe('unread');
  expect(compareNames({ name: '' }, { name: '佐藤誠' })).toBe('unread');
});

test('a name written in kana or roman letters is compared as such', () => {
  expect(compareNames({ name: 'NGUYEN VAN AN' }, { romanName: 'NGUYEN VAN AN' })).toBe('match');
  expect(compareNames({ name: 'グエン・バン・アン' }, { kana: 'グエンバンアン' })).toBe('match');
});

test('readings settle one misread character, never two names', () => {
  const kana = 'サトウマコト';
  expect(compareNames({ name: '佐藤誠', kana }, { name: '佐藤誡', kana })).toBe('near');
  expect(compareNames({ name: '佐藤誠', kana }, { name: '斎藤真', kana })).toBe('mismatch');
});

test('hiragana and voicing are treated freely', () => {
  expect(compareNames({ kana: 'さとうまこと' }, { kana: 'サトウマコト' })).toBe('match');
  expect(compareNames({ kana: 'ヤマザキシン' }, { kana: 'ヤマサキシン' })).toBe('near');
  expect(compareNames({ kana: 'サトウマコト' }, { kana: 'スズキマコト' })).toBe('mismatch');
});

test('a name in Latin letters that is the same goes before readings that differ', () => {
  const one = { name: 'WANG LI', kana: 'ワン' };
  expect(compareNames(one, { romanName: 'WANG LI', kana: 'ワンリー' })).toBe('match');
  expect(compareNames(one, { romanName: 'WANG LEI', kana: 'ワンレイ' })).not.toBe('match');
});
