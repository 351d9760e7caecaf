import type { Browser } from '@playwright/test';
import { figuresOf } from '../load/figures';
import type { Bench, Benchmark } from '../measurement';
import { inBrowser, newWindow } from './browser';

const LOADS = 15;
const WARM_UP = 3;
/** Cards of the board; its skeleton while loading has none. */
const CARD = '[data-card]';

/** The board in Chromium, signed in, with an empty cache each time: from the address to its cards on the screen. */
export const boardPage: Benchmark = {
  name: 'board-page',
  run: (bench) =>
    inBrowser(async (browser) => {
      const all: Array<number> = [];
      for (let i = 0; i < WARM_UP + LOADS; i += 1) all.push(await timeToCards(bench, browser));

      const milliseconds = all.slice(WARM_UP);
      const seconds = milliseconds.reduce((sum, each) => sum + each, 0) / 1_000;
      const figures = figuresOf([{ milliseconds, seconds, errors: 0 }]);
      return { results: [{ op: 'board-page', clients: 1, ...figures }] };
    }),
};

type Watched = typeof globalThis & { cardsVisibleAt?: number };

/** The page's own clock, which begins with the navigation, looks before every frame. */
async function timeToCards(bench: Bench, browser: Browser): Promise<number> {
  const context = await newWindow(bench, browser);
  await context.addInitScript((card) => {
    const look = () => {
      const first = document.querySelector(card);
      if (first && first.getClientRects().length > 0) (globalThis as Watched).cardsVisibleAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, CARD);

  const page = await context.newPage();
  await page.goto(`${bench.product.url}/pipeline/${bench.processId}`);
  const seen = await page.waitForFunction(() => (globalThis as Watched).cardsVisibleAt, null, { timeout: 20_000 });
  const milliseconds = (await seen.jsonValue()) ?? Number.NaN;
  await context.close();
  return milliseconds;
}
