import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import type { Bench } from '../measurement';

/** Runs work in a Chromium that calls nobody, and ends it. */
export async function inBrowser<Value>(work: (browser: Browser) => Promise<Value>): Promise<Value> {
  const executablePath = await findBrowser();
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...quiet, '--disable-sync', ...asRoot];

  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A window of the channel manager's with nothing in its cache. */
export async function newWindow({ product, manager }: Bench, browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = manager.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: product.url }]);
  return context;
}
