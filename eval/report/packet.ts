import type { PacketChange } from '../compare.ts';
import type { Said } from '../said.ts';
import type { Miss, PacketScore } from '../score.ts';
import { normalise } from '../text.ts';
import { marked } from './difference.ts';
import { type Html, html } from './html.ts';
import type { Pictures } from './pictures.ts';
import type { Cut, Sheet } from './sheets.ts';

const list = (values: readonly string[]): string => (values.length === 0 ? '–' : values.join(', '));

type Told = string | Html;

/** A miss as a row: what, what it should be, what was said. */
function row(miss: Miss): [what: string, want: Told, got: Told] {
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
      return [miss.name, ...compared(miss.want, miss.got)];
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

/** Both as they are compared, with the characters marked that the other has not got. */
function compared(want: string, got: string | null): [Told, Told] {
  if (got === null) return [want, 'not read'];
  const [a, b] = [normalise(want), normalise(got)];
  return [marked(a, b), marked(b, a)];
}

function cutPart(cut: Cut | undefined, read: readonly number[] | undefined): Html {
  if (!cut) return html``;
  const [left, top, width, height] = cut.box;
  const [x = 0, y = 0, w = 0, h = 0] = read ?? [];
  const inCut = [(x - left) / width, (y - top) / height, w / width, h / height];
  return html`<div class="picture cut"><img alt="what was read" src="${cut.picture}"><svg viewBox="0 0 1 1" preserveAspectRatio="none">${box(inCut, 'field', 'read here')}</svg></div>`;
}

/** How sure the program was of a field or a page's kind, and whether a reviewer is pointed to it. */
function sureness(score: PacketScore, miss: Miss): Html {
  const { fields, kinds } = score.judged;
  const name = miss.what === 'field' ? miss.name : miss.what === 'kind' ? `page ${miss.page}` : null;
  const one = [...fields, ...kinds].find((judged) => judged.name === name);
  if (one === undefined) return html``;
  const flag = one.flagged ? html`flagged` : html`<b class="bad">not flagged</b>`;
  return html`${one.confidence.toFixed(2)}, ${flag}`;
}

/** A packet with its misses, what was read cut out, what differs from the baseline, and the pages concerned, boxes drawn. */
export function packetPart(
  score: PacketScore,
  said: Said | undefined,
  pictures: Pictures | undefined,
  difference: PacketChange | undefined,
): Html {
  const kinds = tags.filter(([what]) => score.misses.some((miss) => miss.what === what));
  const chips = kinds.map(([what, tone]) => html`<span class="tag ${tone}">${what}</span>`);
  const changes = difference?.changes ?? [];
  if (changes.length > 0) {
    const worse = changes.some(({ tone }) => tone === 'worse');
    chips.push(
      html`<span class="tag ${worse ? 'bad' : 'good'}">${worse ? 'worse' : 'better'} than the baseline</span>`,
    );
  }
  const cells = score.misses.map((miss) => {
    const [what, want, got] = row(miss);
    const name = miss.what === 'field' ? miss.name : '';
    const cut = cutPart(pictures?.cuts.get(name), said?.fields[name]?.box);
    const picture =
      cut.text === '' ? cut : html`<tr class="of-above"><td></td><td colspan="3">${cut}</td></tr>`;
    return html`<tr><td>${what}</td><td class="good">${want}</td><td class="bad">${got}</td><td>${sureness(score, miss)}</td></tr>${picture}`;
  });
  const moved = changes.map(
    ({ name, before, now, tone }) =>
      html`<li class="${tone === 'worse' ? 'bad' : 'good'}">${name}: ${before} → ${now}</li>`,
  );
  return html`<details><summary><b>${score.id}</b><span class="soft">${score.scenario}</span>${chips}</summary><div>
<table><thead><tr><th>what</th><th>truth</th><th>said</th><th>confidence</th></tr></thead><tbody>${cells}</tbody></table>
${moved.length === 0 ? '' : html`<p class="soft">Against the baseline (right then → right now):</p><ul>${moved}</ul>`}
${(pictures?.sheets ?? []).map((sheet) => sheetPart(sheet, said))}</div></details>`;
}
