import { defineConfig } from '@playwright/test';
import { typescript } from './scripts/bootstrap.mjs';
import { findBrowser } from './scripts/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4180);
const baseURL = `http://localhost:${port}`;
const executablePath = await findBrowser();

/** The sandbox needs an ordinary user; nothing may call home or update itself meanwhile. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results/e2e',
  // Generous: how fast a machine is says nothing about whether the product is right.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: [['json', { outputFile: 'test-results/e2e.json' }], ['list']],
  use: {
    baseURL,
    actionTimeout: 45_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: [...quiet, ...asRoot] },
  },
  webServer: {
    command: [process.execPath, ...typescript('scripts/serve-fresh.ts')].map((word) => JSON.stringify(word)).join(' '),
    url: `${baseURL}/api/health`,
    env: { PORT: String(port), HOST: '127.0.0.1', NEXTAUTH_URL: baseURL, DATABASE_URL: '', TRIBUTARY_DEMO: '1' },
    reuseExistingServer: false,
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 9_500 },
  },
});
