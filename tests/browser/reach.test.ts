import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const GUIDE = '/guides/soc2/scoping/';

test('a page can be copied as Markdown, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(GUIDE);
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied as Markdown.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const file = fileURLToPath(new URL(`../../dist${GUIDE}index.md`, import.meta.url));
  expect(copied.replaceAll('\r\n', '\n')).toBe(readFileSync(file, 'utf8'));
});

test('where the clipboard is refused, the Markdown itself opens', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(GUIDE);
  await page.route('**/index.md', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  });
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
  await expect(page).toHaveURL(`${GUIDE}index.md`);
});

test('a page can be cited with its day of review and its address', async ({ page }) => {
  await page.goto(GUIDE);
  const citation = page.getByText(/^Crosswalk \(\d{4}\)\. Scoping a SOC 2\. Reviewed \d+ \w+ \d{4}\. http/);
  await expect(citation).toBeHidden();
  await page.getByText('Cite this page').click();
  await expect(citation).toBeVisible();
});
