import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Japanese font that the console carries. */
const source = '@fontsource-variable/noto-sans-jp/wght.css';

/** What the font's style sheet names, and itself. */
const served = /^\/oidc\/font\/(wght\.css|files\/[a-z0-9-]+\.woff2)$/;

/** A file of the font, for machines that have no Japanese one; undefined where the path is none. */
export function fontFile(path: string): { type: string; bytes: Buffer } | undefined {
  const [, name] = served.exec(path) ?? [];
  if (name === undefined) return undefined;
  const file = join(dirname(fileURLToPath(import.meta.resolve(source))), name);
  if (!existsSync(file)) return undefined;
  return {
    type: name.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2',
    bytes: readFileSync(file),
  };
}
