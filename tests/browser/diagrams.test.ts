import { expect, test } from '@playwright/test';

for (const width of [320, 390, 1440]) {
  test(`no word leaves its drawing and no page scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/diagrams/');
    expect(await page.locator('.diagram svg').count()).toBeGreaterThanOrEqual(12);
    const outside = await page.locator('.diagram svg').evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')]
          .filter((text) => {
            const { left, right, bottom } = text.getBoundingClientRect();
            return left < frame.left - 1 || right > frame.right + 1 || bottom > frame.bottom + 4;
          })
          .map(({ textContent }) => textContent);
      }),
    );
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('letters of a drawing are at least 12 pixels on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/diagrams/');
  const sizes = await page
    .locator('.diagram svg')
    .evaluateAll((drawings) =>
      drawings.map((one) => (one.getBoundingClientRect().width / 360) * parseFloat(getComputedStyle(one).fontSize)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('the same in words opens on demand, and is there on paper', async ({ page }) => {
  await page.goto('/guides/iso27001/stages-and-the-three-year-cycle/');
  const cell = page.getByRole('cell', { name: 'Recertification: audit and decision' });
  await expect(cell).toBeHidden();
  await page.getByText('The same in words').last().click();
  await expect(cell).toBeVisible();
  await page.getByText('The same in words').last().click();
  await expect(cell).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.diagram details')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::details-content').contentVisibility));
  expect(shown).toEqual(['visible', 'visible']);
});
