import { describe, expect, test } from 'vitest';
import { actions, all, only } from './cases-made.ts';
import { faxOf } from './paper.ts';
import { world } from './world.ts';

describe('a packet that comes again', () => {
  test('in the same bytes is one case, and the repeat is noted', async () => {
    const here = await world();
    const arrival = await here.arrive(faxOf([1, 3], 'a'), 'fax/a.tif');
    await here.run(arrival);
    await here.run(await here.arrive(faxOf([1, 3], 'a'), 'mail/b.tif'));
    expect(await actions(here, await only(here))).toEqual(['admitted', 'taken-in-again']);
    expect(here.calls.filter((step) => step === 'read')).toHaveLength(2);
  });

  test('with an individual number on it is removed again', async () => {
    const here = await world();
    await here.run(await here.arrive(faxOf([1, 2], 'a'), 'fax/a.tif'));
    const again = await here.arrive(faxOf([1, 2], 'a'), 'mail/b.tif');
    await here.run(again);
    expect(await here.shell.documents.has(again.original)).toBe(false);
    expect(await all(here)).toHaveLength(1);
  });

  test('by a late event, after the original was removed, is no second case', async () => {
    const here = await world();
    const arrival = await here.arrive(faxOf([1, 2], 'a'), 'fax/a.tif');
    await here.run(arrival);
    await here.run(arrival);
    expect((await only(here)).verdict).not.toBe('unreadable');
  });

  test('by two events at the same moment is one case that was read whole', async () => {
    const here = await world();
    const arrival = await here.arrive(faxOf([1, 2, 3], 'a'), 'fax/a.tif');
    await Promise.all([here.run(arrival), here.run(arrival), here.run(arrival)]);
    const made = await only(here);
    expect(made.verdict).not.toBe('unreadable');
    expect(made.pages.map((page) => page.key === null)).toEqual([false, false, false]);
    expect(await here.shell.documents.has(arrival.original)).toBe(false);
  });

  test('in other bytes is a case of its own, with a doubt; the first has none', async () => {
    const here = await world();
    for (const name of ['a', 'b']) await here.run(await here.arrive(faxOf([1, 3], name), `fax/${name}.tif`));
    const codes = (await all(here)).map((made) => made.findings.map((finding) => finding.code));
    expect(codes.map((found) => found.includes('duplicate-suspected')).toSorted()).toEqual([false, true]);
  });

  test('in other bytes, both at once, still raises exactly one doubt', async () => {
    const here = await world();
    const arrivals = await Promise.all(
      ['a', 'b'].map((name) => here.arrive(faxOf([1, 3], name), `fax/${name}.tif`)),
    );
    await Promise.all(arrivals.map((arrival) => here.run(arrival)));
    const codes = (await all(here)).flatMap((made) => made.findings.map((finding) => finding.code));
    expect(codes.filter((code) => code === 'duplicate-suspected')).toHaveLength(1);
  });
});
