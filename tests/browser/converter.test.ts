import { expect, type Page, test } from '@playwright/test';
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

/** Puts text into the field as a reader does; typing a megabyte key by key is nothing that anyone does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.getByLabel(/A column of a Statement of Applicability/).focus();
  await page.keyboard.press('ControlOrMeta+v');
}

test('a megabyte of text, markup included, is converted as text', async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
  const line = 'The rule <img src=x onerror=alert(1)> refers to A.12.4.1 and 192.168.12.4 in \u0001 many places.\n';
  await paste(page, line.repeat(Math.ceil(1_000_000 / line.length)));
  await page.getByRole('button', { name: 'Convert' }).click();
  await expect(page.getByText('1 different controls of 2013 found')).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('main img')).toHaveCount(0);
});

test('a megabyte of numbers that are no controls is listed whole, and the page stays in use', async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
  const numbers = Array.from({ length: 100_000 }, (_, index) => {
    const [first, second, third] = [20 + (index % 79), Math.floor(index / 79) % 99, Math.floor(index / 7821) % 99];
    return `A.${first}.${second}.${third}`;
  });
  await paste(page, numbers.join('\n'));
  await page.getByRole('button', { name: 'Convert' }).click();
  await expect(page.getByText(`Not converted (${new Set(numbers).size})`)).toBeVisible({ timeout: 15_000 });
  await page.getByText('New in 2022: decide on each (11)').click();
  await expect(page.getByRole('link', { name: 'A.8.28 Secure coding' }).last()).toBeVisible();
});

test('an empty text is no error', async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
  await page.getByRole('button', { name: 'Convert' }).click();
  await expect(page.getByText('No control of 2013 was found in this text.')).toBeVisible();
});
