import { expect, test } from '@playwright/test';
import { started } from '../support/island.ts';

const PAGE = '/tools/audit-time/';

test('persons and complexity give a range with its reasons', async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
  await page.getByLabel('Persons within the scope').fill('60');
  const status = page.getByRole('status').filter({ hasText: 'Initial audit:' });
  await expect(status).toHaveText(/Initial audit: 10 auditor-days.*about 3.5.*about 6.5/);
  await page.getByLabel('Of which doing identical work').fill('20');
  await page.getByLabel('IT environment').selectOption('low');
  await expect(status).toHaveText(/Initial audit: 7.5 to 9.5 auditor-days/);
  await expect(page.getByText('at least 45 persons count').first()).toBeVisible();
  await expect(page).toHaveURL(/\?persons=60&same=20&it=low$/);
});

test('the address restores it', async ({ page }) => {
  await page.goto(`${PAGE}?persons=500&business=high&it=high`);
  await started(page);
  await expect(page.getByLabel('Persons within the scope')).toHaveValue('500');
  await expect(page.getByLabel('Business and organization')).toHaveValue('high');
  await expect(page.getByRole('status').filter({ hasText: 'Initial audit:' })).toHaveText(/20 to 33 auditor-days/);
});

test('what was typed before the estimator started is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_astro\/AuditTime\.[\w-]+\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(PAGE);
  await page.getByLabel('Persons within the scope').fill('60');
  release();
  await started(page);
  await expect(page.getByRole('status').filter({ hasText: 'Initial audit:' })).toHaveText(/10 auditor-days/);
});

test('bad input says what is wrong, at its field', async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
  await page.getByLabel('Persons within the scope').fill('many');
  await expect(page.getByText('Persons must be a whole number from 1')).toBeVisible();
  await expect(page.getByLabel('Persons within the scope')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Persons within the scope').fill('10');
  await page.getByLabel('Of which doing identical work').fill('11');
  await expect(page.getByText('Lower that number.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your estimate' })).toHaveCount(0);
});

test('above the table there is no figure', async ({ page }) => {
  await page.goto(`${PAGE}?persons=10701`);
  await started(page);
  await expect(page.getByText('The table ends at 10700 persons.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your estimate' })).toHaveCount(0);
});

test('the result can be copied as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PAGE}?persons=60`);
  await started(page);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('10 auditor-days');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the table, the matrix and a worked example are there', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByText('The estimator needs JavaScript.')).toBeVisible();
    await expect(page.getByLabel('Persons within the scope')).toBeHidden();
    await expect(page.getByRole('row', { name: /46 to 65 10 high/ })).toBeVisible();
    await expect(page.getByRole('cell', { name: '20 to 100% more' })).toBeVisible();
    await expect(page.getByText(/60 persons, of which 20.*7.5 to 9.5 auditor-days/)).toBeVisible();
  });
});
