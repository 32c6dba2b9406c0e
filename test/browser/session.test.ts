import { expect, it } from 'vitest';
import { barriers } from './harness/accessible.ts';
import { names } from './harness/cases.ts';
import { enter } from './harness/room.ts';

it('signs in again silently after a reload, and leads back to the same address', async () => {
  const { page, origin } = await enter('sato', '/queue?verdict=judge');
  await page.waitForSelector('.queue-row');
  await page.reload();
  await page.waitForSelector('.queue-row');
  expect(page.url()).toBe(`${origin}/queue?verdict=judge`);
  expect(await page.evaluate(() => sessionStorage.getItem('uketsuke.sign-in'))).toBeNull();
});

it('waits where the session has run out, and goes on with what was typed after signing in again', async () => {
  const { page, context } = await enter('sato', '/queue');
  await page.waitForSelector('.queue-row');
  // the access token is taken for run out, and no new one is given silently
  let expired = true;
  await page.route('**/api/**', (route) =>
    expired ? route.fulfill({ status: 401, body: '{}' }) : route.continue(),
  );
  await page.route('**/oidc/token', (route) =>
    expired ? route.fulfill({ status: 400, body: '{}' }) : route.continue(),
  );
  const box = page.getByLabel('受付番号・氏名・電話番号で探す');
  await box.fill(names[0]);
  await box.press('Enter');
  await page.getByRole('dialog', { name: 'サインインの有効期限が切れました' }).waitFor();
  expect(await barriers(page)).toEqual([]);

  expired = false;
  const [beside] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'もう一度サインイン' }).click(),
  ]);
  await page.getByText(/^氏名で探した結果/).waitFor();
  await expect.poll(() => beside.isClosed()).toBe(true);
  expect(await box.inputValue()).toBe(names[0]);
});

it('signs out here and at the provider', async () => {
  const { page, origin } = await enter('tanaka');
  await page.getByRole('button', { name: 'tanaka のメニュー' }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'サインアウト' }).click();
  await page.getByRole('heading', { name: 'サインアウトしました' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/signed-out');
  await page.goto(`${origin}/mailroom`);
  await page.waitForSelector('button[name="account"]');
});

it('shows nobody a page that is not theirs, and tells of a wrong address', async () => {
  const { page, origin } = await enter('tanaka', '/officer');
  await page.getByText('このページを見る権限がありません').waitFor();
  await page.goto(`${origin}/nowhere`);
  await page.getByText('ページが見つかりません').waitFor();
});

it('says that it is offline, and that the server does not answer', async () => {
  const { page, context } = await enter('ito', '/queue');
  await page.waitForSelector('.queue-row');
  await context.setOffline(true);
  await page.getByText('オフラインです').waitFor();
  await context.setOffline(false);
  await page.getByText('オフラインです').waitFor({ state: 'detached' });

  await page.route('**/api/officer/load', (route) => route.fulfill({ status: 502, body: '' }));
  await page.getByRole('link', { name: '管理' }).click();
  const failure = page.getByRole('alert');
  await failure.getByText('うまくいきませんでした').waitFor();
  await page.unroute('**/api/officer/load');
  await failure.getByRole('button', { name: 'もう一度試す' }).click();
  await page.waitForSelector('.deadlines');
});

it('speaks English, and remembers it', async () => {
  const { page } = await enter('sato', '/queue');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Take the next case' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('uketsuke.language'))).toBe('en');
  expect(await barriers(page)).toEqual([]);
});
