import { awake } from './awake';
import { aCustomer, closePages, pageOf } from './registering';
import { expect, test, type Page } from './test';

const SELLER = 'jonas.weber@kestrel.example';
const MANAGER = 'ingrid.sommer@halden.example';

test.afterEach(({ browser }) => closePages(browser));

/** Beyond any form: whoever needs more presses than this is lost. */
const MOST_PRESSES = 60;

/** Goes on with Tab until the named control has the focus; fails where the keyboard can't reach it. */
async function tabTo(
  page: Page,
  name: string | RegExp,
  role: 'button' | 'textbox' | 'combobox' | 'radio' | 'link',
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await wanted.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}

async function fillByKeys(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name, 'textbox');
  await page.keyboard.type(text);
}

test('a seller registers a deal by keyboard alone, and a manager decides on it by keyboard alone', async ({
  browser,
}) => {
  test.slow();
  const customer = aCustomer();
  const domain = `${customer.replaceAll(' ', '-')}.example`;
  const seller = await pageOf(browser, SELLER);
  await seller.goto('/portal/deals/register');
  await awake(seller.getByLabel('Company, legal name'));

  await tabTo(seller, 'Company, legal name', 'combobox');
  await seller.keyboard.type(`${customer} GmbH`);
  await fillByKeys(seller, 'Website', domain);
  await tabTo(seller, 'Country', 'combobox');
  await seller.keyboard.type('Germany');
  await fillByKeys(seller, 'Contact, name', 'Petra Hallström');
  await fillByKeys(seller, 'Contact, work e-mail', `p@${domain}`);
  await tabTo(seller, 'New customer', 'radio');
  await seller.keyboard.press('Space');
  await tabTo(seller, 'Product', 'combobox');
  await seller.keyboard.type('Lens Predict');
  await expect(seller.getByRole('option', { name: /Lens Predict/ })).toBeVisible();
  await seller.keyboard.press('ArrowDown');
  await seller.keyboard.press('Enter');
  await seller.keyboard.press('Escape');
  await fillByKeys(seller, 'Estimated amount', '96000');
  await tabTo(seller, 'Expected order date', 'textbox');
  await seller.keyboard.type('02262031');
  await fillByKeys(seller, 'What problem do they want solved', 'Kilns stop.');
  await tabTo(seller, 'Register deal', 'button');
  await seller.keyboard.press('Enter');
  await expect(seller.getByRole('heading', { name: `${customer} GmbH is registered` })).toBeVisible();

  const manager = await pageOf(browser, MANAGER);
  await manager.goto(new URL(seller.url()).pathname.replace('/receipt', '').replace('/portal', ''));
  await awake(manager.getByRole('button', { name: 'Return with a question' }));
  await tabTo(manager, 'Reject…', 'button');
  await manager.keyboard.press('Enter');
  await tabTo(manager, 'Registered by another partner', 'radio');
  await manager.keyboard.press('Space');
  await tabTo(manager, 'Reject', 'button');
  await manager.keyboard.press('Enter');
  await expect(manager.getByText(/^Rejected\./)).toBeVisible();
});
