import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { barriers } from './harness/accessible.ts';
import { inventedLate, names, phones } from './harness/cases.ts';
import { enter } from './harness/room.ts';

const rows = (page: Page) => page.locator('.queue-row');
const told = (page: Page, column: number) =>
  page.locator(`.queue-row td:nth-child(${column})`).allTextContents();

it('narrows the list, and keeps in the address by what', async () => {
  const { page, origin } = await enter('sato', '/queue');
  await rows(page).first().waitFor();
  await page.getByLabel(/^要判断/).check();
  await page.getByLabel(/^FAX/).check();
  await page.waitForURL(`${origin}/queue?verdict=judge&channel=fax`);
  await expect.poll(async () => new Set(await told(page, 3))).toEqual(new Set(['要判断']));
  expect(new Set(await told(page, 8))).toEqual(new Set(['FAX']));

  // the address alone gives the same list
  await page.reload();
  await rows(page).first().waitFor();
  expect(new Set(await told(page, 3))).toEqual(new Set(['要判断']));

  const [asked] = await Promise.all([
    page.waitForRequest(/\/api\/cases\?.*dueTo=/),
    page.getByLabel(/^今週まで/).check(),
  ]);
  const sunday = new URL(asked.url()).searchParams.get('dueTo') ?? '';
  expect(new Date(`${sunday}T00:00:00Z`).getUTCDay()).toBe(0);

  await page.getByLabel(/^期限超過/).check();
  await page.waitForURL(/due=overdue/);
  await page.keyboard.press('Escape');
  await page.waitForURL(`${origin}/queue`);
  await page.keyboard.press('m');
  await page.waitForURL(`${origin}/queue?mine=yes`);
});

it('counts the open cases beside each choice, and does not call late what waits for the applicant', async () => {
  const { page } = await enter('suzuki', '/queue?due=overdue&status=awaiting-correction');
  await rows(page).first().waitFor();
  expect(new Set(await told(page, 5))).toEqual(new Set(['補正依頼中']));
  for (const due of await told(page, 1)) expect(due).toMatch(/補正待ち$/);
  const waiting = page.locator('.queue-choice', { hasText: '補正依頼中' }).locator('.queue-choice-count');
  expect(Number(await waiting.textContent())).toBeGreaterThanOrEqual(inventedLate);
});

it('finds people by name and telephone, and the term goes nowhere but to the server', async () => {
  const { page, origin } = await enter('sato', '/queue');
  await rows(page).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(names[2]);
  await page.keyboard.press('Enter');
  await page.getByText(/^氏名で探した結果/).waitFor();
  expect(new Set(await told(page, 7))).toEqual(new Set([names[2]]));
  expect(page.url()).toBe(`${origin}/queue`);

  await page.getByLabel('受付番号・氏名・電話番号で探す').fill(`${phones}0005`);
  await page.keyboard.press('Enter');
  await page.getByText('電話番号で探した結果 1件').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('受付番号・氏名・電話番号で探す').press('Escape');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(10);

  await page.getByLabel('受付番号・氏名・電話番号で探す').fill('居ない人');
  await page.keyboard.press('Enter');
  await page.getByText('見つかりませんでした').waitFor();
});

it('is gone through by keys, and comes back to the place it was left at', async () => {
  const { page } = await enter('suzuki', '/queue?status=reviewed');
  await rows(page).first().waitFor();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageDown');
  await page.keyboard.press('k');
  const chosen = page.locator('.queue-row[aria-selected="true"]');
  const number = await chosen.locator('.queue-number').textContent();
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/cases/${number}$`));
  await page.goBack();
  await chosen.waitFor();
  await expect.poll(() => chosen.locator('.queue-number').textContent()).toBe(number);
  expect(await chosen.isVisible()).toBe(true);
});

it('loads on as it is scrolled, draws only what is in sight, and keeps its place when it is refreshed', async () => {
  const { page } = await enter('suzuki', '/queue');
  await rows(page).first().waitFor();
  await page.getByText('100件以上を表示').waitFor();
  const list = page.locator('.queue-scroll');
  await list.evaluate((element) => element.scrollTo(0, 95 * 40));
  await page.getByText('200件以上を表示').waitFor();
  expect(await rows(page).count()).toBeLessThan(80);

  const top = await list.evaluate((element) => element.scrollTop);
  const seen = await page.locator('.queue-row').nth(20).locator('.queue-number').textContent();
  const again = page.waitForResponse((response) => /\/api\/cases\?.*cursor/.test(response.url()));
  // coming back to a window asks anew, as time does
  const nudge = setInterval(
    () => page.evaluate(() => window.dispatchEvent(new Event('visibilitychange'))).catch(() => undefined),
    500,
  );
  await again.finally(() => clearInterval(nudge));
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBe(top);
  await expect
    .poll(() => page.locator('.queue-row').nth(20).locator('.queue-number').textContent())
    .toBe(seen);
});

it('offers nobody the next case who takes none', async () => {
  const { page } = await enter('ito', '/queue');
  await rows(page).first().waitFor();
  expect(await page.getByRole('button', { name: '次の事案を取る' }).count()).toBe(0);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await help.getByText('次の行へ').waitFor();
  expect(await help.getByText('次の事案を取る').count()).toBe(0);
  expect(await barriers(page)).toEqual([]);

  // who speaks to the machine switches keys of one letter off
  await help.getByRole('switch', { name: '1文字のキーで操作する' }).uncheck({ force: true });
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await page.keyboard.press('j');
  await expect.poll(() => page.locator('.queue-row[aria-selected="true"]').count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.queue-row[aria-selected="true"]').count()).toBe(1);
});
