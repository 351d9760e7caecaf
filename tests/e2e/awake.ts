import { expect, type Locator } from '@playwright/test';

/** Waits until React has woken up the element: what is pressed or typed before that goes unheard. */
export async function awake(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}
