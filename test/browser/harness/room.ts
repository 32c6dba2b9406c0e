import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { watch } from './watched.ts';

/** The demonstration people, see `infra/local/serve/sign-in/people.ts`. */
export type Person = 'tanaka' | 'sato' | 'suzuki' | 'takahashi' | 'watanabe' | 'ito';

export interface RoomOptions {
  scheme?: 'light' | 'dark';
  language?: 'ja' | 'en';
  width?: number;
  height?: number;
}

export interface Room {
  page: Page;
  context: BrowserContext;
  origin: string;
}

const browser = chromium.connect(inject('browser'));

/**
 * A browser of its own, signed in as a demonstration person, at an address of the console. When the test ends it is closed,
 * and the test fails if the page broke its content security policy, asked anybody else for anything, threw, or left
 * anything personal in an address, a title or the browser's storage.
 */
export async function enter(person: Person, path = '/', options: RoomOptions = {}): Promise<Room> {
  const { scheme = 'light', language = 'ja', width = 1440, height = 900 } = options;
  const origin = inject('origin');
  const context = await (await browser).newContext({
    colorScheme: scheme,
    viewport: { width, height },
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => {
    localStorage.setItem('uketsuke.language', chosen);
  }, language);
  // what takes longer is broken; the machine may be busy with reading
  context.setDefaultTimeout(25_000);
  const page = await context.newPage();
  const faults = await watch(page, origin);
  onTestFinished(async () => {
    const found = await faults();
    await context.close();
    if (found.length > 0) throw new Error(found.join('\n'));
  });
  await page.goto(`${origin}${path}`);
  await page.click(`button[name="account"][value="${person}"]`);
  await page.waitForSelector('header.frame-header');
  return { page, context, origin };
}
