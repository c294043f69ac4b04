import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALLED = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of an installed Chromium or Chrome; undefined where there is none or Playwright's own is to be used. */
export function installedBrowser(): string | undefined {
  return INSTALLED.find((path) => path && existsSync(path));
}

/**
 * Makes sure that a browser can be had: an installed one, else Playwright's, else one from the system's package
 * manager. Throws with what to do where all three fail. Returns how it was found.
 */
export function ensureBrowser(): string {
  const found = installedBrowser();
  if (found) return `installed: ${found}`;
  if (succeeds('npx', ['playwright', 'install', 'chromium'])) return "Playwright's own";
  const isRoot = process.getuid?.() === 0;
  const apt = (...args: string[]) =>
    isRoot ? succeeds('apt-get', args) : succeeds('sudo', ['-n', 'apt-get', ...args]);
  if (process.platform === 'linux' && apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium')) {
    const installed = installedBrowser();
    if (installed) return `from the package manager: ${installed}`;
  }
  throw new Error(
    'No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one that is installed, and run npm test again.',
  );
}

function succeeds(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}
