import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { barriers } from './harness/accessible.ts';
import { sample, unread } from './harness/cases.ts';
import { enter } from './harness/room.ts';

const [form, junk] = unread;
const drop = (page: Page, ...files: string[]): Promise<void> =>
  page.setInputFiles('[data-testid="files"]', files);

/** A file is looked at before it is listed as ready: pressed sooner, the keys would send nothing. */
async function send(page: Page, file: string): Promise<void> {
  await drop(page, file);
  await page.waitForSelector('.mail-staged');
  await page.keyboard.press('Control+Enter');
}

/** The row of the n-th document that was sent, from 1. */
const row = (page: Page, nth: number) => page.locator('.mail-row').nth(nth - 1);

it('takes scans from the drop to the number on the envelope, and follows them through a reload', async () => {
  const { page } = await enter('tanaka');
  await drop(page, sample(form), sample(junk));
  await page.getByLabel(`引受番号（${form}）`).fill('123-45-67890-1');
  await page.getByLabel(`切手（${form}）`).fill('６６０');
  await page.getByText('660円', { exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.mail-row');
  await expect.poll(() => page.locator('.mail-staged').count()).toBe(0);

  // both have been announced and stored; a reload forgets the files, not the slips
  await page.waitForFunction(() => {
    const kept: unknown = JSON.parse(sessionStorage.getItem('uketsuke.slips') ?? 'null');
    return /"unsent":0/.test(JSON.stringify(kept));
  });
  await page.locator('.mail-row', { hasText: '送信' }).first().waitFor({ state: 'detached' });
  await page.reload();
  await expect.poll(() => page.locator('.mail-row').count()).toBe(2);

  const number = row(page, 1).locator('.mail-number');
  await number.waitFor({ timeout: 50_000 });
  expect(await number.textContent()).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await row(page, 1).getByText('不備あり').waitFor();
  await row(page, 1).getByText('2ページ').waitFor();
  await row(page, 1).getByText('123-45-67890-1').waitFor();
  await row(page, 2).locator('.mail-number').waitFor({ timeout: 50_000 });
  expect(await barriers(page)).toEqual([]);
  await page.getByText('2件中 2件の受付番号が決まりました').waitFor();
});

it('says of a file that was sent before that its number is from then, and that nothing told now is on record', async () => {
  const { page } = await enter('tanaka');
  // a page of nothing in particular: read at once
  await send(page, sample(junk));
  await row(page, 1).locator('.mail-number').waitFor({ timeout: 50_000 });
  // the page itself refuses twins among the files that it holds; a reload lets go of them
  await page.reload();
  await row(page, 1).locator('.mail-number').waitFor();
  await send(page, sample(junk));
  const all = page.locator('.mail-number');
  await expect.poll(() => all.count(), { timeout: 50_000 }).toBe(2);
  expect(new Set(await all.allTextContents()).size).toBe(1);
  // the file may have been sent in another test, too
  const again = page.locator('.mail-row', { hasText: '以前に送られています' }).last();
  await again.waitFor();
  expect(await again.locator('.mail-fee').count()).toBe(0);
}, 120_000);

it('refuses before sending what cannot be read, and says why', async () => {
  const { page } = await enter('tanaka');
  const folder = tmpdir();
  const [empty, letter, disguised] = ['empty.pdf', 'letter.docx', 'disguised.pdf'].map((name) =>
    join(folder, `uketsuke-${name}`),
  );
  if (empty === undefined || letter === undefined || disguised === undefined) throw new Error('three files');
  await writeFile(empty, '');
  await writeFile(letter, 'PK a document of another kind');
  await writeFile(disguised, 'MZ no PDF, whatever its name');
  await drop(page, empty, letter, disguised, sample(form));
  const refused = page.locator('.mail-refused');
  await refused.getByText('中身が空です').waitFor();
  await refused.getByText('対応していない形式です').waitFor();
  await refused.getByText('中身が PDF・TIFF・JPEG・PNG ではありません').waitFor();
  await expect.poll(() => page.locator('.mail-staged tbody tr').count()).toBe(1);

  await drop(page, sample(form));
  await refused.getByText('同じファイルがもう入っています').waitFor();
  await page.getByLabel(`引受番号（${form}）`).fill('12');
  expect(await page.getByRole('button', { name: '0件を送る' }).isDisabled()).toBe(true);
});

it('tries again what storage did not take, and lets it be cancelled', async () => {
  const { page } = await enter('tanaka');
  await page.route('**/storage/uploads', (route) => route.abort());
  await drop(page, sample(form));
  await page.getByRole('button', { name: '1件を送る' }).click();
  await page.getByText('送信できませんでした').waitFor();
  await page.getByRole('button', { name: 'もう一度送る' }).waitFor();
  await page.getByRole('button', { name: '送信を取り消す' }).click();
  await page.getByText('まだ書類がありません').waitFor();
});

it('says after a reload how many files are to be dropped in again, not which', async () => {
  const { page } = await enter('tanaka');
  await drop(page, sample(form), sample(junk));
  await page.locator('.mail-staged tbody tr').nth(1).waitFor();
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await page.getByText('送信が終わっていない書類が2件ありました').waitFor();
});

it('stays quick with a hundred files', async () => {
  const { page } = await enter('tanaka');
  await page.waitForSelector('.mail-drop');
  await page.evaluate(() => {
    const files = Array.from({ length: 100 }, (_, at) => new File([`%PDF-1.4 ${at}`], `scan ${at}.pdf`));
    const drop = new DataTransfer();
    for (const file of files) drop.items.add(file);
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: drop, bubbles: true, cancelable: true }));
  });
  await page.getByText('100件', { exact: true }).waitFor();
  // as a person counts
  expect(await page.locator('.mail-staged tbody th').nth(2).textContent()).toContain('scan 2.pdf');
  await page.getByLabel('引受番号（scan 2.pdf）').pressSequentially('12345678901\n');
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('引受番号（scan 3.pdf）');
});
