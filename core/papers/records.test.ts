import { expect, test } from 'vitest';
import { column, line } from '../fields/sheet.fixture.ts';
import { certified, gather, record, says } from './gathered.fixture.ts';

test('a residence record tells its person and the day of its issue, not the days it records', () => {
  expect(says('residence-record', ...record('山田花子', '昭和60年4月1日'), ...certified)).toEqual({
    name: '山田花子',
    birthDate: '1985-04-01',
    address: '長野県松本市大手3丁目8番13号',
    issuedOn: '2026-10-21',
  });
});

test('of a household those whom the form names are told', () => {
  const family = [
    line('住民票', 350, 70, 28),
    line('住所', 120, 120),
    line('長野県松本市大手3丁目8番13号', 330, 120),
    line('氏名', 120, 200),
    line('山田一郎', 330, 200),
    line('生年月日', 120, 240),
    line('昭和58年1月2日', 330, 240),
    line('氏名', 120, 320),
    line('山田花子', 330, 320),
    line('生年月日', 120, 360),
    line('昭和60年4月1日', 330, 360),
    ...certified,
  ];
  const form = [line('氏名', 100, 200), line('山田花子', 300, 200)];
  const papers = gather(['request-form', form], ['residence-record', family]);
  expect(papers.map(({ fields }) => [fields.name?.value, fields.birthDate?.value])).toEqual([
    [undefined, undefined],
    ['山田花子', '1985-04-01'],
  ]);
});

test('what is printed over a whole copy, and the issuer’s town above, are no part of the address', () => {
  expect(
    says(
      'residence-record',
      line('長野県松本市', 750, 62),
      line('1/1', 890, 62),
      line('住所', 70, 97),
      line('長野県松本市大手3-8-13', 180, 97),
      line('複写', 600, 80, 120),
      line('氏_名', 70, 218),
      line('山田花子', 180, 218),
    ),
  ).toMatchObject({ address: '長野県松本市大手3-8-13', name: '山田花子' });
});

test('a record whose sheet with the certificate did not come has no day of issue', () => {
  const said = says(
    'residence-record',
    line('住民票', 397, 26, 40),
    line('1/2', 910, 50, 18),
    line('氏名', 107, 158, 12),
    line('山田　花子', 104, 163, 26),
    line('生年月日', 106, 195, 12),
    line('昭和60年4月1日', 103, 201, 22),
    line('住民となった年月日', 666, 199, 12),
    line('平成26年4月1日', 666, 206, 20),
  );
  expect(said).toMatchObject({ name: '山田花子', birthDate: '1985-04-01' });
  expect(said['issuedOn']).toBeUndefined();
});

test('a residence record written in columns (縦書き), labels above what they name', () => {
  const columns = [
    column('住民票の写し', 900, 60, 24),
    column('住所', 840, 60),
    column('長野県松本市大手三丁目八番十三号', 840, 200),
    column('氏名', 780, 60),
    column('山田花子', 780, 200),
    column('生年月日', 720, 60),
    column('昭和六十年四月一日', 720, 200),
    column('この写しは、住民票の原本と相違ないことを証明する。', 400, 60),
    column('令和八年十月二十一日', 340, 120),
    column('松本市長　見本太郎', 280, 400),
  ];
  const [paper] = gather(['residence-record', columns]);
  expect(paper?.fields).toMatchObject({
    name: { value: '山田花子' },
    birthDate: { value: '1985-04-01' },
    address: { value: '長野県松本市大手三丁目八番十三号' },
    issuedOn: { value: '2026-10-21' },
  });
  const box = paper?.fields.name?.box ?? [0, 0, 0, 0];
  expect(box.map((v) => Math.round(v * 100))).toEqual([78, 20, 3, 7]);
});

test('the day of issue right below the sentence of a seal certificate', () => {
  const said = says(
    'seal-certificate',
    line('印鑑登録証明', 381, 99, 34),
    line('氏名', 115, 292, 26),
    line('山田花子', 263, 295, 24),
    line('この印影は、登録されている印鑑の印影に相違ないことを証明する。', 111, 442, 23),
    line('令和八年十月十四日', 132, 472, 24),
    line('松本市長　長谷川陽', 399, 523, 25),
  );
  expect(said['issuedOn']).toBe('2026-10-14');
});
