import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { started } from '../support/island.ts';

const PAGE = '/tools/statement-of-applicability/';
const line = (page: Page, code: string) => page.locator(`#${code}`);
const saved = async (page: Page, name: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await download).path());
};

test.beforeEach(async ({ page }) => {
  await page.goto(PAGE);
  await started(page);
});

test('a line is complete when its decision has a reason and, if included, a status', async ({ page }) => {
  const first = line(page, 'a-5-1');
  await first.getByLabel(/^Applicable/).selectOption('yes');
  await expect(first.getByText('Still open: included without a reason; included without')).toBeVisible();
  await first.getByLabel('Risk treatment', { exact: true }).check();
  await first.getByLabel(/^Status/).selectOption('planned');
  await expect(first.getByText('Still open')).toBeHidden();
  await line(page, 'a-5-2')
    .getByLabel(/^Applicable/)
    .selectOption('no');
  await expect(line(page, 'a-5-2').getByText('Still open: left out without a reason')).toBeVisible();
  await line(page, 'a-5-2').getByLabel('Why it is left out', { exact: true }).fill('The activity does not exist');
  await expect(page.getByText('2 of 93 lines are complete.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 of 93 lines are complete.')).toBeVisible();
});

test('a control from elsewhere joins the Statement, and its removal can be undone', async ({ page }) => {
  await page.getByLabel('Name of the control').fill('Model cards for every release');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('heading', { name: 'Model cards for every release' })).toBeVisible();
  await expect(page.getByText('0 of 94 lines are complete.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('0 of 93 lines are complete.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('0 of 94 lines are complete.')).toBeVisible();
});

test('the Statement comes out as CSV and as a workbook', async ({ page }) => {
  await line(page, 'a-8-28')
    .getByLabel(/^Applicable/)
    .selectOption('no');
  await line(page, 'a-8-28').getByLabel('Why it is left out', { exact: true }).fill('We write no "code", yet');
  const csv = (await saved(page, 'CSV')).toString();
  expect(csv).toContain('A.8.28');
  expect(csv).toContain('"We write no ""code"", yet"');
  expect(csv.trim().split('\n')).toHaveLength(94);
  const workbook = await saved(page, 'XLSX');
  expect(workbook.subarray(0, 2).toString()).toBe('PK');
});

test('the lines with open points can be shown alone', async ({ page }) => {
  await line(page, 'a-5-1')
    .getByLabel(/^Applicable/)
    .selectOption('no');
  await line(page, 'a-5-1').getByLabel('Why it is left out', { exact: true }).fill('For the test');
  await page.getByLabel('Only lines with open points').check();
  await expect(line(page, 'a-5-1')).toBeHidden();
  await expect(line(page, 'a-5-2')).toBeVisible();
});

test('it says what it is not, and gives hints with their reasons', async ({ page }) => {
  await expect(page.getByText('This is not a risk assessment')).toBeVisible();
  const hints = line(page, 'a-5-15').locator('.hints');
  await hints.locator('summary').click();
  await expect(hints.getByText(/strength \d+ of 10: \w+/).first()).toBeVisible();
});
