import { expect, test } from '@playwright/test';
import { started } from '../support/island.ts';

const LIST = '/checklists/updating-policies/';

test('ticks stay in this browser and are counted', async ({ page }) => {
  await page.goto(LIST);
  await started(page);
  await page.getByRole('checkbox').nth(1).check();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Clear the ticks of this list' }).click();
  await expect(page.getByText(/^0 of \d+ done$/)).toBeVisible();
});

test('two tabs lose no tick', async ({ context }) => {
  const one = await context.newPage();
  const two = await context.newPage();
  await one.goto(LIST);
  await two.goto(LIST);
  await one.getByRole('checkbox').nth(0).check();
  await two.getByRole('checkbox').nth(2).check();
  await expect(one.getByRole('checkbox').nth(2)).toBeChecked();
  await expect(two.getByRole('checkbox').nth(0)).toBeChecked();
});

test('damaged progress is set aside, said, and not lost', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('crosswalk.ticks.1', '{"broken'));
  await page.goto(LIST);
  await expect(page.getByText('could not be read and was set aside')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('crosswalk.ticks.1.bad'))).toBe('{"broken');
});

test('a browser that forbids storage is told so, and ticking still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(LIST);
  await started(page);
  await page.getByRole('checkbox').nth(0).check();
  await expect(page.getByText('does not let the site save progress')).toBeVisible();
  await expect(page.getByRole('checkbox').nth(0)).toBeChecked();
});

test('a full storage keeps what was saved and says that the last change was not', async ({ page }) => {
  await page.goto(LIST);
  await started(page);
  await page.getByRole('checkbox').nth(0).check();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('checkbox').nth(1).check();
  await expect(page.getByText('refused to save the last change')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox').nth(0)).toBeChecked();
});

test('the about page clears what the site keeps', async ({ page }) => {
  await page.goto(LIST);
  await started(page);
  await page.getByRole('checkbox').nth(0).check();
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Clear what this site keeps' }).click();
  await expect(page.getByText('Cleared: one entry.')).toBeVisible();
});
