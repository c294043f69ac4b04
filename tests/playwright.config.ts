import { defineConfig, devices } from '@playwright/test';
import { installedBrowser } from './support/browser.ts';

const PORT = 4329;
const executablePath = installedBrowser();
// Chromium's sandbox does not start for root, as in most containers.
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-background-networking'] : [];

/** Real Chromium on the built site: one project as readers have it, one with scripts off. */
export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: process.env['PLAYWRIGHT_JSON']
    ? [['json', { outputFile: process.env['PLAYWRIGHT_JSON'] }], ['line']]
    : 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${PORT}`,
    launchOptions: executablePath ? { executablePath, args } : { args },
  },
  projects: [
    { name: 'reader', testIgnore: '**/no-script.test.ts' },
    { name: 'no script', testMatch: '**/no-script.test.ts', use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: `npx astro preview --ignore-lock --port ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
