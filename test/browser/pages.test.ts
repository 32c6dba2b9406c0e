import { describe, expect, it } from 'vitest';
import { barriers } from './harness/accessible.ts';
import { enter, type Person } from './harness/room.ts';

/** Each page with who may see it, and what shows that it is there. */
const pages: [path: string, person: Person, shown: string][] = [
  ['/mailroom', 'tanaka', '.mail-drop'],
  ['/queue', 'sato', '.queue-row'],
  ['/officer', 'ito', '.deadlines'],
  ['/officer?view=handOver', 'ito', '.officer-form'],
  ['/officer?view=trail', 'ito', '.officer-command'],
  ['/officer?view=policy', 'ito', '.policy'],
  ['/officer?view=rules', 'ito', '.officer-rules'],
  ['/officer?view=holidays', 'ito', '.holidays'],
  ['/help/keys', 'sato', '.key-table'],
];

describe.each(pages)('%s', (path, person, shown) => {
  it('has no barrier, in light and in dark, nor on a narrow screen', async () => {
    const { page } = await enter(person, path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForSelector(`[data-mantine-color-scheme="${colorScheme}"] ${shown}`);
      expect(await barriers(page), colorScheme).toEqual([]);
    }
    // WCAG 1.4.10: at 320 px nothing but tables is scrolled sideways
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

it('a barrier is told of, with where it stands', async () => {
  const { page } = await enter('tanaka', '/mailroom');
  await page.waitForSelector('.mail-drop');
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button id="bare"></button>'),
  );
  expect(await barriers(page)).toEqual([expect.stringMatching(/^button-name: .*#bare/)]);
});
