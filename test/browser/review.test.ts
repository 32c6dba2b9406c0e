import { beforeAll, describe, expect, it } from 'vitest';
import { enter } from './harness/room.ts';
import { ask, numberOf, openCase, opened, shown, standing, versionOf } from './review-desk.ts';

// of eval/samples/truth.jsonl: a complete packet, and one with an old residence record
const people = { complete: '佐藤誠', staleRecord: '山口美咲' } as const;
const numbers: Record<keyof typeof people, string> = { complete: '', staleRecord: '' };

beforeAll(async () => {
  for (const key of ['complete', 'staleRecord'] as const) numbers[key] = await numberOf(people[key]);
});

describe('a review by keyboard alone, and its decision by somebody else', () => {
  it('goes from the queue to the approver', async () => {
    const { page, origin } = await enter('watanabe', '/queue');
    await page.locator('.queue-row').first().waitFor();
    const chosen = page.locator('.queue-row[aria-selected="true"] .queue-number');
    for (let row = 0; row < 60; row += 1) {
      if ((await chosen.allTextContents()).includes(numbers.complete)) break;
      await page.keyboard.press('j');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/cases/${numbers.complete}`);
    await shown(page);
    await expect.poll(() => standing(page)).toBe('mine');

    // through the pages and closer, the keys being told on the controls
    await page.keyboard.press('ArrowRight');
    await page.locator('.page-canvas[data-page="2"]').waitFor();
    await page.keyboard.press('+');
    await page.keyboard.press('r');
    await page.keyboard.press('ArrowLeft');

    // every check in turn; the next comes into hand by itself
    await page.keyboard.press('u');
    const checks = await page.locator('.check').count();
    for (let check = 1; check <= checks; check += 1) {
      await page.locator('.check[data-here="true"][data-answer="open"]').waitFor();
      await page.keyboard.press('y');
      await expect.poll(() => page.locator('.check[data-answer="yes"]').count()).toBe(check);
    }
    await page.getByText('決裁へ回せます').waitFor();
    await page.keyboard.press('Control+Enter');
    await (await opened(page)).getByText('watanabe さんはこの事案を決裁できなくなります').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('決裁へ回しました。').waitFor();
    // on to the next without reaching for the mouse
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^次の事案を取る/);
  });

  it('is refused to who reviewed it, on screen and by the API', async () => {
    const { page } = await openCase('watanabe', numbers.complete);
    await page.getByRole('alert').getByText('四つの目', { exact: false }).waitFor();
    expect(await standing(page)).not.toBe('mine');
    expect(await page.getByRole('radio').count()).toBe(0);

    await ask('watanabe', 'PUT', `/api/cases/${numbers.complete}/lease`, {});
    const outcomes = { 'third-party-stop': { is: 'done', grounds: [], text: '' } };
    const { status, said } = await ask(
      'watanabe',
      'POST',
      `/api/cases/${numbers.complete}/decide`,
      { outcomes },
      await versionOf(numbers.complete),
    );
    expect(status).toBe(409);
    expect(JSON.stringify(said)).toContain('four-eyes');
    await ask('watanabe', 'DELETE', `/api/cases/${numbers.complete}/lease`);
  });

  it('is decided by an approver, with grounds where less is given than was asked', async () => {
    const { page } = await openCase('takahashi', numbers.complete);
    await expect.poll(() => standing(page)).toBe('mine');
    // nothing is decided yet: the keys lead to what is missing
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await page.getByRole('radio', { name: '応じない' }).check();
    await page.getByText('理由を選んでください').waitFor();
    const ground = page.getByRole('checkbox', { name: /第三者提供に当たらない/ });
    await ground.check();
    await expect
      .poll(() => page.getByLabel('申請者への説明').inputValue())
      .toContain('第三者提供に当たらない');
    await page.getByText('事案は「却下」になります').waitFor();

    await page.getByRole('radio', { name: '請求のとおり行う' }).check();
    await page.getByText('事案は「承認」になります').waitFor();
    await page.keyboard.press('Control+Enter');
    await (await opened(page)).getByText('請求のとおり行う').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('決裁しました。').waitFor();
    await page.locator('.case-chips').getByText('承認').waitFor();
    await page.locator('#part-decide').getByText('請求のとおり行う').waitFor();
  });
});

describe('a correction', () => {
  it('runs the rules again, beside the reading, and back', async () => {
    const { page } = await openCase('sato', numbers.staleRecord);
    await expect.poll(() => standing(page)).toBe('mine');
    await page.keyboard.press('2');
    await page.keyboard.press('e');
    const field = page.getByRole('textbox', { name: '氏名', exact: true });
    await expect.poll(() => field.inputValue()).toBe(people.staleRecord);
    await field.fill('別人一郎');
    await page.keyboard.press('Enter');
    await page.locator('.finding').getByText('お名前または生年月日が異なります', { exact: false }).waitFor();
    const row = page.locator('.field', { hasText: '別人一郎' }).first();
    await row.locator('s', { hasText: people.staleRecord }).waitFor();
    // the focus is where it was
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-item')))
      .toBe('field:principal.name');
    await page.keyboard.press('Backspace');
    await page.locator('.finding').getByText('お名前または生年月日が異なります', { exact: false }).waitFor({
      state: 'detached',
    });
  });

  it('takes over what another paper says by one key', async () => {
    const { page } = await openCase('sato', numbers.staleRecord);
    await expect.poll(() => standing(page)).toBe('mine');
    await page.getByRole('button', { name: '生年月日を訂正する' }).click();
    await page.getByRole('textbox', { name: '生年月日' }).fill('S60.4.1');
    await page.getByText('1985年4月1日（昭和60年） として保存します').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.editor').waitFor({ state: 'detached' });
    await page.locator('.field[data-corrected="true"]', { hasText: '1985年4月1日' }).waitFor();
    // the focus comes back to the field
    const inHand = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-item'));
    await expect.poll(inHand).toBe('field:principal.birthDate');
    await page.keyboard.press('e');
    await page.locator('.editor-suggestion').first().waitFor();
    await page.keyboard.press('Alt+1');
    await page.locator('.field[data-corrected="true"]').waitFor({ state: 'detached' });
  });

  it('says of a page what it is, and the papers follow', async () => {
    const { page } = await openCase('sato', numbers.staleRecord);
    await expect.poll(() => standing(page)).toBe('mine');
    await page.keyboard.press('p');
    const dialog = await opened(page);
    await dialog.getByLabel('2枚目の種類').fill('公共料金');
    await page.getByRole('option', { name: '公共料金の領収書' }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.finding').getByText('ご本人確認書類', { exact: false }).first().waitFor();
    await page.keyboard.press('p');
    await opened(page);
    await dialog.getByLabel('2枚目の種類').fill('運転免許証');
    await page.getByRole('option', { name: '運転免許証', exact: true }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('findings', () => {
  it('are waived for a reason, which is asked for', async () => {
    const { page } = await openCase('sato', numbers.staleRecord);
    await expect.poll(() => standing(page)).toBe('mine');
    await page.keyboard.press('1');
    await page.keyboard.press('w');
    await page.getByRole('button', { name: /この理由で不問にする/ }).click();
    await page.getByText('理由を書いてください。').waitFor();
    await page.locator('.waive-reason').first().focus();
    await page.keyboard.press('1');
    await page.locator('.finding[data-settled="waived"]').first().waitFor();
    // and taken back
    await page.keyboard.press('o');
    await page.locator('.finding[data-settled="waived"]').first().waitFor({ state: 'detached' });
  });

  it('are added by hand with a place on the page', async () => {
    const { page } = await openCase('sato', numbers.staleRecord);
    await expect.poll(() => standing(page)).toBe('mine');
    await page.keyboard.press('i');
    await page.getByRole('textbox', { name: '内容' }).fill('署名がありません。');
    await page.getByText('紙面で囲む').click();
    const sheet = page.locator('.page-canvas-image');
    const box = await sheet.boundingBox();
    if (box === null) throw new Error('no page');
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 220, box.y + 160, { steps: 5 });
    await page.mouse.up();
    await page.getByText('1枚目の囲んだところ').waitFor();
    await page.getByRole('button', { name: '追加する' }).click();
    const added = page.locator('.finding', { hasText: '署名がありません。' });
    await added.waitFor();
    await added.locator('.finding-show').click();
    await page.locator('.mark-bad[data-focused="true"]').waitFor();
    await added.getByRole('button', { name: '取り消す' }).click();
    await added.waitFor({ state: 'detached' });
  });
});
