import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { AuditEntry } from '../../core/case.ts';
import { brokenAt } from '../../functions/stores/audit.ts';
import { barriers } from './harness/accessible.ts';
import { invented, inventedLate } from './harness/cases.ts';
import { enter } from './harness/room.ts';

async function textOf(download: Download): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'uketsuke-download-'));
  const file = join(folder, 'file');
  await download.saveAs(file);
  const text = await readFile(file, 'utf8');
  await rm(folder, { recursive: true });
  return text;
}

const exported = async (page: Page, button: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
};

it('gives the whole trail as JSON Lines whose chains hold, and as CSV', async () => {
  const { page } = await enter('ito', '/officer?view=trail');
  const lines = await exported(page, 'JSON Lines で書き出す');
  expect(lines.suggestedFilename()).toMatch(/^uketsuke-audit-\d{4}-\d\d-\d\d\.jsonl$/);
  const entries = (await textOf(lines))
    .trimEnd()
    .split('\n')
    .map((line) => AuditEntry.parse(JSON.parse(line)));
  const histories = Map.groupBy(entries, ({ number }) => number);
  expect(histories.size).toBeGreaterThanOrEqual(invented);
  for (const history of histories.values()) expect(brokenAt(history)).toBeNull();

  const csv = await textOf(await exported(page, 'CSV で書き出す'));
  const [head, ...rest] = csv.trimEnd().split('\r\n');
  expect(head).toBe('\uFEFFnumber,entry,at,actor,action,detail,hash');
  expect(rest.length).toBeGreaterThanOrEqual(entries.length);
  await page.getByText('npm run --silent intake -- verify-audit').waitFor();
});

it('tells deadlines and load', async () => {
  const { page } = await enter('ito');
  const deadlines = page.getByRole('table').filter({ hasText: '警戒線' });
  await deadlines.getByText('受付日の翌営業日から10営業日').waitFor();
  const waiting = page.getByRole('row', { name: /補正依頼中/ });
  const count = /(\d+)件/.exec((await waiting.textContent()) ?? '')?.[1];
  expect(Number(count)).toBeGreaterThanOrEqual(inventedLate);
  await page.getByRole('list', { name: '期限の日ごとの件数' }).waitFor();
});

it('shows the policy with its sources, the rules as they weigh, and the holidays', async () => {
  const { page } = await enter('ito', '/officer?view=policy');
  await page.getByText('660', { exact: true }).waitFor();
  await page.getByText('S◆③-3; 法38(1) permits a fee for these types alone').waitFor();
  await page.getByRole('link', { name: '規則と確認項目' }).click();
  await page.getByLabel('規則を探す').fill('seal-certificate-stale');
  await expect.poll(() => page.locator('.officer-rules').first().locator('tbody tr').count()).toBe(1);
  await page.getByText('委任状の印影と印鑑登録証明書の印影が一致しますか。').waitFor();
  await page.getByRole('link', { name: '休日' }).click();
  await page.getByText('1月1日(金)').waitFor();
});

it('gives a case to somebody, and frees it again from the list', async () => {
  // invented ones alone are unreadable: nobody else's test holds them
  const { page, origin } = await enter('ito', '/queue?verdict=unreadable&status=queued');
  const number = (await page.locator('.queue-row .queue-number').first().textContent()) ?? '';
  await page.goto(`${origin}/officer?view=handOver`);
  await page.getByLabel('受付番号').fill(number.toLowerCase());
  await page.getByRole('button', { name: '調べる' }).click();
  await page.getByText('今は、だれも担当していません。').waitFor();
  await page.getByLabel('渡す相手のアカウント名').fill('suzuki');
  await page.getByRole('button', { name: '渡す' }).click();
  await page.getByText(`${number} を suzuki に渡しました。`).waitFor();

  await page.goto(`${origin}/queue?verdict=unreadable&status=queued`);
  const row = page.locator('.queue-row', { hasText: number });
  await row.getByRole('link', { name: '引き継ぐ' }).click();
  await page.getByText('suzuki が').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '担当を空ける' }).click();
  await page.getByText(`${number} の担当を空けました。`).waitFor();
});
