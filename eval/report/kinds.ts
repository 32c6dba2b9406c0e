import { kindRows, percent } from '../figures.ts';
import type { PacketScore } from '../score.ts';
import { type Html, html } from './html.ts';

const listed = (kinds: readonly (readonly [string, number])[]): string =>
  kinds.map(([kind, count]) => `${kind} (${count})`).join(', ');

/** The confusion of page kinds: a row a kind, with what its pages were taken for and what was taken for it. */
export function kindPart(scores: readonly PacketScore[]): Html {
  const lines = kindRows(scores).map(({ kind, of, right, takenFor, takenForIt }) => {
    const tone = right === of && takenForIt.length === 0 ? '' : 'bad';
    const share = of === 0 ? '' : html`${right}/${of} <b>${percent({ right, of })}%</b>`;
    return html`<tr><td class="${tone}">${kind}</td><td class="n">${share}</td><td>${listed(takenFor)}</td><td>${listed(takenForIt)}</td></tr>`;
  });
  return html`<table><thead><tr><th>kind</th><th class="n">named right</th><th>taken for</th><th>taken for it</th></tr></thead><tbody>${lines}</tbody></table>`;
}
