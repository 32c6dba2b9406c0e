import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import type { Language } from '../language/language.ts';

/**
 * Keys of one page or part, told in both languages. `keys` is a key as browsers name it, with `ctrl+`, `alt+` or
 * `shift+` before it: `n`, `ArrowDown`, `ctrl+Enter`; several ways are parted by a space.
 */
export interface KeyList<Name extends string = string> {
  title: Record<Language, string>;
  rows: Record<Name, Record<Language, string> & { keys: string }>;
}

/** Lists keys; says no more than that they are written as they must be. */
export const keyList = <Name extends string>(list: KeyList<Name>): KeyList<Name> => list;

type Doing = (event: KeyboardEvent) => void;

interface Bound {
  list: KeyList;
  press: (event: KeyboardEvent) => boolean;
  /** Whether a row does something now. */
  has: (name: string) => boolean;
}

// a preference, nothing personal
const singleKey = 'uketsuke.single-keys';
let singleKeys = localStorage.getItem(singleKey) !== 'off';
let bound: readonly Bound[] = [];
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether keys without Ctrl or Alt do anything: WCAG 2.1.4 asks that they can be switched off. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, () => singleKeys);

/** Switches keys without Ctrl or Alt on or off, and remembers it. */
export function setSingleKeys(on: boolean): void {
  singleKeys = on;
  localStorage.setItem(singleKey, on ? 'on' : 'off');
  tell();
}

/** The keys that do something on what is shown now, each list once; to be asked as it is shown. */
export function useBoundKeys(): readonly KeyList[] {
  const now = useSyncExternalStore(subscribe, () => bound);
  return [...new Set(now.map(({ list }) => list))].map((list) => ({
    title: list.title,
    rows: Object.fromEntries(
      Object.entries(list.rows).filter(([name]) => now.some((one) => one.list === list && one.has(name))),
    ),
  }));
}

/**
 * Binds keys while the component is shown. What is left out of `doings` does nothing now; null is told in the help, and done
 * by the element that has the focus. Keys do nothing while a person types or a dialog is open, but for those with Ctrl or
 * Alt. The part that was shown last is asked first.
 */
export function useKeys<Name extends string>(
  list: KeyList<Name>,
  doings: Partial<Record<Name, Doing | null>>,
): void {
  // asked while the help is drawn, which an effect event must not be
  const latest = useRef(doings);
  useEffect(() => {
    latest.current = doings;
  });
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    for (const name in list.rows) {
      const doing = doings[name];
      if (doing == null || !list.rows[name].keys.split(' ').some((keys) => fits(keys, event))) continue;
      event.preventDefault();
      doing(event);
      return true;
    }
    return false;
  });
  useEffect(() => {
    const one: Bound = {
      list,
      press: (event) => press(event),
      has: (name) => doesAnything(latest.current, name),
    };
    bound = [...bound, one];
    tell();
    return () => {
      bound = bound.filter((other) => other !== one);
      tell();
    };
  }, [list]);
}

const doesAnything = (doings: object, name: string): boolean =>
  new Map<string, unknown>(Object.entries(doings)).get(name) !== undefined;

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || !heeds(event)) return;
  bound.toReversed().some(({ press }) => press(event));
});

/** Where keys write or choose something. */
const typing =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="listbox"], [role="menu"]';

function heeds(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  if (event.key.length === 1 && !singleKeys) return false;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest(typing) != null) return false;
  // these belong to the control that has the focus
  if (/^(Enter| )$/.test(event.key) && at?.closest('button, a, summary, input, [role="tab"]') != null)
    return false;
  if (event.key.startsWith('Arrow') && at?.closest('input, [role="radiogroup"], [role="tab"]') != null)
    return false;
  return document.querySelector('[role="dialog"]') === null;
}

function fits(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) === '' ? '+' : (parts.at(-1) ?? '');
  const wants = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  if (event.ctrlKey !== wants('ctrl') || event.altKey !== wants('alt') || event.metaKey) return false;
  // a sign such as `?` needs Shift on some keyboards and not on others
  if (event.shiftKey !== wants('shift') && (key.length > 1 || /[a-z]/i.test(key))) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}
