import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

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

/**
 * What axe finds, as lines that name rule and element. No rule is switched off. Pages have no frames, so the result is
 * made in the page itself (legacy mode), which spares a second page for every look.
 */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

for (const path of [...addresses, ...states]) {
  test(`${path} has no axe violation, in light and in dark`, async ({ page }) => {
    // Colors at rest: a change of scheme fades for a moment where motion is welcome.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    if (path.includes('?')) await page.waitForTimeout(600);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });
}

test('the search dialog with results has no axe violation', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('opinion');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
