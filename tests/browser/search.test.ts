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

test('what is chosen before the script has started is kept', async ({ page }) => {
  await page.route(/\/_astro\/Search\./, async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto('/search/?q=surveillance');
  const choice = page.getByRole('radio', { name: 'ISO 27001' });
  await choice.check();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(choice).toBeChecked();
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

test('when its script cannot load, the search link leads to the A to Z page', async ({ page }) => {
  await page.route('**/search.js', (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
});

test('a result says what kind of page it is, and leads to the section that answers with its sentence', async ({
  page,
}) => {
  await page.goto('/search/?q=how+long+a+period+must+be');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('How long a period must be');
  await expect(first.locator('.hit-kind')).toHaveText('Guide');
  await expect(first.locator('small')).not.toBeEmpty();
  await expect(first).toHaveAttribute('href', /#how-long-a-period-must-be$/);
});

test('a mistyped word is put right, and the page says so', async ({ page }) => {
  await page.goto('/search/?q=survielance+audti');
  await expect(page.getByText('No page has “survielance audti” as typed.')).toBeVisible();
  await expect(page.getByRole('option').first()).toContainText(/surveillance/i);
});

test('a word that stands only in the text of a page is found in the full text', async ({ page }) => {
  await page.goto('/search/?q=cashier');
  await expect(page.getByRole('status')).not.toContainText('Searching');
  await expect(page.getByRole('status')).toContainText(/results? for|Nothing found/, { timeout: 8000 });
});

const INDEX = [
  ['the manifest', /search-index\/index\.json/],
  ['the titles', /search-index\/titles-/],
  ['a part of the terms', /search-index\/terms-/],
  ['the answers', /search-index\/details-/],
] as const;
for (const [what, address] of INDEX) {
  test(`without ${what} it says that search is incomplete and offers all pages`, async ({ page }) => {
    await page.route(address, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('/search/?q=opinion');
    await expect(page.getByRole('status')).toContainText(/Search is incomplete|Some answers could not be loaded/);
    await expect(page.getByRole('status').getByRole('link', { name: 'All pages, A to Z' })).toBeVisible();
    await expect(page.getByRole('status')).not.toContainText('Nothing found');
  });
}

test('without the words of the site a mistyped query is not called unfindable', async ({ page }) => {
  await page.route(/search-index\/words-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/search/?q=survielance');
  await expect(page.getByRole('status')).toContainText('Search is incomplete');
});

for (const [what, address] of [
  ['its script', /pagefind\/pagefind\.js/],
  ['its program', /wasm\./],
  ['its list of files', /pagefind-entry\.json/],
  ['its metadata', /\.pf_meta/],
  ['a part of its index', /\.pf_index/],
] as const) {
  test(`a full text without ${what} never says that there is nothing`, async ({ page }) => {
    await page.route(address, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('/search/?q=zzqx');
    await expect(page.getByRole('status')).toContainText('Search is incomplete', { timeout: 9000 });
    await expect(page.getByRole('status')).not.toContainText('Nothing found');
  });
}
