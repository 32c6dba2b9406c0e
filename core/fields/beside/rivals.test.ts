import { expect, test } from 'vitest';
import type { Line } from '../../page.ts';
import { fieldsOf } from '../said.fixture.ts';
import { line, sheet } from '../sheet.fixture.ts';

const field = (name: string, ...lines: Line[]): { value: string; confidence: number } | undefined =>
  fieldsOf(sheet(lines))[name];

test('of two birth dates in a row the latter is meant, and a person looks', () => {
  const born = field(
    'birthDate',
    line('生年月日', 69, 136),
    line('昭和47年8月19日 昭和48年8月19日', 208, 136),
  );
  expect(born?.value).toBe('1973-08-19');
  expect(born?.confidence).toBeLessThan(0.7);
});

test('of two telephone numbers with nothing between them too', () => {
  const phone = field('phone', line('電話番号', 79, 250), line('084-921-5507 0848-22-6190', 211, 250));
  expect(phone?.value).toBe('0848-22-6190');
  expect(phone?.confidence).toBeLessThan(0.7);
});

test('two addresses under each other, or two names, are a doubt', () => {
  const address = field(
    'address',
    line('住所', 69, 183),
    line('富山県富山市桜町1丁目3番9号', 210, 174),
    line('富山県高岡市御旅屋町101番地', 212, 193),
  );
  expect(address?.confidence).toBeLessThan(0.7);
  const name = field(
    'name',
    line('氏名', 69, 183),
    line('山田　花子', 210, 172),
    line('山口　花子', 210, 193),
  );
  expect(name?.confidence).toBeLessThan(0.7);
});

test('what belongs together is sure', () => {
  const born = field(
    'birthDate',
    line('生年月日', 69, 136),
    line('昭和48年8月19日（1973年8月19日）', 208, 136),
  );
  const phone = field(
    'phone',
    line('電話番号', 79, 250),
    line('自宅 0848-22-6190 携帯 090-1234-5678', 211, 250),
  );
  const address = field(
    'address',
    line('住所', 69, 193),
    line('〒933-0029', 210, 172),
    line('富山県高岡市御旅屋町101番地', 212, 191),
    line('ハイツ高岡205', 212, 210),
  );
  const name = field(
    'name',
    line('氏名', 69, 183),
    line('ヤマダ　ハナコ', 210, 172),
    line('山田　花子', 210, 193),
  );
  for (const one of [born, phone, address, name]) expect(one?.confidence).toBeGreaterThan(0.7);
});
