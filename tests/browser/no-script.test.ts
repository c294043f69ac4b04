import { expect, test } from '@playwright/test';

test('the quiz is a decision list', async ({ page }) => {
  await page.goto('/quiz/');
  await expect(page.getByRole('heading', { name: 'The first line that is true for you' })).toBeVisible();
  await expect(page.locator('.decisions > li').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
});

test('the search link leads to the list of all pages', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { name: 'All pages, A to Z' })).toBeVisible();
  await expect(page.getByRole('combobox')).toBeHidden();
});

test('"differences only" works in the comparison', async ({ page }) => {
  await page.goto('/compare/');
  const same = page.locator('.comparison tr[data-relation="close"]').first();
  await expect(same).toBeVisible();
  await page.getByLabel('Differences only').check();
  await expect(same).toBeHidden();
});

test('a checklist can be read and ticked', async ({ page }) => {
  await page.goto('/checklists/updating-policies/');
  await page.getByRole('checkbox').first().check();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(page.getByText(/^0 of \d+ done$/)).toBeHidden();
});

test('the Statement of Applicability has a line to fill in for each control', async ({ page }) => {
  await page.goto('/tools/statement-of-applicability/');
  await expect(page.locator('.soa-line')).toHaveCount(93);
  await expect(page.getByLabel(/^Applicable/).first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.soa-line .paper-lines').first()).toBeVisible();
});

test('a reading walk is a list with every finding and question, to print', async ({ page }) => {
  await page.goto('/tools/report-reader/');
  await expect(page.locator('.walk-step')).toHaveCount(15);
  await expect(page.getByText('Ask:')).toHaveCount(await page.locator('.walk-step .note').count());
  await expect(page.getByText('The opinion on your report is qualified.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('The opinion on your report is qualified.')).toBeVisible();
});

test('a template is a text with marked gaps', async ({ page }) => {
  await page.goto('/templates/bridge-letter/');
  await expect(page.locator('mark.gap', { hasText: '[company]' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeHidden();
});

test('the table of 2013 and 2022 is complete', async ({ page }) => {
  await page.goto('/iso-27001-2022/2013-to-2022/');
  await expect(page.getByText('The converter needs JavaScript.')).toBeVisible();
  await expect(page.locator('.from-2013 tbody tr')).toHaveCount(115);
});

test('a term opens by click', async ({ page }) => {
  await page.goto('/guides/soc2/type-1-and-type-2/');
  await page.locator('.term').first().click();
  await expect(page.locator('.term-note').first()).toBeVisible();
});

test('the menu opens on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Checklists' })).toBeVisible();
});

test('there is no control that does nothing', async ({ page }) => {
  for (const path of [
    '/',
    '/about/',
    '/quiz/',
    '/compare/',
    '/newsletter/',
    '/tools/report-reader/',
    '/templates/bridge-letter/',
  ]) {
    await page.goto(path);
    const dead = page.locator('button:visible:not([popovertarget]):not([type="submit"])');
    await expect(dead, path).toHaveCount(0);
  }
});

test('the Markdown of a page is a link, and the button that needs script is not there', async ({ page }) => {
  await page.goto('/guides/soc2/scoping/');
  await expect(page.getByRole('button', { name: 'Copy page as Markdown' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Read as Markdown' })).toHaveAttribute(
    'href',
    '/guides/soc2/scoping/index.md',
  );
});
