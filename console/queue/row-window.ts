import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Rows beside those in sight that are drawn as well, so that scrolling shows no gaps. */
const beside = 12;

export interface RowWindow {
  first: number;
  /** One after the last. */
  end: number;
}

/**
 * Draws only the rows in sight, and keeps what a person looks at where it is when rows come or go above it.
 * @param rows their keys, in order
 * @param height of a row in CSS pixels
 * @param head of the head above the rows, which stays in sight
 */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  rows: readonly string[],
  height: number,
  head: number,
): RowWindow {
  const [view, setView] = useState({ top: 0, tall: 800 });
  const anchor = useRef<{ key: string; above: number } | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = (): void => setView({ top: element.scrollTop, tall: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sized = new ResizeObserver(look);
    sized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sized.disconnect();
    };
  }, [box]);

  useLayoutEffect(() => {
    const element = box.current;
    const held = anchor.current;
    if (element === null || held === null || element.scrollTop === 0) return;
    const at = rows.indexOf(held.key);
    if (at !== -1 && at * height + held.above !== element.scrollTop)
      element.scrollTop = at * height + held.above;
  }, [box, rows, height]);

  useLayoutEffect(() => {
    const at = Math.floor(view.top / height);
    const key = rows[at];
    anchor.current = key === undefined ? null : { key, above: view.top - at * height };
  });

  const first = Math.max(0, Math.floor(view.top / height) - beside);
  const end = Math.min(rows.length, Math.ceil((view.top + view.tall - head) / height) + beside);
  return { first: Math.min(first, end), end };
}

/** Brings a row into sight, below the head. */
export function showRow(element: HTMLElement, at: number, height: number, head: number): void {
  const top = at * height;
  if (top < element.scrollTop) element.scrollTop = top;
  const bottom = top + height + head;
  if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
}
