import { expect, type Page } from '@playwright/test';

/** Waits until every island of the page has come to life. */
export async function started(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}
