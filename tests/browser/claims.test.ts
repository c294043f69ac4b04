import { expect, test } from '@playwright/test';
import { started } from '../support/island.ts';

const shown = '[data-facets]:visible';

test('the ledger is narrowed by verdict and words, and the address keeps the choice', async ({ page }) => {
  await page.goto('/claims/');
  await started(page);
  const all = await page.locator(shown).count();
  await page.getByLabel('Verdict').selectOption('outdated');
  await expect(page.locator(shown).first().getByText('Outdated.')).toBeVisible();
  expect(await page.locator(shown).count()).toBeLessThan(all);
  await page.getByLabel('Contains').fill('114');
  await expect(page.locator(shown)).toHaveCount(1);
  await expect(page).toHaveURL(/verdict=outdated&q=114/);
  await page.getByRole('link', { name: '“ISO 27001 has 114 controls”' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“ISO 27001 has 114 controls”');
});

test('a row of the comparison leads to its claims', async ({ page }) => {
  await page.goto('/compare/#minimum-period');
  await page.locator('#minimum-period summary').click();
  await page
    .locator('#minimum-period')
    .getByRole('link', { name: /at least six months/ })
    .click();
  await expect(page).toHaveURL(/\/claims\/six-month-minimum\/$/);
});

test('without JavaScript the whole ledger is there and no filter is shown', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/claims/');
  expect(await page.locator(shown).count()).toBeGreaterThanOrEqual(50);
  await expect(page.getByLabel('Verdict')).toBeHidden();
  await context.close();
});

test('on paper the ledger keeps claims, verdicts and answers, and loses the filter', async ({ page }) => {
  await page.goto('/claims/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.filters')).toBeHidden();
  await expect(page.locator(shown).first().locator('strong')).toBeVisible();
});
