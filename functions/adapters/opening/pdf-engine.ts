import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A WebAssembly page of memory, bytes. */
const memoryPage = 65_536;

/** Identifier of the memory section, WebAssembly core specification 5.5.8. */
const memorySection = 5;

/** Reads an unsigned LEB128 number: its value and the offset behind it. */
function leb(bytes: Uint8Array, at: number): { value: number; end: number } {
  let value = 0;
  for (let i = at, factor = 1; i < at + 5; i++, factor *= 128) {
    const byte = bytes[i] ?? 0;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, end: i + 1 };
  }
  throw new Error('the PDF engine is not the WebAssembly expected');
}

/**
 * The same module with a lower maximum of memory. The engine declares 2 GB, and a file of a few hundred bytes can
 * make it ask for all of it; with the maximum in the module the machine itself refuses, whatever the code does.
 * @throws Error where the module declares no maximum of its own
 */
export function withMemoryLimit(module: Uint8Array<ArrayBuffer>, bytes: number): Uint8Array<ArrayBuffer> {
  const bounded = module.slice();
  let at = 8;
  while (at < bounded.length) {
    const id = bounded[at];
    const size = leb(bounded, at + 1);
    if (id === memorySection) {
      const count = leb(bounded, size.end);
      const hasMaximum = bounded[count.end] === 1;
      const minimum = leb(bounded, count.end + 1);
      if (count.value !== 1 || !hasMaximum) break;
      const maximum = leb(bounded, minimum.end);
      let left = Math.min(maximum.value, Math.floor(bytes / memoryPage));
      // As many bytes as before, so that nothing else moves; all but the last say that more follow.
      for (let i = minimum.end; i < maximum.end; i++, left = Math.floor(left / 128)) {
        bounded[i] = (left % 128) + (i + 1 < maximum.end ? 128 : 0);
      }
      return bounded;
    }
    at = size.end + size.value;
  }
  throw new Error('the PDF engine declares no limit of memory that could be lowered');
}

/** The engine's WebAssembly from its package. */
export async function engineModule(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')));
}
