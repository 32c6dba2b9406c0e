import { beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './harness/accessible.ts';
import { enter } from './harness/room.ts';
import { ask, numberOf, openCase, opened, shown, standing, versionOf } from './review-desk.ts';

// of eval/samples/truth.jsonl: a packet without an identity paper
const name = '井上花子';
let number = '';

beforeAll(async () => {
  number = await numberOf(name);
});

/** A correction of the customer number, typed but not yet saved. */
async function typing(page: Awaited<ReturnType<typeof openCase>>['page'], text: string): Promise<void> {
  await expect.poll(() => standing(page)).toBe('mine');
  await page.getByRole('button', { name: 'お客様番号を訂正する' }).click();
  await page.getByRole('textbox', { name: 'お客様番号' }).fill(text);
}

const givenBack = (person: 'sato' | 'suzuki'): Promise<unknown> =>
  ask(person, 'DELETE', `/api/cases/${number}/lease`);

describe('a case that somebody else has', () => {
  it('is shown to read, with who has it, and is taken once it is free', async () => {
    await ask('suzuki', 'PUT', `/api/cases/${number}/lease`, {});
    const { page } = await openCase('sato', number);
    expect(await standing(page)).toBe('other');
    await page.locator('.lease').getByText('suzuki さんが担当中').waitFor();
    expect(await page.getByRole('button', { name: '認める' }).count()).toBe(0);
    await givenBack('suzuki');
    // what others do is asked for again by and by; coming back to the window asks at once
    await expect
      .poll(async () => {
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
        return page.getByRole('button', { name: '担当する' }).count();
      })
      .toBe(1);
    await page.keyboard.press('l');
    await expect.poll(() => standing(page)).toBe('mine');
    await page.getByRole('button', { name: '手放す' }).click();
    await expect.poll(() => standing(page)).toBe('free');
  });

  it('is given back by leaving the page', async () => {
    const { page, context, origin } = await openCase('sato', number);
    await expect.poll(() => standing(page)).toBe('mine');
    await page.goto(`${origin}/api`);
    await expect
      .poll(async () => (await ask('sato', 'GET', `/api/cases/${number}`)).said['lease'])
      .toBeNull();
    await context.clearCookies();
  });
});

describe('a change that cannot be saved', () => {
  it('is kept where the lease was lost, and saved once the case is held again', async () => {
    const { page } = await openCase('sato', number);
    await typing(page, 'K-1');
    const taken = await ask('ito', 'POST', `/api/cases/${number}/take-over`, { for: 'suzuki' });
    expect(taken.status).toBe(200);
    await page.keyboard.press('Enter');
    const bar = page.locator('.stuck');
    await bar.getByText('この事案の担当が外れています').waitFor();
    await bar.getByText('suzuki さんが担当しています', { exact: false }).waitFor();
    await bar.getByText('未保存: お客様番号 を「K-1」に訂正').waitFor();
    expect(await standing(page)).toBe('lost');
    expect(await barriers(page)).toEqual([]);

    await givenBack('suzuki');
    await expect
      .poll(async () => {
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
        return bar.getByRole('button', { name: '担当に戻って適用する' }).count();
      })
      .toBe(1);
    await bar.getByRole('button', { name: '担当に戻って適用する' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.locator('.field[data-corrected="true"]', { hasText: 'K-1' }).waitFor();
  });

  it('is kept where somebody else came first, who is named, and applied to what is there now', async () => {
    const { page } = await openCase('sato', number);
    await typing(page, 'K-2');
    // a colleague in a browser of their own counts the fee, for which nobody needs to hold the case
    const other = await openCase('suzuki', number);
    await other.page.getByRole('button', { name: /数えた金額を入力|数え直す/ }).click();
    await other.page.getByLabel('切手').fill('84');
    await other.page.getByRole('button', { name: '記録する' }).click();
    await other.page.locator('.fee').getByText('切手 84円', { exact: false }).waitFor();

    await page.keyboard.press('Enter');
    const bar = page.locator('.stuck');
    await bar.getByText('ほかの人が先にこの事案を変更しました').waitFor();
    await bar.getByText(/suzuki さんが .* に: 手数料を数えた/).waitFor();
    // what the other did is on screen already, and so is what was typed
    await page.locator('.fee').getByText('切手 84円', { exact: false }).waitFor();
    expect(await page.getByRole('textbox', { name: 'お客様番号' }).inputValue()).toBe('K-2');
    expect(await barriers(page)).toEqual([]);
    await bar.getByRole('button', { name: '新しい内容に適用する' }).click();
    await page.locator('.field[data-corrected="true"]', { hasText: 'K-2' }).waitFor();
    await bar.waitFor({ state: 'detached' });
  });

  it('is kept without a network, and sent again', async () => {
    const { page, context } = await openCase('sato', number);
    await typing(page, 'K-3');
    await context.setOffline(true);
    await page.keyboard.press('Enter');
    const bar = page.locator('.stuck');
    await bar.getByText('サーバーに届かず、保存できませんでした').waitFor();
    expect(await page.getByRole('textbox', { name: 'お客様番号' }).inputValue()).toBe('K-3');
    await context.setOffline(false);
    await bar.getByRole('button', { name: 'もう一度送る' }).click();
    await page.locator('.field[data-corrected="true"]', { hasText: 'K-3' }).waitFor();
  });

  it('is refused in words where it does not fit', async () => {
    const { page } = await openCase('sato', number);
    await expect.poll(() => standing(page)).toBe('mine');
    await page.getByRole('button', { name: '電話番号を訂正する' }).click();
    await page.getByRole('textbox', { name: '電話番号' }).fill('でんわ');
    await page.keyboard.press('Enter');
    await page.locator('.stuck').getByText('電話番号として読めません。').waitFor();
    expect(await page.getByRole('textbox', { name: '電話番号' }).inputValue()).toBe('でんわ');
  });
});

describe('page images', () => {
  it('are asked for again once their links have run out', async () => {
    const { page } = await openCase('sato', number);
    let links = 0;
    let refused = false;
    // small pictures may still be on their way to the page as it was before
    let again = false;
    page.on('framenavigated', () => {
      again = true;
    });
    page.on('request', (request) => {
      if (again && request.url().endsWith('/pages')) links += 1;
    });
    await page.route('**/storage/pages/**', async (route) => {
      if (!again || refused) return route.fallback();
      refused = true;
      return route.fulfill({ status: 403 });
    });
    await page.reload();
    await shown(page);
    expect(refused).toBe(true);
    // the one that was refused may be a small picture beside the page that is shown
    await expect.poll(() => links).toBe(2);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it('has no barrier, whatever is open', async () => {
    const { page } = await openCase('sato', number, { scheme });
    await expect.poll(() => standing(page)).toBe('mine');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('1');
    await page.keyboard.press('w');
    await page.locator('.waive').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await page.keyboard.press('e');
    await page.locator('.editor').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    await page.locator('.add-finding').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await expect.poll(() => page.locator('.page-canvas[data-state="shown"]').count()).toBe(2);
    await page.locator('#part-history button').click();
    await page.locator('.history li').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('p');
    await page.getByRole('dialog').locator('.page-row').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('has none on a small screen, where papers and contents are tabs', async () => {
    const { page } = await openCaseSmall(scheme);
    expect(await barriers(page)).toEqual([]);
    await page.locator('.review-tabs').getByText('Papers').click();
    await shown(page);
    expect(await barriers(page)).toEqual([]);
  });
});

async function openCaseSmall(scheme: 'light' | 'dark'): Promise<Awaited<ReturnType<typeof openCase>>> {
  const room = await enter('sato', `/cases/${number}`, { scheme, width: 900, height: 800, language: 'en' });
  await room.page.waitForSelector('.review');
  return room;
}

it('tells of a number that is no case', async () => {
  const { page } = await enter('sato', '/cases/AAAA-AAAA');
  await page.getByText('AAAA-AAAA という事案はありません').waitFor();
});

it('keeps the version that the person saw', async () => {
  // a change by the API over an old version is refused with who changed what
  const version = await versionOf(number);
  await ask('sato', 'PUT', `/api/cases/${number}/lease`, {});
  const { status } = await ask('sato', 'POST', `/api/cases/${number}/notes`, { text: 'x' }, version - 1);
  expect(status).toBe(412);
  await givenBack('sato');
});

it('asks for all that was accepted in one letter', async () => {
  const { page } = await openCase('suzuki', number);
  await expect.poll(() => standing(page)).toBe('mine');
  await page.keyboard.press('1');
  for (;;) {
    const open = await page.locator('.finding-show[data-unsettled="true"]').count();
    if (open === 0) break;
    await page.keyboard.press('a');
    await expect.poll(() => page.locator('.finding-show[data-unsettled="true"]').count()).toBe(open - 1);
  }
  await page.getByText('補正を依頼できます').waitFor();
  await page.keyboard.press('Control+Enter');
  const asked = (await opened(page)).locator('.asked li');
  await asked.first().waitFor();
  const accepted = await page.locator('.finding[data-settled="accepted"]').count();
  expect(await asked.count()).toBe(accepted);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
