import type { Change, PacketChange } from '../compare.ts';
import type { Ranking } from '../confidence/told.ts';
import { both, falseComplete, percent, total } from '../figures.ts';
import type { Leak } from '../leaks.ts';
import type { Said } from '../said.ts';
import type { Count, Counts, PacketScore } from '../score.ts';
import { confidencePart } from './confidence.ts';
import { Html, html } from './html.ts';
import { kindPart } from './kinds.ts';
import { gravity, packetPart } from './packet.ts';
import type { Pictures } from './pictures.ts';
import { style } from './style.ts';

export interface Report {
  /** Name of the set, for the heading. */
  set: string;
  scores: readonly PacketScore[];
  said: ReadonlyMap<string, Said>;
  /** What to show of the papers, by packet id. */
  pictures: ReadonlyMap<string, Pictures>;
  confidence: readonly Ranking[];
  changes: readonly Change[];
  packetChanges: readonly PacketChange[];
  leaks: readonly Leak[];
  /** Null where an earlier output was scored and nothing ran. */
  speed: { secondsPerPage: number; peak: number } | null;
}

const tone = ({ right, of }: Count): string => (right === of ? 'good' : right / of >= 0.95 ? 'fair' : 'bad');

function card(value: string, label: string, colour = ''): Html {
  return html`<div class="card"><b class="${colour}">${value}</b><span>${label}</span></div>`;
}

function share(counts: Counts, name: string): Html {
  const sum = both(counts, name);
  return card(`${percent(sum)}%`, name, tone(sum));
}

function figureTable(counts: Counts, channels: readonly string[]): Html {
  const names = new Set(
    Object.keys(counts).map((name) =>
      channels.reduce((rest, channel) => rest.replace(`${channel} `, ''), name),
    ),
  );
  const cell = (count: Count | undefined): Html =>
    count
      ? html`<td class="n">${count.right}/${count.of} <b class="${tone(count)}">${percent(count)}%</b><meter min="0" max="1" low="0.95" high="0.99" optimum="1" value="${count.right / Math.max(1, count.of)}"></meter></td>`
      : html`<td></td>`;
  const lines = [...names].map(
    (name) =>
      html`<tr><td>${name}</td>${channels.map((channel) => cell(counts[`${channel} ${name}`] ?? (channel === channels[0] ? counts[name] : undefined)))}</tr>`,
  );
  return html`<table><thead><tr><th>figure</th>${channels.map((channel) => html`<th class="n">${channel}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`;
}

function table(
  heading: string,
  columns: readonly string[],
  lines: readonly (readonly (string | number)[])[],
): Html {
  if (lines.length === 0) return html``;
  return html`<h2>${heading}</h2><table><thead><tr>${columns.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${lines.map((line) => html`<tr class="${line.includes('worse') ? 'bad' : line.includes('better') ? 'good' : ''}">${line.map((value) => html`<td>${value}</td>`)}</tr>`)}</tbody></table>`;
}

/** The whole report as one HTML file that asks nothing of the network. */
export function reportPage(report: Report): string {
  const { set, scores, said, pictures, confidence, changes, packetChanges, leaks, speed } = report;
  const counts = total(scores);
  const channels = [...new Set(scores.map(({ channel }) => channel))].toSorted();
  const missed = scores.filter(({ misses }) => misses.length > 0).toSorted((a, b) => gravity(a) - gravity(b));
  const wrong = falseComplete(scores).length;
  const zero = (n: number): string => (n === 0 ? 'good' : 'bad');
  const pages = scores.reduce((sum, score) => sum + (score.counts[`${score.channel} page kind`]?.of ?? 0), 0);
  const body = html`<main><h1>Uketsuke evaluation</h1><p class="soft">${set}: ${scores.length} packets, ${pages} pages; ${missed.length} packets with a miss</p>
<div class="cards">${share(counts, 'page kind')}${share(counts, 'request types')}${share(counts, 'findings exact')}${share(counts, 'field characters')}
${card(String(wrong), 'falsely complete', zero(wrong))}${speed ? card(String(leaks.length), 'numbers leaked', zero(leaks.length)) : ''}
${speed ? [card(`${speed.secondsPerPage.toFixed(2)} s`, 'a page'), card(`${(speed.peak / 2 ** 20).toFixed(0)} MB`, 'highest memory')] : ''}</div>
<h2>Figures</h2>${figureTable(counts, channels)}
${table(
  'Against the recorded baseline',
  ['figure', 'before', 'now', 'of', ''],
  changes.map((c) => [c.name, c.before, c.now, c.of, c.tone]),
)}
${table(
  'Packets that differ from the baseline',
  ['packet', 'figure', 'before', 'now', ''],
  packetChanges.flatMap(({ id, changes: moved }) => moved.map((c) => [id, c.name, c.before, c.now, c.tone])),
)}
<h2>Confidence</h2>${confidence.map(confidencePart)}
<h2>Page kinds</h2>${kindPart(scores)}
${table(
  'Numbers leaked',
  ['packet', 'where'],
  leaks.map(({ packet, where }) => [packet, where]),
)}
<h2>Misses</h2>${
    missed.length === 0
      ? html`<p class="good">None.</p>`
      : missed.map((score) =>
          packetPart(
            score,
            said.get(score.file),
            pictures.get(score.id),
            packetChanges.find(({ id }) => id === score.id),
          ),
        )
  }</main>`;
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Uketsuke evaluation</title><style>${new Html(style)}</style></head><body>${body}</body></html>\n`.text;
}
