import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleAll, sizeOf } from '../../infra/aws/bundle.ts';
import { folderOf, functionNames } from '../../infra/aws/folders.ts';

// for arm64, as it is deployed: npm gets sharp's library for that machine, once
const place = mkdtempSync(join(tmpdir(), 'uketsuke-bundles-'));
afterAll(() => rmSync(place, { recursive: true }));
let folders: ReadonlyMap<string, string>;
beforeAll(async () => {
  folders = await bundleAll(functionNames, 'arm64', place);
}, 300_000);
const megabytes = (name: string) => sizeOf(folderOf(folders, name)) / 1e6;

describe('the reading function', () => {
  test('is under 120 MB', () => {
    expect(megabytes('read')).toBeLessThan(120);
  });

  test('carries the weights, and the native libraries of its own machine alone', () => {
    const folder = folderOf(folders, 'read');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of ['detect.onnx', 'recognise.onnx', 'characters.txt', 'LICENSE'])
      expect(files).toContain(`models/${file}`);
    const native = files.filter((file) => /\.(node|so[.\d]*|dll|dylib)$/.test(file));
    expect(native.length).toBeGreaterThan(2);
    for (const file of native) {
      // machine type 183 of an ELF file (bytes 18 and 19) is AArch64
      expect(readFileSync(join(folder, file)).readUInt16LE(18)).toBe(183);
    }
  });
});

test('the function of the API is under 1 MB', () => {
  expect(megabytes('api')).toBeLessThan(1);
});

test('the worker that opens PDFs is there, beside every function that starts it', () => {
  for (const name of ['receive', 'read']) {
    const folder = folderOf(folders, name);
    expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).toMatch(/new URL\(["']\.\/pdf-worker\.mjs["']/);
    expect(existsSync(join(folder, 'pdf-worker.mjs'))).toBe(true);
    expect(existsSync(join(folder, 'node_modules/@hyzyla/pdfium/dist/pdfium.wasm'))).toBe(true);
  }
});

test.each(functionNames.filter((name) => name !== 'read' && name !== 'receive'))(
  '%s is script alone',
  (name) => {
    expect(readdirSync(folderOf(folders, name))).toEqual(['index.mjs']);
    expect(megabytes(name)).toBeLessThan(2.5);
  },
);
