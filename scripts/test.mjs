// Everything, as continuous integration runs it. The last line says how many tests passed and failed; types, lint and
// the build count as one each. A step that fails does not keep the next from running, except where it needs its result.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { install, root, run, typescript } from './bootstrap.mjs';
import { addBrowserTests, addStep, addUnitTests, failedTests } from './test-count.mjs';

await install();
const { ensureBrowser } = await import('./browser.mjs');

const reports = { unit: path.join(root, 'test-results/unit.json'), browser: path.join(root, 'test-results/e2e.json') };
for (const report of Object.values(reports)) rmSync(report, { force: true });

const count = { passed: 0, failed: 0 };
const generated = run(typescript('scripts/generate.ts')) === 0;
if (!generated) addStep(count, 'The database client', 1);

addStep(count, 'Types', run(['node_modules/typescript/bin/tsc', '--noEmit']));
addStep(count, 'Lint', run(['node_modules/eslint/bin/eslint.js', '.']));
addUnitTests(count, run(['node_modules/vitest/vitest.mjs', 'run']), read(reports.unit));

const built = run(typescript('scripts/build.ts'));
addStep(count, 'Build', built);
if (built === 0) await testInBrowser();

// Once more where everybody looks first: the end.
for (const name of failedTests(read(reports.unit))) console.error(`Failed: ${name}`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);

async function testInBrowser() {
  if (!(await ensureBrowser())) {
    console.error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to a Chromium or Chrome.');
    count.failed += 1;
    return;
  }
  addBrowserTests(count, run(['node_modules/@playwright/test/cli.js', 'test']), read(reports.browser));
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
}
