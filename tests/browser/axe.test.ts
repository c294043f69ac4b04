import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { violations } from '../support/axe.ts';

const sitemap = readFileSync(join(import.meta.dirname, '../../dist/sitemap-0.xml'), 'utf8');
const addresses = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path]) => path ?? '/');
const states = [
  '/404.html',
  '/quiz/?v=1&asked=figures',
  '/quiz/?v=1&asked=both&service=hosted&data=none&have=nothing&first=soc2',
  '/search/?q=opinion',
  '/crosswalk/?hold=soc2&scope=security,privacy',
  '/controls/?edition=new-in-2022',
];

/** One page for all addresses that a worker looks at: a page of its own for each would take three times as long. */
const test = base.extend<object, { sweep: Page }>({
  sweep: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ baseURL: project.use.baseURL ?? '', reducedMotion: 'reduce' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const path of [...addresses, ...states]) {
  test(`${path} has no axe violation, in light and in dark`, async ({ sweep }) => {
    await sweep.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await sweep.goto(path);
    if (path.includes('?')) await sweep.waitForTimeout(600);
    expect(await violations(sweep)).toEqual([]);
    await sweep.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(sweep)).toEqual([]);
  });
}

test('axe sees a fault where there is one', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(page)).join(' ')).toContain('button-name');
});

test('the search dialog with results has no axe violation', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('opinion');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
