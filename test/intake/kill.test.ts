import { copyFile, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { secret } from './paper.ts';
import { casesIn, type Folders, folders, type Run, start, textsIn } from './spawned.ts';

// each starts a dozen processes, on whatever machine
vi.setConfig({ testTimeout: 180_000 });

const packets = 6;

/** Waits for something that must come true; the test's own time limit is the limit. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await sleep(20);
}

/** What must hold once everything was brought in. */
async function everythingIsACaseOnce({ data }: Folders, count = packets): Promise<void> {
  const made = await casesIn(data);
  expect(new Set(made.map((one) => one.case.packet)).size).toBe(count);
  expect(made).toHaveLength(count);
  for (const { case: one, actions } of made) {
    expect(one.verdict).not.toBe('unreadable');
    expect(one.pages.every((page) => page.key !== null)).toBe(true);
    expect(actions.filter((action) => action === 'admitted')).toEqual(['admitted']);
  }
  for (const text of await textsIn(data)) expect(text.replaceAll(/[\s-]/g, '')).not.toContain(secret);
}

describe('killed at any moment and started again', () => {
  // every place where something was brought to the disk, or is about to be
  test.each([
    'before:name',
    'before:accept',
    'after:accept',
    'after:fingerprint',
    'before:resemble',
    'after:resemble',
    'before:put',
    'after:put',
    'before:admit',
    'after:admit',
    'before:remove',
    'after:remove',
  ])('process, killed %s', async (moment) => {
    const here = await folders(packets);
    expect((await start('process', here, moment).ended).signal).toBe('SIGKILL');
    const again = start('process', here);
    expect((await again.ended).code).toBe(0);
    expect(again.out).toHaveLength(packets);
    await everythingIsACaseOnce(here);
  });

  // and wherever the clock happens to strike
  test.each([300, 700, 1200])('process, killed after %i ms', async (moment) => {
    const here = await folders(packets);
    const killed = start('process', here);
    await sleep(moment);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect((await start('process', here).ended).code).toBe(0);
    await everythingIsACaseOnce(here);
  });

  test('what was accepted becomes a case though nobody names the file again', async () => {
    const here = await folders(packets);
    await start('process', here, 'before:admit').ended;
    const accepted = new Set(acceptedIn(here.data));
    // the packet that was to be the third case at least
    expect(accepted.size).toBeGreaterThan(0);
    for (const { case: one } of await casesIn(here.data)) accepted.add(one.packet);
    const nothing = { data: here.data, inbox: join(here.data, 'nothing') };
    await mkdir(nothing.inbox);
    const again = start('process', nothing);
    expect((await again.ended).code).toBe(0);
    expect(again.out).toEqual([]);
    expect(new Set((await casesIn(here.data)).map((made) => made.case.packet))).toEqual(accepted);
    expect(acceptedIn(here.data)).toEqual([]);
    await everythingIsACaseOnce(here, accepted.size);
  });

  test('again and again, a packet is still a case exactly once', async () => {
    const here = await folders(packets);
    for (let i = 0; i < 4; i += 1) {
      const killed = start('process', here);
      await until(() => killed.out.length > i || killed.child.exitCode !== null);
      killed.child.kill('SIGKILL');
      await killed.ended;
    }
    expect((await start('process', here).ended).code).toBe(0);
    await everythingIsACaseOnce(here);
  });

  test('a watched folder: nothing is taken twice, nothing is lost', async () => {
    const here = await folders(packets);
    const killed = start('watch', here);
    await until(() => killed.out.length >= 2);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const again = start('watch', here);
    await until(
      async () => (await readdir(here.inbox)).length === 0 && (await casesIn(here.data)).length === packets,
    );
    await stop(again);
    await everythingIsACaseOnce(here);
  });

  test('reading processes do not outlive their runner', async () => {
    // each has a thread of its own by then, with the PDF engine in it
    const here = await folders(packets, 'pdf');
    const killed = start('process', here);
    await until(() => killed.out.length >= 1);
    const { pid } = killed.child;
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(pid).toBeDefined();
    await until(async () => (await readersOf(here)) === 0);
  });
});

test('two runners on one folder do not take over from the living', async () => {
  const here = await folders(packets);
  const one = start('process', here);
  await until(() => one.out.length >= 1);
  const two = start('process', here);
  expect((await one.ended).code).toBe(0);
  expect((await two.ended).code).toBe(0);
  expect([...one.err, ...two.err].filter((line) => line.includes('interrupted'))).toEqual([]);
  await everythingIsACaseOnce(here);
});

describe('a watched folder', () => {
  test('leaves alone what is still being written, and takes it in once', async () => {
    const here = await folders(1);
    await copyFile(join(here.inbox, '00.tif'), join(here.inbox, 'late.tif.part'));
    const run = start('watch', here);
    await until(() => run.out.length === 1);
    expect(await readdir(here.inbox)).toEqual(['late.tif.part']);
    await stop(run);
    expect(await casesIn(here.data)).toHaveLength(1);
  });

  test('the folder that a file lies in says by which way it came', async () => {
    const here = await folders(2, 'pdf');
    await mkdir(join(here.inbox, 'fax'));
    await rename(join(here.inbox, '01.pdf'), join(here.inbox, 'fax', 'a.pdf'));
    const run = start('watch', here);
    await until(() => run.out.length === 2);
    await stop(run);
    expect((await casesIn(here.data)).map((made) => made.case.channel).toSorted()).toEqual(['fax', 'mail']);
    expect(await readdir(join(here.inbox, 'fax'))).toEqual([]);
  });
});

/** Packets that were accepted and are no case yet, as the journal has them. */
function acceptedIn(data: string): string[] {
  const journal = new DatabaseSync(join(data, 'journal.sqlite'));
  const rows = journal.prepare('SELECT DISTINCT id FROM accepted').all();
  journal.close();
  return rows.map((row) => String(row['id']));
}

async function stop(run: Run): Promise<void> {
  run.child.kill('SIGKILL');
  await run.ended;
}

/** How many processes still have this data folder on their command line. */
async function readersOf({ data }: Folders): Promise<number> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    processes.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.filter((line) => line.includes(data)).length;
}
