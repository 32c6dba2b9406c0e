import { expect, test } from 'vitest';
import { foldName, foldPhone, lookUpsOf } from './look-up.ts';

const field = (value: string) => ({ value, raw: value, confidence: 1, page: 1, box: [0, 0, 1, 1] as const });

test('a name is found however it is spaced, written or typed', () => {
  expect(foldName('髙橋　太郎 様')).toBe(foldName('高橋太郎'));
  expect(foldName('たかはし タロウ')).toBe(foldName('ﾀｶﾊｼﾀﾛｳ'));
  expect(foldName('SMITH, John')).toBe(foldName('smith john'));
  expect(foldName('高橋太郎')).not.toBe(foldName('高橋次郎'));
});

test('a telephone number is its digits', () => {
  expect(foldPhone('０９０ー１２３４ー５６７８')).toBe('09012345678');
  expect(foldPhone('+81 90-1234-5678')).toBe('09012345678');
});

test('a case is found by all the people it names, each once', () => {
  const fields = {
    'principal.name': field('見本太郎'),
    'agent.name': field('見本 太郎'),
    'principal.kana': field('ミホンタロウ'),
    'principal.phone': field('03-0000-0001'),
    'agent.phone': field('12'),
  };
  expect(lookUpsOf({ fields })).toEqual([
    { by: 'name', term: '見本太郎' },
    { by: 'name', term: 'ミホンタロウ' },
    { by: 'phone', term: '0300000001' },
  ]);
});
