import type { Language } from '../../base/language/language.ts';

/** On what a rule stands. The rulebook adds English remarks for those who write rules: they are left out in Japanese. */
export function sayBasis(basis: string, language: Language): string {
  if (language === 'en') return basis;
  return basis
    .split(';')
    .map((part) =>
      part.trim() === 'practice'
        ? '実務'
        : part
            .replace(/\s[a-z].*$/u, '')
            .replace(/[\s:,]+$/u, '')
            .trim(),
    )
    .filter((part) => /[^ -~]/u.test(part))
    .join('; ');
}
