import { type Answer, call } from '../base/api/call.ts';

type Entry = Answer<'trail'>['entries'][number];

/** How the trail is written into a file. */
export interface Format {
  ending: 'jsonl' | 'csv';
  type: string;
  head: string;
  line: (entry: Entry) => string;
}

/** One entry a line, as the server gave it: what `verify-audit` reads. */
export const jsonLines: Format = {
  ending: 'jsonl',
  type: 'application/jsonl',
  head: '',
  line: (entry) => `${JSON.stringify(entry)}\n`,
};

const columns = ['number', 'entry', 'at', 'actor', 'action', 'detail', 'hash'] as const;

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const csv: Format = {
  ending: 'csv',
  type: 'text/csv',
  head: `\uFEFF${columns.join(',')}\r\n`,
  line: (entry) =>
    `${columns
      .map((column) => quoted(column === 'detail' ? JSON.stringify(entry.detail) : String(entry[column])))
      .join(',')}\r\n`,
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** As many as the server gives at once. */
const limit = 1_000;

/** Fetches the whole trail, page by page. @param told how many lines there are so far */
export async function exportTrail(
  { type, head, line }: Format,
  told: (lines: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  // as blobs: a browser keeps large ones outside of the page's memory
  const parts: Blob[] = [new Blob([head])];
  let lines = 0;
  let cursor: string | null = null;
  do {
    const { entries, cursor: next }: Answer<'trail'> = await call(
      'trail',
      { query: cursor === null ? { limit } : { limit, cursor } },
      signal,
    );
    parts.push(new Blob([entries.map(line).join('')]));
    lines += entries.length;
    told(lines);
    cursor = next;
  } while (cursor !== null);
  return new Blob(parts, { type });
}

/** Hands a file to the person. */
export function saveAs(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken hold of it by then
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
