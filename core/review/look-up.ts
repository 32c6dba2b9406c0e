import { withoutVariants } from '../compare/variants.ts';
import { toKatakana } from '../fields/values/kana-text.ts';
import { digitsOf } from '../reading/normalise.ts';
import type { Said } from './said.ts';

/** What a case is found by. */
export interface LookUp {
  by: 'name' | 'phone';
  /** Folded: equal people have equal terms. */
  term: string;
}

/** Shorter ones would find half of all cases. */
const shortest: Readonly<Record<LookUp['by'], number>> = { name: 1, phone: 4 };

/** A name as it is looked for: without spaces and variants of characters, kana as カタカナ, roman letters small. */
export const foldName = (name: string): string =>
  withoutVariants(
    toKatakana(name.normalize('NFKC'))
      .replace(/[\s・･=＝.,'’-]+/gu, '')
      .toLowerCase(),
  ).replace(/(?:様|殿)$/u, '');

/** A telephone number as it is looked for: its digits, 0 for +81. */
export const foldPhone = (phone: string): string =>
  digitsOf(phone.normalize('NFKC').replace(/^\s*\+81[\s-]*/, '0'));

/** Under what a case can be found: the people it names, by name, kana and telephone. No term twice. */
export function lookUpsOf({ fields }: Pick<Said, 'fields'>): LookUp[] {
  const names = (['principal.name', 'principal.kana', 'agent.name'] as const).map(
    (field) => fields[field]?.value,
  );
  const phones = (['principal.phone', 'agent.phone'] as const).map((field) => fields[field]?.value);
  const found = [
    ...names.map((name): LookUp => ({ by: 'name', term: foldName(name ?? '') })),
    ...phones.map((phone): LookUp => ({ by: 'phone', term: foldPhone(phone ?? '') })),
  ].filter(({ by, term }) => term.length >= shortest[by]);
  return [...new Map(found.map((one) => [`${one.by} ${one.term}`, one])).values()];
}
