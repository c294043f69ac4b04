import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const NEAR = '/quiz/?v=1&asked=soc2&service=hosted&data=none&have=nothing&accept=unsure&date=under-half-a-year';
/** The result with the longest plan, most answers and both kinds of advice. */
const LONGEST =
  '/quiz/?v=1&asked=both&service=hosted&data=us-health&have=parent&first=same-time&capacity=beside&by=2027-12-31';

test('a result says how sure it is and plans to the end of the time that was named', async ({ page }) => {
  await page.goto(NEAR);
  await expect(page.getByText('Experts mostly agree.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The plan' })).toBeVisible();
  await expect(page.getByText(/^This cannot be done by .*: the SOC 2 type 2 report/)).toBeVisible();
  await expect(page.getByText(/^But this can.*the SOC 2 type 1 report/)).toBeVisible();
});

test('an exact date goes into the address, changes the plan and survives a reload', async ({ page }) => {
  await page.goto(NEAR);
  await page.getByLabel('The exact date, if there is one').fill('2035-06-30');
  await page.getByLabel('The exact date, if there is one').blur();
  await expect(page.getByText('This can be done by 30 June 2035, even at the longest published pace')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('by')).toBe('2035-06-30');
  await page.reload();
  await expect(page.getByLabel('The exact date, if there is one')).toHaveValue('2035-06-30');
  await expect(page.getByText('This can be done by 30 June 2035')).toBeVisible();
});

test('an outcome without figures shows no plan', async ({ page }) => {
  await page.goto('/quiz/?v=1&asked=scheme&scheme=tisax');
  await expect(page.getByRole('heading', { name: 'Because' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The plan' })).toHaveCount(0);
});

test('a link of another version says so and shows no result', async ({ page }) => {
  for (const version of ['0', '2', 'x']) {
    await page.goto(`/quiz/?v=${version}&asked=figures`);
    await expect(page.getByText('made with another version of the quiz')).toBeVisible();
    await expect(page.getByRole('main').getByRole('group')).toContainText('What did a customer');
    await expect(page.getByRole('heading', { name: 'Because' })).toHaveCount(0);
  }
});

test('the result can be copied as Markdown, with a link free of what mail clients add', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${NEAR}&utm_source=letter&by=2027-09-30`);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('The result is copied as Markdown')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['# SOC 2 type 1 now', '## Because', '## How sure', '## Plan', '## What would change this'])
    expect(text).toContain(part);
  expect(text).toContain('&date=under-half-a-year&by=2027-09-30>');
  expect(text).not.toContain('utm_source');
});

test('what would change the result leads there', async ({ page }) => {
  await page.goto(NEAR);
  const change = page.getByRole('listitem').filter({ hasText: 'If you had answered' }).first().getByRole('link');
  const title = (await change.textContent()) ?? '';
  await change.click();
  // A whole page is loaded here, which takes its time on a busy machine.
  const heading = page.getByRole('main').getByRole('heading', { level: 2, name: title });
  await expect(heading).toBeVisible({ timeout: 15_000 });
});

for (const address of [NEAR, LONGEST]) {
  test(`prints to at most two pages: ${address.slice(0, 40)}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'The plan' })).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });
}

test('the quiz needs at most 16 kB of JavaScript, compressed', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('.js')) sizes.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  await page.goto(NEAR);
  await expect(page.getByRole('heading', { name: 'Because' })).toBeVisible();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(16_000);
});

test('the rules page states what was checked and draws the flow beside its table', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/quiz/rules/');
  await expect(page.getByText('34 of 34')).toBeVisible();
  const picture = page.getByRole('img', { name: 'The whole flow of the quiz' });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleDescription(/^The flow in words: \d+ steps/);
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(picture).toBeHidden();
  await expect(page.getByRole('table', { name: /The flow in words/ })).toBeVisible();
});
