import { useSyncExternalStore } from 'react';

/** Japanese first: most who work here read nothing else all day. */
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

// a preference, nothing personal
const key = 'uketsuke.language';
const listeners = new Set<() => void>();
let current: Language = languages.find((one) => one === localStorage.getItem(key)) ?? 'ja';
document.documentElement.lang = current;

export const languageNow = (): Language => current;

/** Changes the language of everything on screen, and remembers it. */
export function speak(language: Language): void {
  current = language;
  localStorage.setItem(key, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, languageNow);

/** Between the members of a list. */
export const separators: Record<Language, string> = { ja: '、', en: ', ' };
