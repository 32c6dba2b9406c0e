import { expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { findOptions } from './options.ts';

it.each(['登録内容の', 'ご登録内容の', '契約情報の', 'お客様情報の', '登録情報の'])(
  'types may be said of %s what is held',
  (what) => {
    const rows = ['開示', '訂正', '追加', '削除', '消去'].map((type, i) =>
      line(`${i + 1} ${what}${type}`, 200, 300 + 30 * i),
    );
    const options = findOptions(rows);
    expect(options.map(({ option }) => option).sort()).toEqual([
      'addition',
      'correction',
      'deletion',
      'disclosure',
      'erasure',
    ]);
    for (const { box } of options) expect(box[2]).toBeGreaterThan(0.0255 * (what.length + 1));
  },
);
