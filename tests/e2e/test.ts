import { test as base, type Page } from '@playwright/test';

export { expect, type APIRequestContext, type Browser, type Locator, type Page } from '@playwright/test';

/**
 * Playwright's own, with pages that count as opened once they are awake: what is pressed before React has taken over the
 * server's page goes unheard, and a person is never that quick.
 */
export const test = base.extend({
  context: async ({ context }, hand) => {
    context.on('page', wakeAfterLoading);
    await hand(context);
  },
});

function wakeAfterLoading(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...address) => {
    const response = await goto(...address);
    await awakeAll(page);
    return response;
  };
  page.reload = async (...options) => {
    const response = await reload(...options);
    await awakeAll(page);
    return response;
  };
}

/** A page without React, such as a file or an error of the server, has nothing to wait for. */
async function awakeAll(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isAwake = (node: Element) => Object.keys(node).some((key) => key.startsWith('__reactProps'));
    return [...document.querySelectorAll('body :is(a, button, input, select, textarea)')].every(isAwake);
  });
}
