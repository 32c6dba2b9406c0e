import { expect, test } from 'vitest';
import { column } from '../fields/sheet.fixture.ts';
import { policyOn } from '../policy.ts';
import { findSecretsOnPage } from './find-on-page.ts';

test('the domicile on a record written in columns (縦書き) is found below its label', () => {
  const lines = [
    column('住所', 840, 60),
    column('長野県松本市大手三丁目八番十三号', 840, 200),
    column('本籍', 780, 60),
    column('長野県諏訪市高島一丁目二十二番地', 780, 200),
    column('氏名', 720, 60),
    column('山田花子', 720, 200),
  ];
  const found = findSecretsOnPage({ kind: 'residence-record', lines }, policyOn('2026-11-18').masking);
  expect(found.map(({ what, struck }) => [what, struck?.line])).toEqual([['domicile', 3]]);
  const [x = 0, y = 0, width = 0, height = 0] = found[0]?.box ?? [];
  expect(x).toBeLessThan(0.78);
  expect(x + width).toBeGreaterThan(0.8);
  expect(x + width).toBeLessThan(0.84);
  expect(y).toBeLessThan(0.2);
  expect(y + height).toBeGreaterThan(0.45);
});
