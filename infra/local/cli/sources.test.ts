import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './sources.ts';

test('of a folder it takes packets by name or content, in order; a file that is named it takes anyway', async () => {
  const root = await mkdtemp(join(tmpdir(), 'uketsuke-sources-'));
  await mkdir(join(root, 'c'));
  const files = {
    'b.PDF': 'x',
    'a.tiff': '',
    'truth.jsonl': '{}',
    '.hidden.pdf': 'x',
    scan: '%PDF-1.7',
    'c/d.jpg': 'x',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  await symlink(root, join(root, 'z'));
  const missing: string[] = [];
  const named = [root, join(root, 'truth.jsonl'), join(root, 'nothing.pdf')];
  const found = await sources(named, (path, code) => missing.push(`${path} ${code}`));
  expect(found.map((path) => path.slice(root.length + 1))).toEqual([
    'a.tiff',
    'b.PDF',
    'c/d.jpg',
    'scan',
    'truth.jsonl',
  ]);
  expect(missing).toEqual([`${join(root, 'nothing.pdf')} ENOENT`]);
});
