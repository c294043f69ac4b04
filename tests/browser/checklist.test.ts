import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { started } from '../support/island.ts';

const LIST = '/checklists/updating-policies/';
const KEY = 'crosswalk.progress.2';

const tick = (page: Page, index: number) => page.locator('.check-item > input').nth(index);
const open = async (page: Page, path = LIST) => {
  await page.goto(path);
  await started(page);
};
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

test('ticks stay in this browser, are counted, and a cleared list can be brought back', async ({ page }) => {
  await open(page);
  await tick(page, 1).check();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  await page.reload();
  await expect(tick(page, 1)).toBeChecked();
  await page.getByRole('button', { name: 'Clear this list' }).click();
  await expect(page.getByText(/^0 of \d+ done$/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(tick(page, 1)).toBeChecked();
});

test('an item has a state, a due day, a reason and a note, and the next five follow from them', async ({ page }) => {
  await open(page);
  const third = page.locator('.check-item').nth(2);
  await third.locator('summary').click();
  await third.getByLabel('Due', { exact: true }).fill('2026-12-01');
  await third.getByLabel('Note', { exact: true }).fill('Ask legal');
  await expect(page.locator('.next-items summary')).toContainText(
    (await third.locator('label').first().textContent()) ?? '',
  );
  await third.getByLabel(/^State/).selectOption('na');
  await third.getByLabel('Why it does not apply', { exact: true }).fill('No contracts of our own');
  await expect(page.getByText(/not applicable/).first()).toBeVisible();
  await page.getByLabel(/^Show/).selectOption('na');
  await expect(page.locator('.check-item:visible')).toHaveCount(1);
  await page.reload();
  await started(page);
  await expect(third.locator('summary')).toHaveText('Not applicable, due 2026-12-01, has a note');
});

test('an item that two lists share is ticked once for both', async ({ page }) => {
  await open(page, '/checklists/soc2-type-2-period/');
  await page.locator('#tick-restore-tested').check();
  await open(page, '/checklists/iso27001-zero-to-stage-1/');
  await expect(page.locator('#tick-restore-tested')).toBeChecked();
});

test('two people in two tabs lose no tick', async ({ context }) => {
  const one = await context.newPage();
  const two = await context.newPage();
  await open(one);
  await open(two);
  for (const index of [0, 4, 8]) {
    await tick(one, index).check();
    await tick(two, index + 1).check();
  }
  for (const page of [one, two]) {
    for (const index of [0, 1, 4, 5, 8, 9]) await expect(tick(page, index)).toBeChecked();
    await expect(page.getByText(/^6 of \d+ done$/)).toBeVisible();
  }
  await one.reload();
  await expect(one.getByText(/^6 of \d+ done$/)).toBeVisible();
});

test('ticks of the first version of the site are taken over', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('crosswalk.ticks.1', '["top-policy-reread"]'));
  await open(page);
  await expect(page.locator('#tick-top-policy-reread')).toBeChecked();
  await tick(page, 0).uncheck();
  await page.reload();
  await started(page);
  await expect(page.locator('#tick-top-policy-reread')).not.toBeChecked();
});

test('an export goes back in elsewhere and comes out byte for byte the same; the import can be undone', async ({
  page,
  browser,
}, testInfo) => {
  const exported = async (from: Page) => {
    const download = from.waitForEvent('download');
    await from.getByRole('button', { name: 'Export as JSON' }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  await open(page);
  await tick(page, 0).check();
  await page.getByText('Keep a copy').click();
  const first = await exported(page);

  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, page.url());
  await elsewhere.getByText('Keep a copy').click();
  const choose = (text: string) =>
    elsewhere
      .getByLabel('Import a JSON file')
      .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose(first);
  await expect(elsewhere.getByText('1 new, 0 would change, 0 stay as they are.')).toBeVisible();
  await expect(tick(elsewhere, 0)).not.toBeChecked();
  await elsewhere.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(tick(elsewhere, 0)).toBeChecked();
  expect(await exported(elsewhere)).toBe(first);
  await elsewhere.getByRole('button', { name: 'Undo' }).click();
  await expect(tick(elsewhere, 0)).not.toBeChecked();

  await choose(first.replace('"state": "done"', '"state": "finished"'));
  await expect(elsewhere.getByText(/state: expected one of .* Nothing changed\./)).toBeVisible();
  const huge = testInfo.outputPath('huge.json');
  writeFileSync(huge, Buffer.alloc(50_000_000, 'x'));
  await elsewhere.getByLabel('Import a JSON file').setInputFiles(huge);
  await expect(elsewhere.getByText('The file is larger than 1 MB, so it was not read. Nothing changed.')).toBeVisible();
  await choose('{"product":"crosswalk","kind":"checklists","version":2,"items":{"__proto__":{"at":1,"values":{}}}}');
  await expect(elsewhere.getByText(/__proto__: not an id of this site/)).toBeVisible();
  await elsewhere.context().close();
});

test('due days come out as a calendar with the same identifiers each time', async ({ page }) => {
  await open(page);
  const first = page.locator('.check-item').first();
  await first.locator('summary').click();
  await first.getByLabel('Due', { exact: true }).fill('2026-12-01');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save due days as a calendar' }).click();
  const calendar = readFileSync(await (await download).path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261201\r\n');
  expect(calendar).toMatch(/UID:top-policy-reread@/);
});

test('damaged progress is set aside, said, and not lost', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"broken'), KEY);
  await page.goto(LIST);
  await expect(page.getByText('could not be read and was set aside')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(`${key}.bad`), KEY)).toBe('{"broken');
});

test('progress of a later version is left as it is', async ({ page }) => {
  const later = '{"version":3,"items":{}}';
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [KEY, later] as const);
  await open(page);
  await expect(page.getByText('saved by a later version of this site')).toBeVisible();
  await tick(page, 0).check();
  await expect(tick(page, 0)).toBeChecked();
  expect(await stored(page)).toBe(later);
});

test('a browser that forbids storage is told so, and ticking still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await tick(page, 0).check();
  await expect(page.getByText('does not let the site save progress')).toBeVisible();
  await expect(tick(page, 0)).toBeChecked();
});

test('a full storage keeps what was saved and says that the last change was not', async ({ page }) => {
  await open(page);
  await tick(page, 0).check();
  await page.evaluate(() => {
    // Fill what the browser grants, down to the last character.
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (let index = 0; index < 4; index++) {
        try {
          localStorage.setItem(`other.${size}.${index}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
  await tick(page, 1).check();
  await expect(page.getByText('refused to save the last change')).toBeVisible();
  await expect(tick(page, 1)).toBeChecked();
  await page.reload();
  await expect(tick(page, 0)).toBeChecked();
});

test('the about page clears what the site keeps', async ({ page }) => {
  await open(page);
  await tick(page, 0).check();
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Clear what this site keeps' }).click();
  await expect(page.getByText('Cleared: one entry.')).toBeVisible();
});
