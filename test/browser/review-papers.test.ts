import { readFile } from 'node:fs/promises';
import { beforeAll, expect, inject, it } from 'vitest';
import { receivedOn, sample } from './harness/cases.ts';
import { ask, openCase, opened, standing } from './review-desk.ts';

/** A proxy's packet: form, licence, two residence records, power of attorney, seal certificate, stamps. */
const file = 'mail-18-bec2.pdf';
let number = '';

beforeAll(async () => {
  number = await sent(file);
}, 120_000);

/** Hands a document in as the mailroom does. @returns the number of its case, once that is queued */
async function sent(name: string): Promise<string> {
  const bytes = await readFile(sample(name));
  const { said } = await ask('tanaka', 'POST', '/api/uploads', {
    channel: 'mail',
    receivedOn,
    size: bytes.byteLength,
    type: 'application/pdf',
  });
  const { url, fields } = Object(said['send']);
  const form = new FormData();
  for (const [field, value] of Object.entries(Object(fields))) form.set(field, String(value));
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
  await fetch(new URL(String(url), inject('origin')), { method: 'POST', body: form });
  const { id } = Object(said['slip']);
  for (;;) {
    const answer = await ask('tanaka', 'POST', '/api/uploads/progress', { ids: [id] });
    const [slip] = Array.isArray(answer.said['slips']) ? answer.said['slips'] : [];
    const got: unknown = Object(slip)['number'];
    if (typeof got === 'string') return got;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

it('lays the two papers that a check compares side by side, each with its own zoom, and puts them away', async () => {
  const { page } = await openCase('sato', number);
  await expect.poll(() => standing(page)).toBe('mine');
  await page.keyboard.press('3');
  const seal = page.locator('.check', { hasText: '印影' });
  await expect.poll(() => seal.getAttribute('data-here')).toBe('true');
  const panes = page.locator('.pane');
  await expect.poll(() => panes.count()).toBe(2);
  const kinds = await page
    .locator('.pane .kind-select input')
    .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')));
  expect(kinds).toEqual(['委任状', '印鑑登録証明書']);
  await expect.poll(() => page.locator('.page-canvas[data-state="shown"]').count()).toBe(2);

  // the keys are for one of them at a time
  const scales = (): Promise<string[]> => page.locator('.pane-scale').allTextContents();
  const before = await scales();
  await page.keyboard.press('x');
  await page.keyboard.press('+');
  await expect.poll(async () => (await scales())[1]).not.toBe(before[1]);
  expect((await scales())[0]).toBe(before[0]);

  await page.keyboard.press('2');
  await expect.poll(() => panes.count()).toBe(1);
});

it('makes a case of its own of pages that belong elsewhere, and brings it in again', async () => {
  const { page } = await openCase('sato', number);
  await expect.poll(() => standing(page)).toBe('mine');
  const thumbs = page.locator('.thumb');
  const pages = await thumbs.count();
  await page.keyboard.press('p');
  const dialog = await opened(page);
  await dialog.getByLabel(`${pages}枚目を選ぶ`).check();
  await dialog.getByRole('button', { name: '選んだ1枚を別の事案に分ける' }).click();
  const told = page.getByText(/^新しい事案 .* を作りました$/);
  await told.waitFor();
  const [, made = ''] = /([0-9A-Z]{4}-[0-9A-Z]{4})/.exec((await told.textContent()) ?? '') ?? [];
  await expect.poll(() => thumbs.count()).toBe(pages - 1);

  await page.keyboard.press('p');
  await opened(page);
  // as it may be typed: small, and without its hyphen
  await dialog.getByLabel('相手の受付番号').fill(made.replace('-', '').toLowerCase());
  await dialog.getByRole('button', { name: `${made} をまとめる` }).click();
  await page.getByText(`${made} をまとめました`).waitFor();
  await expect.poll(() => thumbs.count()).toBe(pages);
  const other = await ask('sato', 'GET', `/api/cases/${made}`);
  expect(Object(other.said['case'])['status']).toBe('closed');
});

it('moves pages by keyboard, and tells the papers anew', async () => {
  const { page } = await openCase('sato', number);
  await expect.poll(() => standing(page)).toBe('mine');
  await page.keyboard.press('p');
  const dialog = await opened(page);
  const rows = dialog.locator('.page-row');
  const second = await rows.nth(1).locator('b').textContent();
  await rows.nth(1).getByRole('checkbox').focus();
  await page.keyboard.press('Alt+ArrowUp');
  expect(await rows.first().locator('b').textContent()).toBe(second);
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.thumb b').first().textContent()).toBe(second?.replace('枚目', ''));
});
