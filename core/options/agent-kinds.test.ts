import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { findOptions } from './options.ts';

const options = (...texts: string[]): string[] =>
  findOptions(texts.map((text, i) => line(text, 110, 400 + 30 * i)))
    .map(({ option }) => option)
    .sort();

test('the kinds of an agent may be said without the agent', () => {
  expect(options('代理の種類 法定 □ 委任 □')).toEqual(['proxy', 'statutory-agent']);
  expect(options('法定(親権・後見) □ 委任 □')).toEqual([
    'adult-guardian',
    'parent',
    'proxy',
    'statutory-agent',
  ]);
});

test('what the law sets otherwise is no kind of an agent', () => {
  expect(options('法定費用 □ 委任状 □')).toEqual([]);
  expect(options('法定の手数料', '法定相続人')).toEqual([]);
});
