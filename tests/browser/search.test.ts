import { expect, test } from '@playwright/test';

test('nothing of the search is loaded before it is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/guides/soc2/type-1-and-type-2/');
  await page.waitForTimeout(600);
  expect(loaded.filter((path) => /pagefind|search|\.js$/.test(path))).toEqual([]);
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search, Escape closes it and gives the focus back`, async ({ page }) => {
    await page.goto('/guides/');
    await page.keyboard.press(key);
    const field = page.getByRole('combobox', { name: 'Search this site' });
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
  });
}

test('typing a slash in a field types a slash', async ({ page }) => {
  await page.goto('/compare/');
  await page.getByLabel('Contains').press('/');
  await expect(page.getByLabel('Contains')).toHaveValue('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a word finds its page, arrows choose and Enter goes there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('combobox').fill('bridge letter');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  const target = await page.getByRole('option', { selected: true }).getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === target?.replace(/[?#].*/, ''));
});

test('results can be narrowed to one framework', async ({ page }) => {
  await page.goto('/search/?q=surveillance');
  await page.getByRole('radio', { name: 'ISO 27001' }).check();
  await expect(page.getByRole('option').first()).toBeVisible();
});

for (const [typed, code] of [
  ['cc 6.1', 'CC6.1'],
  ['8.28', 'A.8.28'],
  ['annex a 5.7', 'A.5.7'],
  ['A.9.4.3', 'A.9.4.3'],
  ['6.1.3', '6.1.3'],
] as const) {
  test(`${typed} finds ${code} first`, async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('combobox').fill(typed);
    await expect(page.getByRole('option').first()).toContainText(`${code} `);
  });
}

test('a hostile query is shown as text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('combobox')).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('without an index it says so and offers the A to Z list', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/search/?q=opinion');
  await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
});

test('when its script cannot load, the search link leads to the A to Z page', async ({ page }) => {
  await page.route('**/search.js', (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
});
