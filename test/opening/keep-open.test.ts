import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { keepOpen } from '../../functions/adapters/keep-open.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { Unreadable } from '../../functions/errors.ts';
import type { OpenDocumentFrom } from '../../functions/opener.ts';

const letter = await readFile('eval/samples/mail-09-4112.pdf');
const fax = await readFile('eval/samples/fax-23-73b9.tif');

/** Counts how often documents are opened and closed. */
function counted(): { open: OpenDocumentFrom; opened: () => number; closed: () => number } {
  let opened = 0;
  let closed = 0;
  const open: OpenDocumentFrom = async (bytes) => {
    opened++;
    const document = await openDocument(bytes);
    return {
      type: document.type,
      pageCount: document.pageCount,
      sheet: (page) => document.sheet(page),
      close: async () => {
        closed++;
        await document.close();
      },
    };
  };
  return { open, opened: () => opened, closed: () => closed };
}

it('opens a document once for all its pages, and closes it when another comes', async () => {
  const { open, opened, closed } = counted();
  const kept = keepOpen(open);
  for (const page of [1, 2]) {
    const document = await kept(letter);
    expect((await document.sheet(page)).image.width).toBeGreaterThan(1000);
    await document.close();
  }
  expect([opened(), closed()]).toEqual([1, 0]);
  const other = await kept(fax);
  expect(other.pageCount).toBe(3);
  expect([opened(), closed()]).toEqual([2, 1]);
});

it('opens afresh after a page that cannot be taken out, and after a document that cannot be opened', async () => {
  const { open, opened } = counted();
  const kept = keepOpen(open);
  const document = await kept(letter);
  await expect(document.sheet(99)).rejects.toThrow();
  await kept(letter);
  expect(opened()).toBe(2);
  await expect(kept(Buffer.from('no document'))).rejects.toThrow(Unreadable);
  expect((await (await kept(letter)).sheet(1)).dpi).toBeGreaterThan(100);
});
