import { describe, expect, test, vi } from 'vitest';
import { got, openRoom, problemOf } from './room.ts';

const room = await openRoom();
const sato = room.as('sato', 'reviewer');
const taro = await room.takeIn([1, 3, 2]);
const hanako = await room.takeIn([5, 6]);
const found = async (term: string): Promise<[string, string[]]> => {
  const { by, cases } = await got('search', sato, { body: { term } });
  return [by, cases.map(({ number }) => number)];
};

test.each<[string, () => string, string, () => string[]]>([
  ['the number', () => taro, 'number', () => [taro]],
  ['the number as it is typed', () => ` ${taro.toLowerCase().replace('-', '')} `, 'number', () => [taro]],
  ['a name', () => '見本　太郎', 'name', () => [taro]],
  ['a name’s beginning', () => '見本', 'name', () => [taro, hanako]],
  ['kana', () => 'みほん はなこ', 'name', () => [hanako]],
  ['a telephone', () => '03 0000 0001', 'phone', () => [taro]],
  ['a telephone’s beginning', () => '０６ー００', 'phone', () => [hanako]],
  ['nobody', () => '山田', 'name', () => []],
  ['a number of no case', () => '9999-9999', 'phone', () => []],
])('%s finds', async (_, term, by, numbers) => {
  const [sort, cases] = await found(term());
  expect(sort).toBe(by);
  expect(cases.toSorted()).toEqual(numbers().toSorted());
});

test('what was put right is found as it is now', async () => {
  const { params, version } = { params: { number: hanako }, version: 1 };
  await got('lease', sato, { params, body: {} });
  const set = { 'principal.name': '髙橋花子' };
  await got('correctFields', sato, { params, version, body: { set, revert: [] } });
  expect(await found('高橋')).toEqual(['name', [hanako]]);
  expect(await found('見本花子')).toEqual(['name', []]);
});

test.each(['', '   ', '12', '()', '・・', 'x'.repeat(101)])('%j is nothing to look for', async (term) => {
  expect(await problemOf('search', sato, { body: { term } })).toMatchObject({
    status: 400,
    code: 'bad-request',
  });
});

describe('what is looked for', () => {
  const term = '極秘花子';

  test('stands in no address, no log and no problem, not even where the store breaks over it', async () => {
    const written: string[] = [];
    const keep = (text: string | Uint8Array): boolean => {
      written.push(String(text));
      return true;
    };
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation(keep),
    );
    const { cases } = room.office;
    const seek = cases.seek.bind(cases);
    cases.seek = async (sought) => {
      throw new Error(`syntax error near ${sought.term}`);
    };
    const { report: _, ...silent } = room.office;
    const { api } = await import('../../functions/api/app.ts');
    const answers = [room.app, api(silent)].map(async (app) => {
      const headers = { authorization: `Bearer ${sato.token}` };
      const response = await app.request('/api/cases/search', {
        method: 'POST',
        headers,
        body: JSON.stringify({ term }),
      });
      return [response.status, await response.text()];
    });
    const told = await Promise.all(answers);
    cases.seek = seek;
    for (const spy of spies) spy.mockRestore();
    expect(told.map(([status]) => status)).toEqual([500, 500]);
    expect(room.troubles.at(-1)).toMatchObject({
      route: 'search',
      status: 500,
      problem: 'internal',
      error: 'Error',
    });
    expect(room.troubles.at(-1)?.at[0]).toContain('search.test.ts');
    expect(written.join('')).toContain('"route":"search"');
    for (const text of [JSON.stringify(told), JSON.stringify(room.troubles), written.join('')])
      expect(text).not.toContain(term);
  });

  test('has no address to stand in', async () => {
    const headers = { authorization: `Bearer ${sato.token}` };
    const path = `/api/cases/search?term=${encodeURIComponent(term)}`;
    const response = await room.app.request(path, { method: 'GET', headers });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain(term);
  });
});
