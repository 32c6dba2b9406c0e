import type { Page } from '../page.ts';
import { findText } from '../reading/fuzzy.ts';
import { isSameForm } from './same-form.ts';

const titles = ['開示等申請書', '開示等請求書', '開示請求書', '利用停止請求書', '訂正請求書'];

/** A form's first sheet carries its title, in the page's upper third; a second sheet goes on without. */
export function isFirstSheet(page: Page): boolean {
  const top = page.lines.filter(({ box: [, y] }) => y < 1 / 3).map(({ text }) => text.replace(/\s/gu, ''));
  return top.some((text) => titles.some((title) => findText(title, text) !== undefined));
}

/** 2/2ページ, 2枚中2枚目: how a form counts its sheets. A fax machine counts in the line that it prints over them. */
const counted = /^[(（]?([1-9])[/／][1-9](?:ページ|頁|枚目?)?[)）]?$|^[1-9]枚[中の]([1-9])枚目$/u;
const faxLine = 0.03;

/** Whether a sheet says that it goes on from another, whatever title it repeats. */
function goesOn({ lines }: Page): boolean {
  const numbers = lines
    .filter(({ box: [, y] }) => y > faxLine)
    .flatMap(({ text }) => counted.exec(text.replace(/\s/gu, ''))?.slice(1) ?? []);
  return numbers.some((number) => Number(number) > 1);
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
    if (form !== first && isFirstSheet(form) && !goesOn(form)) own = isSameForm(first, form);
    if (own) kept.push(form);
  }
  return kept;
}
