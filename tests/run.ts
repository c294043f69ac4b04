import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './support/browser.ts';

/** Runs everything that the public checks run, in order, and ends with a line `N passed, N failed`. */
const results = mkdtempSync(join(tmpdir(), 'crosswalk-tests-'));
let passed = 0;
let failed = 0;

step('formatting', ['prettier', '--check', '.']);
step('lint', ['biome', 'lint', '.', '--error-on-warnings']);
step('types', ['astro', 'check', '--minimumFailingSeverity', 'error', '--minimumSeverity', 'error']);
vitest('rules');
if (step('build', ['astro', 'build', '--force'])) {
  vitest('site');
  browser();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(args: string[], env: Record<string, string> = {}): boolean {
  return (
    spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } })
      .status === 0
  );
}

function step(name: string, args: string[]): boolean {
  console.log(`\n== ${name}`);
  const ok = run(args);
  if (ok) passed++;
  else failed++;
  return ok;
}

function vitest(project: string): void {
  console.log(`\n== ${project}`);
  const file = join(results, `${project}.json`);
  run([
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  count(file, (report: { numPassedTests: number; numFailedTests: number; success: boolean }) => {
    passed += report.numPassedTests;
    failed += report.numFailedTests || (report.success ? 0 : 1);
  });
}

function browser(): void {
  console.log('\n== browser');
  try {
    console.log(ensureBrowser());
  } catch (cause) {
    console.error((cause as Error).message);
    failed++;
    return;
  }
  const file = join(results, 'browser.json');
  run(['playwright', 'test', '--config', 'tests/playwright.config.ts'], { PLAYWRIGHT_JSON: file });
  count(file, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => {
    passed += stats.expected;
    failed += stats.unexpected + stats.flaky;
  });
}

/** Adds a report's figures; a report that is missing means that its tests did not run, which counts as a failure. */
function count<T>(file: string, add: (report: T) => void): void {
  try {
    add(JSON.parse(readFileSync(file, 'utf8')) as T);
  } catch {
    console.error('These tests left no report.');
    failed++;
  }
}
