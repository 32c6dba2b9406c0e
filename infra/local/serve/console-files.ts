import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Context, Handler } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Paths of what a build makes; none can hold `..`, a hidden file or an escaped character. */
const buildable = /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;
/** Their names carry a hash of what they hold. */
const hashed = /^\/assets\//;

const forEver = 'public, max-age=31536000, immutable';

/**
 * Serves the built console: its files, and its one page for every path without an ending, since the page itself knows what
 * its addresses mean.
 * @param folder what was built; while nothing is there, a sentence says so
 */
export function consoleFiles(folder: string): Handler {
  return async (context) => {
    const { path } = context.req;
    const file = buildable.test(path) && extname(path) !== '' ? await sized(join(folder, path)) : null;
    if (file) return send(context, file, hashed.test(path) ? forEver : 'no-cache');
    if (extname(path) !== '') return context.text('Not found', 404);
    const page = await sized(join(folder, 'index.html'));
    if (page) return send(context, page, 'no-cache');
    return context.text('The console is not built yet: `npm start` builds it.', 503);
  };
}

interface Sized {
  path: string;
  size: number;
}

async function sized(path: string): Promise<Sized | null> {
  const there = await stat(path).catch(() => null);
  return there?.isFile() ? { path, size: there.size } : null;
}

function send(context: Context, { path, size }: Sized, caching: string): Response {
  const headers = {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Length': String(size),
    'Cache-Control': caching,
  };
  if (context.req.method === 'HEAD') return context.body(null, 200, headers);
  return context.body(Readable.toWeb(createReadStream(path)), 200, headers);
}
