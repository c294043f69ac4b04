import { expect, test } from '@playwright/test';

const GUIDE = '/guides/soc2/type-1-and-type-2/';

test('a newsletter link lands on its heading, whatever was added to it', async ({ page }) => {
  await page.goto(`${GUIDE}?utm_source=letter&utm_medium=email&fbclid=x#how-long-a-period-must-be`);
  await expect(page.getByRole('heading', { name: 'How long a period must be' })).toBeInViewport();
});

test('a term shows its definition on hover, on focus and on touch, and Escape closes it', async ({ page }) => {
  await page.goto(GUIDE);
  const term = page.locator('.term').first();
  const note = page.locator('.term-note').first();
  await term.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.mouse.move(0, 0);
  await page.locator('a.skip').focus();
  await page.keyboard.press('Tab');
  await term.focus();
  await term.press('Enter');
  await term.press('Enter');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('the masthead menu opens on a phone without covering for long', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Checklists' }).click();
  await expect(page).toHaveURL(/\/checklists\/$/);
});

test('light and dark can be chosen and are remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.goto('/guides/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});

test('no page asks anything of another origin and none sets a cookie', async ({ page, context }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') elsewhere.push(request.url());
  });
  for (const path of [
    '/',
    '/compare/',
    '/quiz/',
    '/checklists/updating-policies/',
    '/tools/statement-of-applicability/',
    '/search/?q=opinion',
    GUIDE,
  ]) {
    await page.goto(path);
    await page.waitForTimeout(300);
  }
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('the fonts arrive without moving the text', async ({ page }) => {
  for (const path of ['/', '/compare/', GUIDE, '/quiz/']) {
    await page.goto(path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
              if (!entry.hadRecentInput) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 800);
        }),
    );
    expect(shift, path).toBeLessThan(0.02);
  }
});
