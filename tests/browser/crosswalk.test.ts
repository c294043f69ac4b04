import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { started } from '../support/island.ts';

const CHOSEN = '/crosswalk/?hold=soc2&scope=security,availability';

test('what is held and the scope give what carries over, and the address keeps the choice', async ({ page }) => {
  await page.goto('/crosswalk/');
  await started(page);
  await page.getByLabel('A SOC 2 report; ISO 27001 is wanted').check();
  const status = page.getByRole('status').filter({ hasText: 'carry over' });
  await expect(status).toContainText('Of 123 controls and clauses');
  await expect(page).toHaveURL(/hold=soc2&scope=security$/);
  const before = await status.textContent();
  await page.getByRole('checkbox', { name: 'Confidentiality' }).check();
  await expect(status).not.toHaveText(before ?? '');
  await expect(page).toHaveURL(/scope=security,confidentiality$/);
});

test('a shared address opens with the same choice and the same result', async ({ page }) => {
  await page.goto(CHOSEN);
  await expect(
    page.getByRole('heading', { name: 'From SOC 2 with security and availability to ISO/IEC 27001' }),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Availability' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Availability' })).toBeEnabled();
  await expect(page.getByRole('checkbox', { name: 'Privacy' })).not.toBeChecked();
});

test('the other direction counts criteria in scope alone', async ({ page }) => {
  await page.goto('/crosswalk/?hold=iso27001&scope=security');
  await expect(page.getByRole('status').filter({ hasText: 'carry over' })).toContainText('Of 33 criteria');
  await page.getByRole('checkbox', { name: 'Privacy' }).check();
  await expect(page.getByRole('status').filter({ hasText: 'carry over' })).toContainText('Of 51 criteria');
});

test('each item opens to the rows that decided, with reason and what is still wanted', async ({ page }) => {
  await page.goto(CHOSEN);
  await page.locator('.standing > summary').filter({ hasText: 'Carries over' }).click();
  const item = page.locator('.standing[open] li').first();
  await expect(item.getByRole('link').first()).toBeVisible();
  await expect(item).toContainText(/is (equal to|superset of) it, strength \d+/);
});

test('the result leaves as CSV and as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(CHOSEN);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toMatch(/^wanted,title,standing,held,held_is,strength,reason,still_wanted\r\n/);
  expect(csv).toContain('A.5.10,');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^# From SOC 2 with security and availability/,
  );
});

test('a hostile or half-written address is no choice and no fault', async ({ page }) => {
  for (const query of [
    '?hold=%3Cimg%20src=x%20onerror=alert(1)%3E',
    '?hold=soc2&scope=__proto__,constructor',
    '?scope=privacy',
  ]) {
    await page.goto(`/crosswalk/${query}`);
    await started(page);
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page.getByText('Something went wrong')).toHaveCount(0);
  }
});

test('when the rows cannot be loaded it says so, and the table stays', async ({ page }) => {
  await page.route('**/data/crosswalk.json', (route) => route.fulfill({ status: 200, body: '<html>' }));
  await page.goto(CHOSEN);
  await expect(page.getByText('The rows could not be loaded.')).toBeVisible();
  await expect(page.locator('#cc1-1')).toBeVisible();
});

test('a choice made before the script has started is kept', async ({ page }) => {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto('/crosswalk/', { waitUntil: 'commit' });
  await page.getByLabel('An ISO 27001 certificate; SOC 2 is wanted').check();
  await expect(page.getByRole('status').filter({ hasText: 'carry over' })).toContainText('criteria');
});

test('without JavaScript every row is there, grouped, with its reason', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/crosswalk/');
  await expect(page.getByLabel('A SOC 2 report; ISO 27001 is wanted')).toBeHidden();
  expect(await page.locator('.pairs tr[id*="--"]').count()).toBeGreaterThanOrEqual(260);
  await page.locator('summary').filter({ hasText: 'CC6' }).click();
  await expect(page.locator('#cc6-5--a-7-14')).toBeVisible();
  await context.close();
});

test('the address of a row leads to it, even where its family is closed', async ({ page }) => {
  await page.goto('/crosswalk/#cc6-5--a-7-14');
  await expect(page.locator('#cc6-5--a-7-14')).toBeInViewport();
});

test('focus on a code lights its threads', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/crosswalk/');
  const figure = page.locator('.concordance').first();
  await figure.getByRole('link', { name: /CC1\.3/ }).focus();
  await expect(figure.locator('.thread[data-on]').first()).toHaveAttribute('data-ends', /CC1\.3/);
});
