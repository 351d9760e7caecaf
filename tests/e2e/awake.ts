import { expect, type Locator, type Page } from '@playwright/test';

/** Waits until React has woken up the element: what is pressed or typed before that goes unheard. */
export async function awake(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}

/** What fades in or out has done so: until then its colours are mixed ones. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
      .map(({ finished }) => finished);
    await Promise.allSettled(ending);
  });
}
