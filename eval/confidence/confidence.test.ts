import { describe, expect, test } from 'vitest';
import { parseSaid } from '../said.ts';
import type { Truth } from '../truth.ts';
import { judge } from './judged.ts';
import { atThresholds, auroc, errorsIn, reliability, standardError } from './ranking.ts';
import { rankingLines, rankings } from './told.ts';

const one = (confidence: number, right: boolean, pointed = false) => ({
  name: 'principal.name',
  confidence,
  right,
  pointed,
  flagged: pointed || confidence < 0.6,
});

describe('how confidence ranks errors', () => {
  test('all errors below all that is right is 1, all above is 0, ties are a half', () => {
    expect(auroc([one(0.2, false), one(0.9, true), one(0.8, true)])).toBe(1);
    expect(auroc([one(0.95, false), one(0.9, true)])).toBe(0);
    expect(auroc([one(0.9, false), one(0.9, true)])).toBe(0.5);
    expect(auroc([one(0.5, false), one(0.4, true), one(0.6, true), one(0.7, true)])).toBeCloseTo(2 / 3);
  });

  test('without an error, or without anything right, there is nothing to rank', () => {
    expect(auroc([one(0.5, true)])).toBeNull();
    expect(auroc([one(0.5, false)])).toBeNull();
  });

  test('where confidence says nothing, the standard error is that of the rank sum test; few errors make it large', () => {
    expect(standardError(0.5, 58, 51)).toBeCloseTo(Math.sqrt((58 + 51 + 1) / (12 * 58 * 51)));
    expect(standardError(0.9, 200, 4)).toBeGreaterThan(2 * standardError(0.9, 200, 40));
  });
});

test('what is said with a like confidence is put together, 1 with the highest', () => {
  const bins = reliability([one(0.99, true), one(1, true), one(0.995, false), one(0.6, true), one(0, false)]);
  const filled = bins.filter(({ of }) => of > 0);
  expect(filled.map(({ from, to, right, of }) => [from, to, right, of])).toEqual([
    [0, 0.3, 0, 1],
    [0.6, 0.8, 1, 1],
    [0.99, 1, 2, 3],
  ]);
  expect(filled.at(-1)?.said).toBeCloseTo(0.995);
  expect(bins.reduce((sum, { of }) => sum + of, 0)).toBe(5);
});

test('a higher threshold catches more and flags more', () => {
  const judged = [one(0.55, false), one(0.75, false), one(0.85, true), one(0.99, false, true), one(1, true)];
  expect(errorsIn(judged)).toEqual({ of: 5, wrong: 3, unflagged: 1, flagged: 2 });
  expect(atThresholds(judged).map((row) => [row.threshold, row.unflagged, row.flagged])).toEqual([
    [0.5, 2, 1],
    [0.6, 1, 2],
    [0.7, 1, 2],
    [0.8, 0, 3],
    [0.9, 0, 4],
    [0.95, 0, 4],
  ]);
});

describe('what reaches a reviewer', () => {
  const truth: Truth = {
    id: 'fax-1',
    file: 'fax-1.tif',
    channel: 'fax',
    receivedOn: '2026-11-18',
    scenario: 'drawn for this test',
    pages: [{ page: 1, kind: 'request-form', rotation: 0 }],
    requestTypes: [],
    requester: 'proxy',
    fields: { 'principal.name': '佐藤誠', 'principal.address': '東町3-5', 'agent.address': '西町1-1' },
    findings: [],
    verdict: 'judge',
    secrets: [],
  };
  const box = [0.3, 0.2, 0.2, 0.02];
  const flags = (fields: object, findings: object[]) => {
    const said = { file: 'fax-1.tif', pages: [], fields, findings };
    const judged = judge(truth, parseSaid(JSON.stringify(said)).get('fax-1.tif'));
    return judged.fields.map(({ flagged }) => flagged);
  };
  const name = { value: '佐藤誠', confidence: 0.99, page: 1, box };
  const address = { value: '東町3-6', confidence: 0.99, page: 1, box: [0.3, 0.3, 0.2, 0.02] };

  test('a field read with confidence, and no finding, does not', () => {
    expect(flags({ 'principal.name': name }, [])).toEqual([false]);
  });

  test('a field below the threshold of the policy does', () => {
    expect(flags({ 'principal.name': { ...name, confidence: 0.2 } }, [])).toEqual([true]);
  });

  test.each([
    ['its name', { code: 'any', subject: 'principal.name' }],
    ['its place', { code: 'any', page: 1, box: [0.25, 0.19, 0.1, 0.02] }],
    ['that another paper differs', { code: 'identity-near', page: 2, subject: 'principal' }],
    ['that the power of attorney differs', { code: 'power-of-attorney-mismatch', page: 3, subject: 'name' }],
  ])('so does one of which a finding says %s', (_, finding) => {
    expect(flags({ 'principal.name': name, 'principal.address': address }, [finding])).toEqual([true, false]);
  });

  test.each([
    ['of another person', { code: 'identity-near', page: 2, subject: 'agent' }],
    ['of another page', { code: 'any', page: 2, box }],
    ['of the whole page', { code: 'any', page: 1 }],
  ])('a finding %s does not point at it', (_, finding) => {
    expect(flags({ 'principal.name': name }, [finding])).toEqual([false]);
  });

  test('an address finding points at the only address, but with two it does not say at which', () => {
    const finding = { code: 'address-near', page: 2, subject: 'residence-record' };
    expect(flags({ 'principal.address': address }, [finding])).toEqual([true]);
    expect(flags({ 'principal.address': address, 'agent.address': address }, [finding])).toEqual([
      false,
      false,
    ]);
  });

  test('of a page kind, the finding that it is unsure does', () => {
    const pages = [{ page: 1, kind: 'passport', rotation: 0, confidence: 0.9 }];
    const kinds = (findings: object[]) =>
      judge(truth, parseSaid(JSON.stringify({ file: 'fax-1.tif', pages, findings })).get('fax-1.tif')).kinds;
    expect(kinds([])).toMatchObject([{ right: false, flagged: false, confidence: 0.9 }]);
    expect(kinds([{ code: 'page-kind-unsure', page: 1 }])).toMatchObject([{ flagged: true }]);
  });
});

test('it is told in lines that fit a terminal, the number of errors beside the area', () => {
  const fields = [one(0.5, false), one(0.99, true), one(1, true)];
  const lines = rankingLines(rankings([{ fields, kinds: [one(1, true)] }]));
  expect(lines).toContain('confidence of fields: AUROC 1.00 (1 wrong of 3)');
  expect(lines).toContain('confidence of page kinds: AUROC not defined (0 wrong of 1)');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
