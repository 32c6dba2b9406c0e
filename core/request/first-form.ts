import type { Page } from '../page.ts';
import { findText } from '../reading/fuzzy.ts';
import { isSameForm } from './same-form.ts';

const titles = ['開示等申請書', '開示等請求書', '開示請求書', '利用停止請求書', '訂正請求書'];

/** A form's first sheet carries its title, in the page's upper third; a second sheet goes on without. */
export function isFirstSheet(page: Page): boolean {
  const top = page.lines.filter(({ box: [, y] }) => y < 1 / 3).map(({ text }) => text.replace(/\s/gu, ''));
  return top.some((text) => titles.some((title) => findText(title, text) !== undefined));
}

/**
 * The pages of the first form of several in a packet, and of its copies: what two people ask for must not be read
 * as one request.
 */
export function firstForm(forms: readonly Page[]): Page[] {
  const [first] = forms;
  if (first === undefined) return [];
  const kept: Page[] = [];
  let own = true;
  for (const form of forms) {
    if (form !== first && isFirstSheet(form)) own = isSameForm(first, form);
    if (own) kept.push(form);
  }
  return kept;
}
