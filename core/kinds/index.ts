import type { PageKind } from '../page.ts';
import { isBlank } from './blank.ts';
import { descriptions } from './descriptions.ts';
import { linesOfText } from './lines-of-text.ts';
import { scoreKind } from './score.ts';
import { prepareSheet } from './sheet.ts';
import type { UnnamedSheet } from './unnamed-sheet.ts';

/** A sheet's kind and how sure that is, 0 to 1. */
export interface NamedKind {
  readonly kind: PageKind;
  readonly confidence: number;
}

/** Below this a sheet stays `other`: a title alone does not reach it, a title and one proof do. */
const leastScore = 5;
/** The score at which the strength of the evidence reaches about two thirds. */
const scoreScale = 6;

/**
 * Names the kind of a sheet by what is printed on it. An honest `other` where nothing is recognised or where a
 * paper is only mentioned; `blank` where nothing is printed.
 */
export function nameKind(sheet: UnnamedSheet): NamedKind {
  if (isBlank(sheet)) return { kind: 'blank', confidence: 0.95 };
  const prepared = prepareSheet(sheet.lines.length > 0 ? sheet.lines : linesOfText(sheet.text));
  if (prepared.letters === 0) return { kind: 'other', confidence: 0 };
  const scored = descriptions.map((description) => ({ ...description, ...scoreKind(prepared, description) }));
  const shown = new Set(scored.filter(({ score }) => score >= leastScore).map(({ kind }) => kind));
  const ranked = scored
    .filter(({ yieldsTo = [] }) => !yieldsTo.some((kind) => shown.has(kind)))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined || best.score < leastScore) {
    const nearest = Math.max(0, ...scored.map(({ likeness }) => likeness));
    return { kind: 'other', confidence: prepared.confidence * Math.exp(-nearest / scoreScale) };
  }
  const strength = 1 - Math.exp(-best.score / scoreScale);
  const second = ranked.find(({ kind }) => kind !== best.kind);
  const lead = (best.score - Math.max(0, second?.score ?? 0)) / best.score;
  return { kind: best.kind, confidence: strength * (0.4 + 0.6 * lead) * prepared.confidence };
}
