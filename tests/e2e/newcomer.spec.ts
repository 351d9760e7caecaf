import { aCustomer, closePages, pageOf } from './registering';
import { awake } from './awake';
import { expect, test, type Page } from './test';

const SELLER = 'jonas.weber@kestrel.example';

test.afterEach(({ browser }) => closePages(browser));

/** Counts what somebody does, over every page they come to: each press, and each answer that is written. Tab leads on for nothing. */
async function counting(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const add = () => sessionStorage.setItem('acts', String(Number(sessionStorage.getItem('acts') ?? 0) + 1));
    for (const act of ['pointerdown', 'change'] as const) addEventListener(act, add, { capture: true });
  });
  return () => page.evaluate(() => Number(sessionStorage.getItem('acts') ?? 0));
}

test('a newcomer registers a deal from the portal’s first page with fewer than 25 acts', async ({ browser }) => {
  const page = await pageOf(browser, SELLER);
  const acts = await counting(page);
  const customer = aCustomer();
  const domain = `${customer.replaceAll(' ', '-')}.example`;

  await page.goto('/portal');
  await page.getByRole('link', { name: 'Register a deal' }).first().click();
  const company = page.getByLabel('Company, legal name');
  await awake(company);
  await page.getByLabel('Company, legal name').fill(`${customer} GmbH`);
  await page.getByLabel('Website').fill(domain);
  await page.getByLabel('Country').selectOption('Germany');
  await page.getByLabel('Contact, name').fill('Petra Hallström');
  await page.getByLabel('Contact, work e-mail').fill(`p.hallstrom@${domain}`);
  await page.getByText('New customer', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Product' }).click();
  await page.getByRole('option', { name: /Lens Predict/ }).click();
  await page.getByLabel('Estimated amount').fill('96000');
  await page.getByLabel('Expected order date').fill('2031-02-26');
  await page.getByLabel('What problem do they want solved').fill('Kilns stop without warning.');
  await page.getByRole('button', { name: 'Register deal' }).click();
  await expect(page.getByRole('heading', { name: `${customer} GmbH is registered` })).toBeVisible();

  const counted = await acts();
  expect(counted).toBeGreaterThan(12);
  expect(counted).toBeLessThan(25);
});
