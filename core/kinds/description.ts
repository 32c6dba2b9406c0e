import type { PageKind } from '../page.ts';

/** What can be printed on a sheet: a phrase, found with one character in five wrong, or a pattern of the plain text. */
export type Clue = string | RegExp;

/** At least `least` of these clues must be on the sheet. */
export interface Proof {
  readonly of: readonly Clue[];
  readonly least: number;
}

/**
 * What is printed on one kind of paper. Forms, letters and covers *name* other papers in lists and notes;
 * `proof` is what tells the paper itself from its mention: who issues it, its number, its own sentence.
 * Patterns are held against text in compatibility form (NFKC) without spaces.
 */
export interface KindDescription {
  readonly kind: PageKind;
  /** Headings as printed, in the variants that issuers use. */
  readonly titles: readonly string[];
  /** All of these must hold, whatever the title says. */
  readonly proof: readonly Proof[];
  /** Wording that hardly any other paper carries. */
  readonly strong: readonly Clue[];
  /** Wording that goes with this paper and with others too. */
  readonly weak: readonly Clue[];
  /** Wording that speaks against this paper, wherever it stands. */
  readonly anti: readonly Clue[];
  /** Headings of other papers: they speak against this one only where they are the heading. */
  readonly antiTitles: readonly string[];
  /** More letters than this speak for another paper: a card or an envelope holds little text. */
  readonly mostLetters?: number;
  /** Papers that give a sheet its name where both are on it: the front of the card, the paper that is still accepted. */
  readonly yieldsTo?: readonly PageKind[];
  /** Addressed to another firm, or to a public body's office, a sheet of this sort is none of ours. */
  readonly notTo?: readonly ('firm' | 'office')[];
}

/** ○○市長, ○○区長, ○○町長, ○○村長 as issuer, not as addressee (市長殿, 市長 様, 市長あて). */
export const mayor = /[市区町村]長(?!殿|様|宛|あて|へ)/;

/** The operator's name, also as its own policy once misprints it (株式会社アーリンク). */
export const ourName: readonly string[] = ['株式会社アーラリンク', 'アーラリンク', '株式会社アーリンク'];

/** The office that receives the requests. */
export const ourOffice = '個人情報開示等請求受付';
