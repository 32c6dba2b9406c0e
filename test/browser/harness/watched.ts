import type { Page } from 'playwright-core';
import { names, phones } from './cases.ts';

/** What the papers of the tests say of people: of the packets (`eval/samples/truth.jsonl`) and of the invented cases. */
const personal = [...names, phones, '佐藤誠', '井上花子', '山口美咲', '佐藤', '井上', '山口'];

/** Watches a page from its first moment. @returns what to ask at the end: what it did that it must not do */
export async function watch(page: Page, origin: string): Promise<() => Promise<string[]>> {
  const faults: string[] = [];
  const seen = new Set<string>();
  const look = (where: string, text: string): void => {
    const told = decoded(text);
    for (const word of personal) if (told.includes(word)) faults.push(`${where} tells ${word}`);
  };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(blob|data|about):/.test(url))
      faults.push(`asked elsewhere: ${url}`);
    look('an address', url);
  });
  page.on('framenavigated', (frame) => look('an address', frame.url()));
  page.on('pageerror', (error) => faults.push(`thrown: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    // every violation of the content security policy is told here, too
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  await page.exposeFunction('uketsukeTitle', (title: string) => {
    if (!seen.has(title)) look('a title', title);
    seen.add(title);
  });
  await page.addInitScript(() => {
    const tell: unknown = Reflect.get(window, 'uketsukeTitle');
    let told: string | null = null;
    const say = (): void => {
      // at every change of the page: asked each time, it would be slower than the page
      if (document.title === told || typeof tell !== 'function') return;
      told = document.title;
      tell(told);
    };
    new MutationObserver(say).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return async () => {
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    look("the browser's storage", kept);
    const { cookies } = await page.context().storageState();
    look('a cookie', JSON.stringify(cookies));
    return [...new Set(faults)];
  };
}

/** As a person reads it, where it is an address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
