import { expect, test } from 'vitest';
import { fieldsOf } from './said.fixture.ts';
import { column, sheet } from './sheet.fixture.ts';

test('a field of a page in columns stands in the very box of its line', () => {
  const born = column('昭和十五年一月八日', 683, 136);
  const page = sheet([
    column('氏名', 731, 35),
    column('倉橋ハル', 729, 135),
    column('生年月日', 685, 37),
    born,
    column('住所', 640, 35),
    column('奈良県桜井市粟殿千番地の一', 638, 136),
  ]);
  expect(fieldsOf(page)['birthDate']).toMatchObject({ value: '1940-01-08', box: born.box });
});
