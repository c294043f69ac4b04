import { expect, test } from '@playwright/test';

test('a printed guide has text, sources and its address, and no navigation', async ({ page }) => {
  await page.goto('/guides/soc2/type-1-and-type-2/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.masthead')).toBeHidden();
  await expect(page.locator('.footer')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.locator('.print-foot')).toContainText('/guides/soc2/type-1-and-type-2/');
});

test('a printed checklist has empty boxes and lines for name and date', async ({ page }) => {
  await page.goto('/checklists/updating-policies/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-lines').first()).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});

test('a printed result keeps the advice and the reasons and drops the buttons', async ({ page }) => {
  await page.goto('/quiz/?v=1&asked=figures');
  await expect(page.getByRole('heading', { name: 'Because' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Because' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});
