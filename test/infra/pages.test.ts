import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alarmTexts } from '../../infra/aws/alarms.ts';
import { costsOf, sumOf } from '../../infra/aws/cost/cost.ts';
import { readPrices, readWorkload } from '../../infra/aws/cost/files.ts';
import { draftTemplate } from '../../infra/aws/draft.ts';
import { permissionsPage } from '../../infra/aws/permissions-page.ts';
import { templatePage } from '../../infra/aws/template-page.ts';

const page = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'aws', name), 'utf8');

test('the pages of permissions and of all else are those of the template (`npm run permissions` writes it anew)', () => {
  const template = draftTemplate();
  expect(page('permissions.md')).toBe(permissionsPage(template));
  expect(page('template.txt')).toBe(templatePage(template));
});

test('every alarm has its section in the runbook', () => {
  const anchors = [...page('runbook.md').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      ?.toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  for (const { section } of Object.values(alarmTexts)) expect(anchors).toContain(section);
});

test('the page of costs says what `npm run cost` says', () => {
  const [prices, workload] = [readPrices(), readWorkload()];
  for (const engine of ['built-in', 'textract'] as const) {
    expect(page('cost.md')).toContain(`$${sumOf(costsOf(engine, prices, workload)).toFixed(2)}`);
  }
});
