import type { Said } from '../said.ts';
import type { Miss, PacketScore } from '../score.ts';
import { type Html, html } from './html.ts';
import type { Sheet } from './sheets.ts';

const list = (values: readonly string[]): string => (values.length === 0 ? '–' : values.join(', '));

/** A miss as a row: what, what it should be, what was said. */
function row(miss: Miss): [what: string, want: string, got: string] {
  switch (miss.what) {
    case 'unanswered':
      return ['answer', 'a case', 'nothing'];
    case 'kind':
      return [`page ${miss.page}, kind`, miss.want, miss.got ?? 'no such page'];
    case 'rotation':
      return [
        `page ${miss.page}, rotation`,
        `${miss.want}°`,
        miss.got === null ? 'no such page' : `${miss.got}°`,
      ];
    case 'request-types':
      return ['request types', list(miss.want), list(miss.got)];
    case 'requester':
      return ['requester', miss.want, miss.got ?? '–'];
    case 'field':
      return [miss.name, miss.want, miss.got ?? '–'];
    case 'findings':
      return ['findings', `missing: ${list(miss.missing)}`, `too many: ${list(miss.extra)}`];
    case 'verdict':
      return ['verdict', miss.want, miss.got ?? '–'];
    case 'false-complete':
      return ['verdict', 'anything but complete', 'complete'];
    case 'number-said':
      return ['individual number', 'nowhere', 'in the answer'];
  }
}

/** The pages that a person has to look at to understand the misses: those concerned, or all where it concerns the packet. */
export function pagesConcerned({ misses }: PacketScore, count: number): number[] {
  const all = Array.from({ length: count }, (_, i) => i + 1);
  const pages = new Set<number>();
  for (const miss of misses) {
    if ('page' in miss && miss.page !== null) pages.add(miss.page);
    else return all;
  }
  return all.filter((page) => pages.has(page));
}

/** Kinds of misses, the gravest first, with the colour of their tag. */
const tags: readonly [Miss['what'], string][] = [
  ['false-complete', 'bad'],
  ['number-said', 'bad'],
  ['unanswered', 'bad'],
  ['findings', 'bad'],
  ['verdict', 'bad'],
  ['request-types', 'fair'],
  ['requester', 'fair'],
  ['kind', 'fair'],
  ['rotation', 'fair'],
  ['field', 'soft'],
];

/** The smaller, the graver: the place of the gravest miss in the table above. */
export const gravity = ({ misses }: PacketScore): number =>
  tags.findIndex(([what]) => misses.some((miss) => miss.what === what));

function box([x = 0, y = 0, width = 0, height = 0]: readonly number[], kind: string, text: string): Html {
  return html`<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}"><title>${text}</title></rect>`;
}

function sheetPart(sheet: Sheet, said: Said | undefined): Html {
  const { page, picture } = sheet;
  const fields = Object.entries(said?.fields ?? {}).filter(([, field]) => field?.page === page.page);
  const sure = `${(100 * page.confidence).toFixed(0)}%`;
  return html`<section class="sheet"><h3>Page ${page.page} · ${page.kind} <span class="soft">${sure} sure, lay turned by ${page.rotation}°</span></h3>
<div class="picture"><img alt="page ${page.page} as kept" src="${picture}"><svg viewBox="0 0 1 1" preserveAspectRatio="none">
${page.lines.map((line) => box(line.box, 'line', line.text))}${page.masked.map((mask) => box(mask.box, 'mask', mask.what))}
${fields.map(([name, field]) => box(field?.box ?? [], 'field', `${name}: ${field?.value ?? ''}`))}</svg></div>
<ol>${page.lines.map((line) => html`<li>${line.text}</li>`)}</ol></section>`;
}

/** A packet with its misses and the pages concerned, boxes drawn. */
export function packetPart(score: PacketScore, said: Said | undefined, sheets: readonly Sheet[]): Html {
  const kinds = tags.filter(([what]) => score.misses.some((miss) => miss.what === what));
  const chips = kinds.map(([what, tone]) => html`<span class="tag ${tone}">${what}</span>`);
  const lines = score.misses.map(row);
  const cells = lines.map(
    ([what, want, got]) =>
      html`<tr><td>${what}</td><td class="good">${want}</td><td class="bad">${got}</td></tr>`,
  );
  return html`<details><summary><b>${score.id}</b><span class="soft">${score.scenario}</span>${chips}</summary><div>
<table><thead><tr><th>what</th><th>truth</th><th>said</th></tr></thead><tbody>${cells}</tbody></table>
${sheets.map((sheet) => sheetPart(sheet, said))}</div></details>`;
}
