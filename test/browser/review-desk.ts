import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { signIn } from '../serve/browser.ts';
import { enter, type Person, type Room, type RoomOptions } from './harness/room.ts';

/** Calls the API as a person, past the console: what somebody else does meanwhile, or what a page would not let them do. */
export async function ask(
  person: Person,
  method: string,
  path: string,
  body?: unknown,
  version?: number,
): Promise<{ status: number; said: Record<string, unknown> }> {
  const origin = inject('origin');
  const { access_token } = await signIn(origin, person);
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${access_token}`,
      'content-type': 'application/json',
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const said: unknown = await response.json();
  return { status: response.status, said: Object(said) };
}

/** The number of the case of somebody's packet. */
export async function numberOf(name: string): Promise<string> {
  const { said } = await ask('sato', 'POST', '/api/cases/search', { term: name });
  const [found] = Array.isArray(said['cases']) ? said['cases'] : [];
  const number: unknown = Object(found)['number'];
  if (typeof number !== 'string') throw new Error('the packet is no case');
  return number;
}

/** The version at which a case is. */
export async function versionOf(number: string): Promise<number> {
  const { said } = await ask('sato', 'GET', `/api/cases/${number}`);
  return Number(Object(said['case'])['version']);
}

/** A case on somebody's desk, its first page shown. */
export async function openCase(person: Person, number: string, options?: RoomOptions): Promise<Room> {
  const room = await enter(person, `/cases/${number}`, options);
  await shown(room.page);
  return room;
}

/** Waits until the papers are on screen. */
export const shown = async (page: Page): Promise<void> => {
  await page.waitForSelector('.page-canvas[data-state="shown"]');
};

/** Who holds the case, as the header tells it. */
export const standing = (page: Page): Promise<string | null> =>
  page.locator('.lease').getAttribute('data-standing');

/** The dialog that was just opened, once it has the focus: it takes it a moment after it is drawn, from whatever was filled before. */
export async function opened(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.locator(':focus').count()).toBe(1);
  return dialog;
}
