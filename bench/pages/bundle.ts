import type { Benchmark } from '../measurement';
import { inBrowser, newWindow } from './browser';

/** How long we keep looking whether the page fetches more after it is there. */
const SETTLE_MS = 3_000;

/** The JavaScript that the board page makes a browser load, compressed, what it fetches ahead included. */
export const bundle: Benchmark = {
  name: 'bundle',
  run: (bench) =>
    inBrowser(async (browser) => {
      const context = await newWindow(bench, browser);
      const page = await context.newPage();
      await page.goto(`${bench.product.url}/pipeline/${bench.processId}`, { waitUntil: 'load' });
      await page.waitForTimeout(SETTLE_MS);

      const bytes = await page.evaluate(() => {
        const entries = performance.getEntriesByType('resource') as Array<PerformanceResourceTiming>;
        const scripts = entries.filter(({ name }) => new URL(name).pathname.endsWith('.js'));
        return scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      });
      return { results: [], bundle_kb: Math.round(bytes / 1_000) };
    }),
};
