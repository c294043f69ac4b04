import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { started } from '../support/island.ts';

const READER = '/tools/report-reader/';
const KEY = 'crosswalk.walk.report-reader';
const step = (page: Page, title: string) => page.getByRole('region', { name: title });
const note = (page: Page) => page.getByRole('region', { name: /^Reading note/ });
const answer = (page: Page, title: string, label: string) =>
  step(page, title).getByRole('radio', { name: label, exact: true }).check();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(READER);
  await started(page);
});

test('a worrying answer gives a finding and a question, a fine one gives neither', async ({ page }) => {
  await answer(page, '3. The opinion', 'Qualified');
  await expect(step(page, '3. The opinion').getByText('Ask:').filter({ visible: true })).toHaveCount(1);
  await expect(note(page).getByRole('heading', { name: 'Settle before you rely on it' })).toBeVisible();
  await expect(note(page).getByText('1 of 15 steps answered, 1 finding.')).toBeVisible();
  await answer(page, '3. The opinion', 'Unmodified');
  await expect(step(page, '3. The opinion').getByText('Ask:').filter({ visible: true })).toHaveCount(0);
  await expect(note(page).getByText('1 of 15 steps answered, 0 findings.')).toBeVisible();
  await step(page, '3. The opinion').getByRole('button', { name: 'Leave this step open' }).click();
  await expect(note(page).getByText('0 of 15 steps answered')).toBeVisible();
});

test('note and questions come out as text and as Markdown, and what is typed stays text', async ({ page }) => {
  await page.getByLabel('Vendor and service you buy').fill('Ledger <b>EU</b> [x](https://evil.example)');
  await answer(page, '4. The product you buy', 'The names do not tell');
  await page.getByRole('button', { name: 'Copy the questions' }).click();
  await expect(page.getByText('The questions are copied.')).toBeVisible();
  expect(await clipboard(page)).toMatch(/^1\. Could you confirm in writing/);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('The note is copied as text.')).toBeVisible();
  expect(await clipboard(page)).toContain('- Vendor and service you buy: Ledger <b>EU</b> [x](https://evil.example)');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toContain('Ledger \\<b\\>EU\\</b\\> \\[x\\](https:\\//evil.example)');
  await expect(note(page).locator('b', { hasText: 'EU' })).toHaveCount(0);
});

test('nothing is kept unless the reader asks, and deleting leaves nothing', async ({ page }) => {
  const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
  await answer(page, '1. Who signed', 'A CPA firm that I found in the registers');
  expect(await kept()).toBeNull();
  await page.getByLabel('Keep my answers in this browser').check();
  await answer(page, '3. The opinion', 'Qualified');
  expect(await kept()).toContain('qualified');
  await page.reload();
  await started(page);
  await expect(note(page).getByText('2 of 15 steps answered, 1 finding.')).toBeVisible();
  await expect(page.getByLabel('Keep my answers in this browser')).toBeChecked();
  await page.getByLabel('Keep my answers in this browser').uncheck();
  expect(await kept()).toBeNull();
  await expect(note(page).getByText('2 of 15 steps answered')).toBeVisible();
  await page.getByLabel('Keep my answers in this browser').check();
  await page.getByRole('button', { name: 'Delete all answers' }).click();
  expect(await kept()).toBeNull();
  await expect(note(page).getByText('0 of 15 steps answered')).toBeVisible();
  await expect(step(page, '3. The opinion').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('answers leave as a file and come back from it', async ({ page }) => {
  await answer(page, '3. The opinion', 'Qualified');
  await page.getByText('Keep a copy, or bring one back').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as JSON' }).click();
  const path = await (await download).path();
  await page.getByRole('button', { name: 'Delete all answers' }).click();
  await page.getByLabel('Import a JSON file').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: readFileSync(path),
  });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(note(page).getByText('1 of 15 steps answered, 1 finding.')).toBeVisible();
});

test('paper shows the note alone once there is one, and the whole walk before', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(step(page, '1. Who signed')).toBeVisible();
  await expect(note(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await answer(page, '3. The opinion', 'Qualified');
  await answer(page, '14. From period end to today', 'Months, and no letter');
  await page.emulateMedia({ media: 'print' });
  await expect(note(page)).toBeVisible();
  await expect(page.locator('#signer')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the certificate walk says that a missing entry proves nothing', async ({ page }) => {
  await page.goto('/tools/certificate-check/');
  await started(page);
  await answer(page, '10. Registers and CertSearch', 'Not found');
  await expect(note(page).getByText('This proves nothing')).toBeVisible();
  await expect(note(page).getByRole('heading', { name: 'Keep in the file' })).toBeVisible();
});

test('a walk with findings has no axe violation', async ({ page }) => {
  for (const [title, label] of [
    ['1. Who signed', 'A firm is named, and I could not confirm its license or peer review'],
    ['3. The opinion', 'Qualified'],
  ] as const)
    await answer(page, title, label);
  expect(await violations(page)).toEqual([]);
});
