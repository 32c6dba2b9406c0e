import { Problem } from '../../base/api/problem.ts';
import { useWords } from '../../base/words.ts';
import { blockerWords, refusalWords } from './words.ts';

/** Why a server refused, in the person's language: the closest that is known, else the server's own words. */
export function useRefusal(): (error: unknown) => string {
  const words = useWords(refusalWords);
  const blockers = useWords(blockerWords);
  return (error) => {
    if (!(error instanceof Problem)) return '';
    const codes = [...codesOf(error.members['errors'], 'says'), error.code];
    const known = codes.flatMap((code) => wordOf(words, code)).slice(0, 1);
    const why = listOf(error.members['blockers']).flatMap((code) => wordOf(blockers, code));
    const told = [...known, ...why];
    return told.length === 0 ? error.title : told.join(' ');
  };
}

const wordOf = (words: object, code: string): string[] =>
  Object.entries(words).flatMap(([key, word]) => (key === code && typeof word === 'string' ? [word] : []));

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const codesOf = (value: unknown, key: string): string[] =>
  Array.isArray(value)
    ? value.flatMap((one) => {
        const said: unknown = Object(one)[key];
        return typeof said === 'string' ? [said] : [];
      })
    : [];
