import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, type Browser, type Page } from './test';

/** Nobody in the sample knows this customer, however often the journey is walked. */
export function aCustomer(): string {
  return `${Math.random().toString(36).slice(2, 9).replace(/\d/g, 'x')} optics`;
}

export async function pageOf(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext({ storageState: signedInAs(email) });
  return context.newPage();
}

/** The ten answers, and the address of the registration that came of them. */
export async function register(page: Page, customer: string, amount = '96000', { here = false } = {}): Promise<string> {
  const domain = `${customer.replaceAll(' ', '-')}.example`;
  if (!here) await page.goto('/portal/deals/register');
  await awake(page.getByLabel('Company, legal name'));
  await page.getByLabel('Company, legal name').fill(`${customer} GmbH`);
  await page.getByLabel('Website').fill(`https://www.${domain}`);
  await page.getByLabel('Country').selectOption('Germany');
  await page.getByLabel('Contact, name').fill('Petra Hallström');
  await page.getByLabel('Contact, work e-mail').fill(`p.hallstrom@${domain}`);
  await page.getByText('New customer', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Product' }).click();
  await page.getByRole('option', { name: /Lens Predict/ }).click();
  await page.getByLabel('Estimated amount').fill(amount);
  await page.getByLabel('Expected order date').fill('2031-02-26');
  await page.getByLabel('What problem do they want solved').fill('Kilns stop without warning.');
  await expect(page.getByText('All ten answers are there')).toBeVisible();
  await page.getByRole('button', { name: 'Register deal' }).click();
  await expect(page.getByRole('heading', { name: `${customer} GmbH is registered` })).toBeVisible();
  return new URL(page.url()).pathname.replace('/receipt', '');
}

/** Pages of people who have gone home ask the server for nothing. */
export async function closePages(browser: Browser): Promise<void> {
  for (const context of browser.contexts()) await context.close();
}
