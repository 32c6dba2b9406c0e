import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { z } from 'zod';

const built = fileURLToPath(new URL('../../.work/console', import.meta.url));

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).optional() }),
);

it('needs less than 250 KB of compressed script for its first page', async () => {
  const manifest = Manifest.parse(JSON.parse(await readFile(`${built}/.vite/manifest.json`, 'utf8')));
  const needed = new Set<string>();
  const need = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const other of chunk.imports ?? []) need(other);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry === true) need(name);
  const sizes = await Promise.all(
    [...needed].map(async (file) => gzipSync(await readFile(`${built}/${file}`)).length),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});
