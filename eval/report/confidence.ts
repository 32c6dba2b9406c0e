import { area, type Ranking } from '../confidence/told.ts';
import { percent } from '../figures.ts';
import { type Html, html } from './html.ts';

const range = (from: number, to: number): string => `${from.toFixed(2)} – ${to.toFixed(2)}`;

/** The ranking of errors in words, the reliability table, and what other thresholds would do. */
export function confidencePart(ranking: Ranking): Html {
  const { name, of, wrong, unflagged, flagged, bins, thresholds } = ranking;
  const lines = bins
    .filter((bin) => bin.of > 0)
    .map(
      (bin) =>
        html`<tr><td>${range(bin.from, bin.to)}</td><td class="n">${((bin.said ?? 0) * 100).toFixed(1)}%</td>
<td class="n">${bin.right}/${bin.of} <b>${percent(bin)}%</b><meter min="0" max="1" value="${bin.right / bin.of}"></meter></td></tr>`,
    );
  const others = thresholds.map(
    (row) =>
      html`<tr><td>${row.threshold.toFixed(2)}</td><td class="n">${row.flagged} of ${of}</td><td class="n">${row.unflagged} of ${wrong}</td></tr>`,
  );
  return html`<section class="ranking"><p><b>${name}</b>: AUROC <b>${area(ranking)}</b> <span class="soft">(${wrong} wrong of ${of}: the fewer are wrong, the less it says)</span>;
flagged for the reviewer ${flagged}; wrong and not flagged <b class="${unflagged === 0 ? 'good' : 'bad'}">${unflagged}</b> of ${wrong}</p>
<table><thead><tr><th>said with confidence</th><th class="n">mean</th><th class="n">right</th></tr></thead><tbody>${lines}</tbody></table>
${wrong === 0 ? '' : html`<table><thead><tr><th>were the threshold</th><th class="n">flagged</th><th class="n">wrong, not flagged</th></tr></thead><tbody>${others}</tbody></table>`}</section>`;
}
