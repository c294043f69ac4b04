import { expect, test } from '@playwright/test';

test('rows are filtered by group and by text, and the address keeps the choice', async ({ page }) => {
  await page.goto('/compare/');
  const rows = page.locator('.comparison tr[data-words]:visible');
  const all = await rows.count();
  await page.getByLabel('Group').selectOption('life-cycle');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(page).toHaveURL(/group=life-cycle/);
  await page.getByLabel('Contains').fill('surveillance');
  await expect(page.getByRole('status').filter({ hasText: 'rows shown' })).toBeVisible();
  await expect(page).toHaveURL(/text=surveillance/);
  await page.goto(page.url());
  await expect(page.getByLabel('Contains')).toHaveValue('surveillance');
});

test('"differences only" leaves the rows that differ', async ({ page }) => {
  await page.goto('/compare/?only=differences');
  await expect(page.getByLabel('Differences only')).toBeChecked();
  await expect(
    page.locator('.comparison tr[data-relation="same"]:visible, .comparison tr[data-relation="close"]:visible'),
  ).toHaveCount(0);
});

test('the grid is still a table to assistive technology', async ({ page }) => {
  await page.goto('/');
  const table = page.getByRole('table', { name: 'SOC 2 and ISO 27001 in six rows' });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(table.getByRole('row')).toHaveCount(7);
  await expect(table.getByRole('rowheader')).toHaveCount(6);
  await expect(table.getByRole('cell')).toHaveCount(12);
});

test('a row has an address that leads to it', async ({ page }) => {
  await page.goto('/compare/#audit-frequency');
  await expect(page.locator('#audit-frequency')).toBeInViewport();
});
