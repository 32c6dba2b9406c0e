import { languageNow, useLanguage } from './language/language.ts';

/** A wording, or one that is made of values. */
type Wording = string | ((...values: never[]) => string);

/** What the English words must be: a text for each Japanese text, or made of the same values. */
type Like<W> = {
  [K in keyof W]: W[K] extends (...values: infer V) => string ? (...values: V) => string : string;
};

export interface Words<W> {
  ja: W;
  en: Like<W>;
}

/** A feature's words in both languages: the English ones must have the very keys of the Japanese ones. */
export const inBoth = <W extends Record<string, Wording>>(words: { ja: W; en: Like<NoInfer<W>> }): Words<W> =>
  words;

/** A feature's words in the language that is chosen. */
export const useWords = <W>(words: Words<W>): W | Like<W> => words[useLanguage()];

/** The same, outside of components; what shows it does not change with the language by itself. */
export const wordsNow = <W>(words: Words<W>): W | Like<W> => words[languageNow()];
