import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { started } from '../support/island.ts';

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/templates/bridge-letter/');
  await started(page);
});

test('a field filled once stands everywhere, and the rest stays marked', async ({ page }) => {
  const company = page.getByRole('textbox', { name: /^company:/ });
  await company.first().fill('Example Ltd');
  await expect(company.last()).toHaveValue('Example Ltd');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('The text is copied. Still marked as gaps: date, system,')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('To customers of Example Ltd who have received');
  expect(text).toContain('issued by [CPA firm] for the period from [period start]');
  expect(text.endsWith('for Example Ltd\n')).toBe(true);
});

test('the text is saved as a file when every gap is filled, and nothing stays after a reload', async ({ page }) => {
  for (const field of await page.locator('input.gap').all()) await field.fill('so');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .txt' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).not.toContain('[');
  await expect(page.getByText('The text is saved. No gap is left.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Empty all fields' }).click();
  await expect(page.getByRole('textbox', { name: /^company:/ }).first()).toHaveValue('');
});

test('the page fits a phone with a long value, and has no axe violation', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('textbox', { name: /^changes:/ }).fill('A new region was added to the system. '.repeat(8));
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  expect(await violations(page)).toEqual([]);
});
