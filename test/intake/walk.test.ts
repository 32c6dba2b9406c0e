import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../core/case.ts';
import { StoreUnavailable, Unreadable } from '../../functions/errors.ts';
import { idOfKey } from '../../functions/original.ts';
import type { Cases } from '../../functions/stores/cases.ts';
import { actions, all, only } from './cases-made.ts';
import { faxOf, paperIn, pdfOf, recordedReader, secret } from './paper.ts';
import { boundTo, type World, world } from './world.ts';

describe('a packet that can be read', () => {
  test('becomes a case with its pages, its day and its place in the queue', async () => {
    const here = await world();
    await here.run(await here.arrive(pdfOf([1, 3, 9], 'a'), 'fax/a.pdf'));
    const made = await only(here);
    expect(made).toMatchObject({ channel: 'fax', receivedOn: '2026-11-24', status: 'queued', version: 1 });
    expect(made.pages.map((page) => page.page)).toEqual([1, 2, 3]);
    for (const { key } of made.pages) expect(await here.shell.documents.has(key ?? '')).toBe(true);
    expect(made.verdict).not.toBe('unreadable');
    expect(made.dueOn > made.acceptedOn).toBe(true);
    expect(await actions(here, made)).toEqual(['admitted']);
    expect(here.calls).toEqual(['receive', 'read', 'read', 'read', 'assess', 'queue', 'forget']);
  });

  test('is kept as it came where nothing on it was painted over', async () => {
    const here = await world();
    const arrival = await here.arrive(faxOf([1, 9], 'a'), 'fax/a.tif');
    await here.run(arrival);
    expect(await here.shell.documents.has(arrival.original)).toBe(true);
  });

  test('leaves no individual number anywhere, and no original that carried one', async () => {
    const here = await world();
    const arrival = await here.arrive(faxOf([1, 2], 'a'), 'mail/a.tif');
    await here.run(arrival);
    expect(await here.shell.documents.has(arrival.original)).toBe(false);
    expect(JSON.stringify(await only(here))).not.toContain(secret);
    for (const key of await keysOf(here)) {
      const text = Buffer.from(await here.shell.documents.get(key)).toString('latin1');
      expect(text.replace(/\D/g, '')).not.toContain(secret);
    }
  });

  test('may have three hundred pages: what travels between steps stays far below 256 KiB', async () => {
    const here = await world({ open: async () => manyPages(300) });
    await here.run(await here.arrive(Buffer.from('thick'), 'mail/a.pdf'));
    expect((await only(here)).pages).toHaveLength(300);
    expect(Math.max(...here.payloads)).toBeLessThan(128 * 1024);
  });
});

describe('a page that cannot be read', () => {
  test('is set aside with the reason; the rest of the packet is read', async () => {
    const here = await world({ reader: failingOn(3, () => new Unreadable('damaged', 'half a page')) });
    await here.run(await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif'));
    const made = await only(here);
    expect(made.pages[1]).toEqual({
      page: 2,
      key: null,
      kind: 'other',
      rotation: 0,
      confidence: 0,
      reason: 'damaged',
    });
    expect(made.pages[0]?.key).not.toBeNull();
    expect(made.findings.map((finding) => finding.code)).toContain('page-unreadable');
    expect(made.verdict).not.toBe('complete');
    expect(here.calls.filter((step) => step === 'read')).toHaveLength(2);
  });

  test('is tried again where the failure may pass', async () => {
    let failures = 0;
    const passing = failingOn(3, () => (++failures <= 2 ? new Error('out of memory') : null));
    const here = await world({ reader: passing });
    await here.run(await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif'));
    expect((await only(here)).pages.map((page) => page.key === null)).toEqual([false, false]);
  });

  test('is given up after three failures that do not pass', async () => {
    const here = await world({ reader: failingOn(3, () => new Error('the process died')) });
    await here.run(await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif'));
    expect((await only(here)).pages[1]).toMatchObject({ key: null, reason: 'internal' });
    expect(here.calls.filter((step) => step === 'read')).toHaveLength(4);
  });

  test('and no other page either: the packet is unreadable, by the reason of its pages', async () => {
    const always = async () => {
      throw new Unreadable('page-too-large', 'a plan');
    };
    const here = await world({ reader: always });
    const arrival = await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif');
    await here.run(arrival);
    expect(await only(here)).toMatchObject({ verdict: 'unreadable', reason: 'page-too-large' });
    expect(await here.shell.documents.has(arrival.original)).toBe(true);
  });
});

describe('a packet that cannot be opened', () => {
  test.each([
    ['empty', Buffer.alloc(0)],
    ['not-supported', Buffer.from('PK\x03\x04 some spreadsheet')],
    ['truncated', pdfOf([1], 'a').subarray(0, 300)],
    ['too-large', Buffer.concat([pdfOf([1], 'a'), Buffer.alloc(64 * 1024 * 1024)])],
  ])('%s: becomes a case with that reason, and is kept', async (reason, bytes) => {
    const here = await world();
    const arrival = await here.arrive(bytes, 'mail/a.bin');
    await here.run(arrival);
    const made = await only(here);
    expect(made).toMatchObject({
      verdict: 'unreadable',
      reason,
      pages: [],
      status: 'queued',
      channel: 'mail',
    });
    expect(Buffer.from(await here.shell.documents.get(arrival.original)).equals(bytes)).toBe(true);
    expect(here.calls).toEqual(['receive', 'reject']);
  });

  test('nothing lies where it should: that is a case too, once', async () => {
    const here = await world();
    const arrival = { channel: 'fax', receivedOn: '2026-11-24', original: 'incoming/fax/lost.tif' } as const;
    await here.run(arrival);
    await here.run(arrival);
    const made = await only(here);
    expect(made).toMatchObject({
      verdict: 'unreadable',
      reason: 'not-found',
      packet: idOfKey(arrival.original),
    });
  });

  test('an error nobody thought of is told as ours, not as the paper’s', async () => {
    const here = await world({
      open: async () => {
        throw new TypeError('undefined is not a function');
      },
    });
    await here.run(await here.arrive(faxOf([1], 'a'), 'fax/a.tif'));
    expect(await only(here)).toMatchObject({ verdict: 'unreadable', reason: 'internal' });
  });

  test('sent again once it can be opened, it is read after all, under its number', async () => {
    const here = await world();
    const good = here.steps;
    here.steps = { ...good, receive: fails(() => new Error('a bug, since mended')) };
    await here.run(await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif'));
    const before = await only(here);
    here.steps = good;
    await here.run(await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif'));
    const after = await only(here);
    expect(before.verdict).toBe('unreadable');
    expect(after).toMatchObject({ number: before.number, version: 2 });
    expect(after.verdict).not.toBe('unreadable');
    expect(after.reason).toBeUndefined();
    expect(await actions(here, after)).toEqual(['admitted', 'read-after-all']);
  });

  test('a failed repeat never takes the place of a case that was read', async () => {
    const here = await world();
    const arrival = await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif');
    await here.run(arrival);
    const before = await only(here);
    here.steps = { ...here.steps, receive: fails(() => new Unreadable('damaged', 'a bad disk')) };
    await here.run(arrival);
    expect(await only(here)).toEqual(before);
  });

  test.each(['assess', 'queue'] as const)('what fails in %s leaves a case that says so', async (step) => {
    const here = await world();
    here.steps = { ...here.steps, [step]: fails(() => new Error('a bug')) };
    await here.run(await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif'));
    expect(await only(here)).toMatchObject({ verdict: 'unreadable', reason: 'internal' });
  });

  test('a page that not even its stand-in can replace leaves a case that says so', async () => {
    const here = await world({ reader: failingOn(3, () => new Unreadable('damaged', 'half')) });
    here.steps = { ...here.steps, skip: fails(() => new Error('a bug')) };
    await here.run(await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif'));
    expect(await only(here)).toMatchObject({ verdict: 'unreadable', reason: 'internal' });
  });
});

describe('a store that does not answer', () => {
  test('is asked again, and nothing is lost or doubled', async () => {
    const here = await world();
    here.steps = boundTo({ ...here.shell, cases: stuttering(here.shell.cases) });
    await here.run(await here.arrive(faxOf([1, 2], 'a'), 'fax/a.tif'));
    const made = await only(here);
    expect(made.verdict).not.toBe('unreadable');
    expect(await actions(here, made)).toEqual(['admitted']);
  });

  test('at all, ever, is a failed execution: the packet is not said to be a case', async () => {
    const here = await world();
    const none = fails(() => new StoreUnavailable('no answer'));
    here.steps = { ...here.steps, queue: none, reject: none };
    await expect(here.run(await here.arrive(faxOf([1], 'a'), 'fax/a.tif'))).rejects.toThrow();
    expect(await all(here)).toEqual([]);
  });

  test('when the original must go, fails aloud; the case stands, and the next run removes it', async () => {
    const here = await world();
    const arrival = await here.arrive(faxOf([1, 2], 'a'), 'fax/a.tif');
    const good = here.steps;
    here.steps = { ...good, forget: fails(() => new StoreUnavailable('no answer')) };
    await expect(here.run(arrival)).rejects.toThrow();
    expect((await only(here)).verdict).not.toBe('unreadable');
    here.steps = good;
    await here.run(arrival);
    expect(await here.shell.documents.has(arrival.original)).toBe(false);
    expect(await all(here)).toHaveLength(1);
  });
});

test('two packets that draw the same number get one each', async () => {
  const here = await world();
  await here.run(await here.arrive(faxOf([3], 'a'), 'fax/a.tif'));
  const taken = await only(here);
  const cases: Cases = here.shell.cases;
  const clashing: Cases = Object.assign(Object.create(cases), {
    admit: (draft: Case, audit: Parameters<Cases['admit']>[1]) =>
      cases.admit(clashes++ === 0 ? { ...draft, number: taken.number } : draft, audit),
  });
  let clashes = 0;
  here.steps = boundTo({ ...here.shell, cases: clashing });
  await here.run(await here.arrive(faxOf([9], 'b'), 'fax/b.tif'));
  expect(new Set((await all(here)).map((made) => made.number)).size).toBe(2);
});

const fails = (error: () => Error) => async (): Promise<never> => {
  throw error();
};

/** Fails on one paper as long as an error is given. */
const failingOn =
  (paper: number, error: () => Error | null): typeof recordedReader =>
  async (image) => {
    const thrown = paperIn(image) === paper ? error() : null;
    if (thrown) throw thrown;
    return recordedReader(image);
  };

/** Cases whose every method fails twice before it works. */
function stuttering(cases: Cases): Cases {
  const failures = new Map<PropertyKey, number>();
  return new Proxy(cases, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]) => {
        const before = failures.get(name) ?? 0;
        failures.set(name, before + 1);
        if (before < 2) throw new StoreUnavailable('throttled');
        return method.apply(target, given);
      };
    },
  });
}

const manyPages = async (pageCount: number) => ({
  type: 'pdf' as const,
  pageCount,
  sheet: async () => ({
    image: { width: 200, height: 150, channels: 1 as const, data: new Uint8Array(200 * 150).fill(255) },
    dpi: 100,
    text: '',
  }),
  close: async () => undefined,
});

async function keysOf({ shell }: World): Promise<string[]> {
  const found = await readdir(shell.documents.root, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(shell.documents.root.length + 1));
}
