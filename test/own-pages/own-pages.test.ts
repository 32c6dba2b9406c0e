import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Packet } from '../../core/packet.ts';
import { Page } from '../../core/page.ts';
import { policyOn } from '../../core/policy.ts';
import { builtInReader } from '../../functions/adapters/built-in-reader.ts';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { type Networks, openNetworks } from '../../functions/adapters/reading/networks.ts';
import { read } from '../../functions/read.ts';
import { keys } from '../../functions/steps.ts';
import { pages } from './pages.ts';

let networks: Networks;

beforeAll(async () => {
  networks = await openNetworks({ models: join(import.meta.dirname, '..', '..', 'models'), threads: 1 });
});
afterAll(() => networks.close());

/** The page as the read step keeps it. */
async function kept(file: string): Promise<Page> {
  const documents = new FileDocuments(mkdtempSync(join(tmpdir(), 'own-pages-')));
  const packet = Packet.parse({
    id: '0'.repeat(32),
    channel: 'mail',
    receivedOn: '2026-11-18',
    original: 'original',
  });
  await documents.put(packet.original, readFileSync(join(import.meta.dirname, 'drawn', file)));
  const shell = { documents, open: openDocument, reader: builtInReader(networks), policy: policyOn };
  await read({ packet, page: 1 }, shell);
  return Page.parse(JSON.parse(String(Buffer.from(await documents.get(keys.page(packet.id, 1))))));
}

it.each(pages)(
  '$file is a $kind, turned by $rotation',
  async ({ file, kind, rotation, masked, gone, kept: stays }) => {
    const page = await kept(file);
    expect(page).toMatchObject({ kind, rotation });
    expect([...new Set(page.masked.map(({ what }) => what))].sort()).toEqual(masked);
    const text = page.lines.map((line) => line.text.replaceAll(/\s/g, '')).join('\n');
    for (const secret of gone ?? []) expect(text).not.toContain(secret);
    for (const fact of stays ?? []) expect(text).toContain(fact);
  },
);
