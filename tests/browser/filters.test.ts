import { expect, test } from '@playwright/test';
import { started } from '../support/island.ts';

const shown = '[data-facets]:visible';

test('controls are narrowed by attribute and edition, and the address keeps the choice', async ({ page }) => {
  await page.goto('/controls/');
  await started(page);
  await expect(page.locator(shown)).toHaveCount(93);
  await page.getByLabel('Edition').selectOption('New in 2022');
  await expect(page.locator(shown)).toHaveCount(11);
  await page.getByLabel('Control type').selectOption('Corrective');
  await expect(page.getByRole('status')).toContainText('of 93 controls');
  await expect(page).toHaveURL(/type=corrective&edition=new-in-2022/);
  await page.goto(page.url());
  await expect(page.getByLabel('Edition')).toHaveValue('new-in-2022');
  await expect(page.locator('.code-group:visible')).not.toHaveCount(4);
});

test('criteria are narrowed by category, and clauses by what changed', async ({ page }) => {
  await page.goto('/criteria/?category=availability');
  await started(page);
  await expect(page.locator(shown)).toHaveCount(3);
  await page.goto('/clauses/?wording=changed');
  await started(page);
  await expect(page.getByRole('status')).toContainText('17 of 30');
});

test('the table of the editions is read both ways and narrowed by what happened', async ({ page }) => {
  await page.goto('/iso-27001-2022/2013-to-2022/');
  await started(page);
  await expect(page.locator(shown)).toHaveCount(115);
  await page.getByRole('radio', { name: 'Read from 2022' }).check();
  await expect(page.locator(shown)).toHaveCount(126);
  await page.getByLabel('What happened').selectOption('new');
  await expect(page.locator(shown)).toHaveCount(11);
  await expect(page.getByRole('status').filter({ hasText: 'rows' })).toContainText('11 of 126');
});

test('words that match nothing, and hostile ones, leave an empty list and no fault', async ({ page }) => {
  const hostile = ['<img src=x onerror=alert(1)>', '\u0000\uFFFF', 'x'.repeat(5000), '__proto__', '(?:', '%'];
  await page.goto('/controls/');
  await started(page);
  for (const text of hostile) {
    await page.getByLabel('Contains').fill(text);
    await expect(page.locator(shown)).toHaveCount(0);
  }
  await expect(page.locator('main img')).toHaveCount(0);
  await page.getByLabel('Contains').fill('');
  await expect(page.locator(shown)).toHaveCount(93);
});

test('without JavaScript the whole list is there, and the direction of the table can still be chosen', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/controls/');
  await expect(page.locator('[data-facets]')).toHaveCount(93);
  await expect(page.getByLabel('Edition')).toBeHidden();
  await page.goto('/iso-27001-2022/2013-to-2022/');
  await page.getByRole('radio', { name: 'Read from 2022' }).check();
  await expect(page.locator(shown)).toHaveCount(126);
  await context.close();
});
