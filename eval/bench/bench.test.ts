import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { characterErrors, distanceWithin, entriesOn } from './character-errors.ts';
import { evenly } from './evenly.ts';
import { benchLines } from './table.ts';
import { timedNetworks } from './timed-networks.ts';

test('a phrase is held against the part of a text that fits it best', () => {
  expect(distanceWithin('東町3丁目', '住所 東町3丁目5番')).toBe(0);
  expect(distanceWithin('東町3丁目', 'x東町8丁目x')).toBe(1);
  expect(distanceWithin('東町3丁目', '東3丁目')).toBe(1);
  expect(distanceWithin('東町3丁目', '東町の3丁目')).toBe(1);
  expect(distanceWithin('東町3丁目', '')).toBe(5);
  expect(distanceWithin('𠮷田', '髙𠮷田')).toBe(0);
});

test('spaces, full-width digits and kinds of hyphens are no errors', () => {
  expect(
    characterErrors('お 名 前 佐 藤　誠\n０９０−１１１１−２２２２', ['佐藤誠', '090-1111-2222']),
  ).toEqual({
    wrong: 0,
    of: 16,
  });
  expect(characterErrors('佐藤', ['佐藤誠'])).toEqual({ wrong: 1, of: 3 });
});

test('entries are looked for on the form only, dates nowhere', () => {
  const fields = { 'principal.name': '佐藤誠', 'principal.birthDate': '1980-09-10', 'agent.phone': '090' };
  const packet = {
    id: 'a',
    file: 'a.pdf',
    channel: 'mail',
    receivedOn: '2026-11-18',
    scenario: 's',
    pages: [
      { page: 1, kind: 'request-form', rotation: 0 },
      { page: 2, kind: 'passport', rotation: 0 },
    ],
    requestTypes: [],
    requester: null,
    fields,
    findings: [],
    verdict: 'judge',
    secrets: [],
  };
  expect(entriesOn(packet, 1)).toEqual(['佐藤誠', '090']);
  expect(entriesOn(packet, 2)).toEqual([]);
});

test('packets are taken evenly, mail and fax alike, and all where all are asked for', () => {
  const packets = Array.from({ length: 46 }, (_, number) => ({ number, pages: [1, 2, 3, 4, 5] }));
  expect(evenly(packets, 20).map(({ number }) => number)).toEqual([5, 17, 28, 40]);
  expect(evenly(packets, Number.POSITIVE_INFINITY)).toEqual(packets);
  expect(evenly(packets, 1)).toHaveLength(1);
});

test('time in the networks counts once where two calls run side by side', async () => {
  const { networks, take } = timedNetworks({
    detect: async () => {
      await sleep(30);
      return new Float32Array();
    },
    recognise: async () => {
      await sleep(30);
      return { text: '', confidence: 0, at: [], sure: [] };
    },
    close: async () => undefined,
  });
  const image = { width: 1, height: 1, channels: 1, data: new Uint8Array(1) } as const;
  await Promise.all([networks.detect(image), networks.recognise(image)]);
  const { detect, recognise, inside } = take();
  expect(inside).toBeLessThan(detect + recognise);
  expect(inside).toBeGreaterThanOrEqual(Math.max(detect, recognise) - 0.001);
  expect(take()).toEqual({ detect: 0, recognise: 0, inside: 0 });
});

test('the table fits a terminal', () => {
  const errors = { fax: { wrong: 5, of: 1000 }, mail: { wrong: 0, of: 1234 } };
  const lines = benchLines({ seconds: 100, peak: 2 ** 30 }, 200, 2, {
    results: [{ name: 'uketsuke, whole read step', seconds: 200, pages: 200, errors }],
    spent: { all: 200, detect: 60, recognise: 120, inside: 180 },
  });
  expect(lines).toContain('  seconds a page    0.50');
  expect(lines).toContain('  neither network   10.0%');
  expect(lines.at(-1)).toBe('uketsuke, whole read step    1.00     0.5    0.0    0.2    5 of 2234');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
