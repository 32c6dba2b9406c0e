import { findPhrase, mayHold, type Phrase, phrase } from '../reading/fuzzy.ts';
import { addressedElsewhere } from './addressee.ts';
import type { Clue, KindDescription, Proof } from './description.ts';
import type { Sheet } from './sheet.ts';

/** Points for what is found. Only their ratios matter: three weak signs weigh as much as one strong one. */
const points = { strong: 3, weak: 1, anti: -4 };
/** A title that is a line of its own counts like strong wording, doubled where headings stand; within a sentence it is a mention. */
const titlePoints = { heading: 6, line: 3, mention: 1 };
/** The title must make up this share of its line, or the line speaks about the paper rather than naming it. */
const titleShare = 0.6;
/** However many weak signs there are, they do not outweigh a heading. */
const mostWeak = 4;
/** Of one group of proofs this many count: a long list is not better proof. */
const mostProofs = 3;

/** □委任状 offers a paper to be ticked in a list of enclosures; it heads none. */
const enclosed = /^[□☐☑☒口]/u;

const phrases = new Map<string, Phrase>();
function phraseOf(printed: string): Phrase {
  const known = phrases.get(printed) ?? phrase(printed);
  phrases.set(printed, known);
  return known;
}

/**
 * Titles of different papers differ in two or three characters (開示等申請書, 開示等請求受付; 印鑑登録証明書, 印鑑証明書),
 * so less may be wrong than elsewhere; they are also printed larger and read better.
 */
function titleOf(printed: string): Phrase {
  const title = phraseOf(printed);
  const longTitle = 14;
  return { ...title, allowed: Math.min(title.allowed, title.folded.length < longTitle ? 1 : 2) };
}

/** Wording that speaks against a kind must be read well: 仮運転免許 is not to be found in 運転免許証. */
function againstOf(printed: string): Phrase {
  const against = phraseOf(printed);
  const longEnough = 7;
  return { ...against, allowed: against.folded.length < longEnough ? 0 : 1 };
}

/** How well the clue is found on the sheet: closeness times the reader's own confidence, 0 where it is not. */
function foundHow(sheet: Sheet, clue: Clue, phraseFor: (printed: string) => Phrase = phraseOf): number {
  if (typeof clue !== 'string') {
    if (sheet.stretches.some(({ plain }) => clue.test(plain))) return sheet.confidence;
    return clue.test(sheet.plain) ? sheet.confidence : 0;
  }
  const sought = phraseFor(clue);
  if (!mayHold(sought, sheet.characters)) return 0;
  let best = 0;
  for (const { folded, confidence } of sheet.stretches) {
    const found = findPhrase(sought, folded);
    if (found) best = Math.max(best, found.closeness * confidence);
  }
  if (best === 0 && sheet.folded.includes(sought.folded)) return sheet.confidence;
  return best;
}

type TitlePlace = keyof typeof titlePoints;

/** Where the best of the titles stands, and how well it was read. */
function titleHow(sheet: Sheet, titles: readonly string[]): { place: TitlePlace; how: number } | undefined {
  let best: { place: TitlePlace; how: number } | undefined;
  for (const title of titles) {
    const sought = titleOf(title);
    if (!mayHold(sought, sheet.characters)) continue;
    for (const { folded, bare, plain, confidence, prominent } of sheet.stretches) {
      const found = findPhrase(sought, folded);
      if (!found) continue;
      const heads = !enclosed.test(plain) && (bare === folded || findPhrase(sought, bare) !== undefined);
      const alone = heads && sought.folded.length >= titleShare * bare.text.length;
      const place = alone ? (prominent ? 'heading' : 'line') : 'mention';
      const how = found.closeness * confidence;
      if (!best || titlePoints[place] * how > titlePoints[best.place] * best.how) best = { place, how };
    }
  }
  return best;
}

/** How much speaks for the sheet being one kind of paper. */
export interface Score {
  /** 0 where the proof is lacking. */
  readonly score: number;
  /** The same whether or not it is proven: high where a paper was nearly recognised, or only mentioned. */
  readonly likeness: number;
}

/** Weighs what is found of a kind's wording. */
export function scoreKind(sheet: Sheet, description: KindDescription): Score {
  if (description.mostLetters !== undefined && sheet.letters > description.mostLetters) return none;
  const { notTo = [] } = description;
  if (notTo.length > 0 && notTo.some((whom) => whom === addressedElsewhere(sheet.plain))) return none;
  const sum = (clues: readonly Clue[], phraseFor?: (printed: string) => Phrase): number =>
    clues.reduce((total, clue) => total + foundHow(sheet, clue, phraseFor), 0);
  const proofs = description.proof.map((proof) => proofPoints(sheet, proof));
  const title = titleHow(sheet, description.titles);
  const against = titleHow(sheet, description.antiTitles);
  const likeness =
    proofs.reduce((total, proof) => total + proof.points, 0) +
    (title ? titlePoints[title.place] * title.how : 0) +
    points.strong * sum(description.strong) +
    Math.min(mostWeak, points.weak * sum(description.weak)) +
    points.anti * sum(description.anti, againstOf) +
    (against?.place === 'heading' ? 2 * points.anti : 0);
  return { score: proofs.every(({ holds }) => holds) ? likeness : 0, likeness };
}

const none: Score = { score: 0, likeness: 0 };

function proofPoints(sheet: Sheet, { of, least }: Proof): { holds: boolean; points: number } {
  const found = of.map((clue) => foundHow(sheet, clue)).filter((how) => how > 0);
  const counted = found.sort((a, b) => b - a).slice(0, Math.max(least, mostProofs));
  const total = counted.reduce((sum, how) => sum + how, 0);
  return { holds: found.length >= least, points: (total * points.strong) / least };
}
