import { expect, test } from '@playwright/test';
import { started } from '../support/island.ts';

const answer = async (page: import('@playwright/test').Page, label: string | RegExp) => {
  await page.getByRole('radio', { name: label }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
};

test('a stranger goes from the home page to a reasoned recommendation', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Which one do I need?' }).click();
  await answer(page, /^A SOC 2 report/);
  await answer(page, /A service we run for customers/);
  await answer(page, /No, or already taken care of/);
  await answer(page, /Controls that have run for some months/);
  await answer(page, /Only the finished document/);
  await expect(page.getByRole('heading', { name: 'Because' })).toBeVisible();
  await expect(page.getByText('You answered: A SOC 2 report')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What would change this' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?v=1&asked=soc2&service=hosted&data=none&have=controls&accept=only-that');
});

test('an address brings the result back, whatever a mail client added', async ({ page }) => {
  await page.goto('/quiz/?utm_source=letter&v=1&asked=figures&mc_cid=1');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(/SOC 1/);
  await expect(page.getByText('was not understood')).toHaveCount(0);
});

test('the part of an address that is understood is kept, the rest is named', async ({ page }) => {
  await page.goto('/quiz/?asked=soc2&service=%3Cscript%3E&colour=blue');
  await expect(page.getByText('was not understood')).toContainText('service, colour');
  await expect(page.getByRole('main').getByRole('group')).toContainText('What would be looked at?');
  await expect(page.getByRole('definition')).toContainText('A SOC 2 report');
});

test('back and forward step through the questions', async ({ page }) => {
  await page.goto('/quiz/');
  await answer(page, /^A SOC 2 report/);
  await answer(page, /A service we run/);
  await page.goBack();
  await expect(page.getByRole('main').getByRole('group')).toContainText('What would be looked at?');
  await page.goForward();
  await expect(page.getByRole('main').getByRole('group')).toContainText('Does a law or scheme');
});

test('the quiz can be done by keyboard alone, and the focus goes to each new question', async ({ page }) => {
  await page.goto('/quiz/');
  await started(page);
  await page.getByRole('radio', { name: /SOC report for their financial auditors/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeFocused();
});

test('changing an answer leads back to its question and keeps the others', async ({ page }) => {
  await page.goto('/quiz/?v=1&asked=soc2&service=hosted&data=none&have=controls&accept=only-that');
  await page.getByRole('button', { name: 'Change: What do you have today?' }).click();
  await answer(page, /A SOC 2 type 2 report/);
  expect(page.url()).toContain('have=soc2-type2');
  expect(page.url()).toContain('service=hosted');
});

test('without an answer the quiz says what is missing', async ({ page }) => {
  await page.goto('/quiz/');
  await started(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose one of the answers');
});
