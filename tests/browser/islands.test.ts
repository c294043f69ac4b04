import { expect, test } from '@playwright/test';

/** Every page with an island: the chunk that is lost, and what of the page still works without it. */
const ISLANDS = [
  { path: '/quiz/', chunk: 'Quiz', still: 'The first line that is true for you' },
  { path: '/compare/', chunk: 'CompareFilters', still: 'Who publishes it' },
  { path: '/checklists/updating-policies/', chunk: 'Checklist', still: 'Take stock' },
  { path: '/tools/statement-of-applicability/', chunk: 'Workbook', still: 'A.5 Organizational controls' },
  { path: '/search/', chunk: 'Search', still: 'All pages, A to Z' },
  { path: '/iso-27001-2022/2013-to-2022/', chunk: 'Converter', still: 'The whole table' },
  { path: '/tools/audit-time/', chunk: 'AuditTime', still: 'A worked example' },
];

for (const { path, chunk, still } of ISLANDS) {
  for (const fault of ['is gone', 'is a web page instead'] as const) {
    test(`${path} says so and stays usable when ${chunk} ${fault}`, async ({ page }) => {
      let hit = 0;
      await page.route(new RegExp(`/_astro/${chunk}\\.[\\w-]+\\.js`), (route) => {
        hit++;
        if (fault === 'is gone') return route.abort();
        return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' });
      });
      await page.goto(path);
      await expect(page.getByText('The interactive part could not load.')).toBeVisible({ timeout: 12_000 });
      await expect(page.getByText(still).first()).toBeVisible();
      expect(hit).toBeGreaterThan(0);
    });
  }
}

test('an island that hangs is reported after a while', async ({ page }) => {
  await page.clock.install();
  await page.route(/\/_astro\/Quiz\.[\w-]+\.js/, () => {});
  await page.goto('/quiz/', { waitUntil: 'commit' });
  await expect(page.getByText('Which framework do I need?').first()).toBeVisible();
  await page.clock.runFor(9000);
  await expect(page.getByText('The interactive part could not load.')).toBeVisible();
});
