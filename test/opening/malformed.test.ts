import { describe, expect, it } from 'vitest';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { openPdf } from '../../functions/adapters/opening/pdf.ts';
import { Unreadable } from '../../functions/errors.ts';
import { malformed, partlyMalformed } from './malformed.ts';
import { onePage, pdfOf, streamOf } from './pdf-maker.ts';

/** The reasons for which the pages of a document cannot be read, by page; page 0 where it does not even open. */
async function refusals(bytes: Uint8Array): Promise<{ pageCount: number; bad: Record<number, string> }> {
  const bad: Record<number, string> = {};
  const note = (page: number) => (error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    bad[page] = error.reason;
    return null;
  };
  const document = await openDocument(bytes).catch(note(0));
  const pageCount = document?.pageCount ?? 0;
  for (let page = 1; page <= pageCount; page++) await document?.sheet(page).catch(note(page));
  await document?.close();
  return { pageCount, bad };
}

describe('a malformed document', () => {
  it.each(malformed)('$name: $reason', { timeout: 60_000 }, async ({ bytes, reason }) => {
    const { pageCount, bad } = await refusals(bytes());
    const expected = pageCount === 0 ? [0] : Array.from({ length: pageCount }, (_, i) => i + 1);
    expect(bad).toEqual(Object.fromEntries(expected.map((page) => [page, reason])));
  });

  it.each(partlyMalformed)(
    '$name: the other pages are read',
    { timeout: 60_000 },
    async ({ bytes, pageCount, bad }) => {
      expect(await refusals(bytes())).toEqual({ pageCount, bad });
    },
  );
});

describe('a hostile PDF', () => {
  it('is cut short when drawing takes too long, and its other pages are still read', {
    timeout: 60_000,
  }, async () => {
    // Each of the strokes crosses the page; a million of them take minutes.
    const slow = streamOf('', '0 0 595 842 re f\n'.repeat(1_000_000));
    const kids = '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 595 842]/Resources<<>>>>';
    const bytes = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      kids,
      '<</Type/Page/Parent 2 0 R/Contents 5 0 R>>',
      '<</Type/Page/Parent 2 0 R/Contents 6 0 R>>',
      slow,
      streamOf('', '0 421 298 421 re f'),
    ]);
    const document = await openPdf(bytes, { openSeconds: 30, pageSeconds: 2 });
    await expect(document.sheet(1)).rejects.toMatchObject({ reason: 'took-too-long' });
    const { image } = await document.sheet(2);
    expect(image.data[0]).toBe(0);
    await document.close();
  });

  it('gets no more memory than it is given', { timeout: 60_000 }, async () => {
    // One form that draws itself twice makes the engine ask for memory without end.
    const itself = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</F 5 0 R>>>>';
    const bytes = onePage({
      content: '/F Do',
      resources: '/XObject<</F 5 0 R>>',
      more: [streamOf(itself, '/F Do /F Do')],
    });
    const before = process.memoryUsage.rss();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss() - before);
    }, 5);
    const document = await openPdf(bytes);
    await expect(document.sheet(1)).rejects.toMatchObject({ reason: 'damaged' });
    clearInterval(watch);
    await document.close();
    // The limit is 512 MB; the worker itself takes some 50.
    expect(most).toBeLessThan(700 * 1024 * 1024);
  });
});
