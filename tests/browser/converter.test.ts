import { expect, test } from '@playwright/test';
import { started } from '../support/island.ts';

const PAGE = '/iso-27001-2022/2013-to-2022/';

test('a pasted column is converted, merged controls collapse, and what cannot be read is listed', async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
  await page.getByLabel(/A column of a Statement of Applicability/).fill('A.9.4.3; 12.1.2, A14.2.2\nA.18.2.3 A.9.9.9');
  await page.getByRole('button', { name: 'Convert' }).click();
  await expect(page.getByText('4 different controls of 2013 found')).toBeVisible();
  await expect(page.getByRole('row', { name: /A\.8\.32 Change management/ }).first()).toBeVisible();
  await expect(page.getByText('no control of 2013 has this number')).toBeVisible();
});

test('the result can be saved as CSV', async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
  await page.getByLabel(/A column of a Statement of Applicability/).fill('A.9.4.3');
  await page.getByRole('button', { name: 'Convert' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('controls-2013-to-2022.csv');
});

test('a megabyte of text, markup included, is converted as text', async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
  const line = 'The rule <img src=x onerror=alert(1)> refers to A.12.4.1 and 192.168.12.4 in \u0000 many places. ';
  await page
    .getByLabel(/A column of a Statement of Applicability/)
    .fill(line.repeat(Math.ceil(1_000_000 / line.length)));
  await page.getByRole('button', { name: 'Convert' }).click();
  await expect(page.getByText('1 different controls of 2013 found')).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an empty text is no error', async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
  await page.getByRole('button', { name: 'Convert' }).click();
  await expect(page.getByText('No control of 2013 was found in this text.')).toBeVisible();
});
