import type { Box } from '../../../core/page.ts';

/** A box drawn over the page. */
export interface Mark {
  key: string;
  box: Box;
  tone: 'bad' | 'doubt' | 'mute' | 'field';
  focused: boolean;
  /** What is told of it where the mouse rests on it. */
  title: string;
}

/** The element that is laid over the page for a mark. */
export function elementOf({ key, tone, focused, title }: Mark): HTMLElement {
  const element = document.createElement('div');
  element.className = `mark mark-${tone}`;
  element.dataset['mark'] = key;
  element.dataset['focused'] = String(focused);
  element.title = title;
  // the list beside the page tells the same, in order, to who uses the keyboard or a screen reader
  element.setAttribute('aria-hidden', 'true');
  return element;
}
