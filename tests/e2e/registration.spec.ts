import { awake } from './awake';
import { aCustomer, closePages, pageOf, register } from './registering';
import { expect, test, type Page } from './test';

const KESTREL = 'jonas.weber@kestrel.example';
const FARROW = 'anders.lund@farrow-lund.example';
const MANAGER = 'ingrid.sommer@halden.example';

test.afterEach(({ browser }) => closePages(browser));

async function openInQueue(page: Page, customer: string, partner: string): Promise<void> {
  await page.goto('/registrations');
  await page
    .getByRole('navigation', { name: 'Registrations' })
    .getByRole('link', { name: `${customer} GmbH` })
    .filter({ hasText: partner })
    .click();
  await expect(page.getByRole('heading', { name: `What ${partner} would read` })).toBeVisible();
}

/** The worker brings the news a moment after the deed. */
async function expectTold(page: Page, home: string, words: string): Promise<void> {
  await expect(async () => {
    await page.goto(home);
    await awake(page.getByTitle('Notifications'));
    await page.getByTitle('Notifications').click();
    await expect(page.getByRole('dialog', { name: 'Notifications' }).getByText(words)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Escape');
}

async function expectMail(page: Page, subject: string): Promise<void> {
  await expect(async () => {
    await page.goto('/settings/outbox');
    await expect(page.getByText(subject).first()).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test('a seller registers a deal, the manager sees what matches and decides, both are told', async ({ browser }) => {
  test.slow();
  const customer = aCustomer();
  const [seller, rival, manager] = [
    await pageOf(browser, KESTREL),
    await pageOf(browser, FARROW),
    await pageOf(browser, MANAGER),
  ];

  const registration = await register(seller, customer);
  await expect(
    seller.getByText(/Ingrid Sommer, Halden Controls, decides by \w{3},? \d+ \w+,? \d\d:\d\d/),
  ).toBeVisible();
  await register(rival, customer);
  await expect(rival.getByText('It looks like another request that is being decided.')).toBeVisible();
  await expect(rival.getByText('Kestrel')).toHaveCount(0);

  await openInQueue(manager, customer, 'Farrow & Lund');
  await expect(manager.getByText('Kestrel Systemhaus asked for the same customer')).toBeVisible();
  const signals = manager.getByRole('row', { name: /Website/ });
  await expect(signals).toContainText('45');
  await expectTold(manager, '/registrations', `Kestrel Systemhaus registered ${customer} GmbH`);

  await openInQueue(manager, customer, 'Kestrel Systemhaus');
  await expect(manager.getByText('The deal is protected for you until')).toBeVisible();
  await manager.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(manager.getByText(/^Approved\. The deal is D-\d+\.$/)).toBeVisible();

  await openInQueue(manager, customer, 'Farrow & Lund');
  await expect(manager.getByRole('button', { name: 'Approve alongside' })).toBeVisible();
  await manager.getByRole('button', { name: 'Reject…' }).click();
  await manager.getByRole('radio', { name: 'Registered by another partner' }).check();
  await expect(
    manager.getByRole('dialog').getByText('Another partner registered this customer before you'),
  ).toBeVisible();
  await manager.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(manager.getByText('Rejected. Farrow & Lund is told why.')).toBeVisible();

  await expectTold(seller, '/portal', `${customer} GmbH is approved`);
  await expectTold(rival, '/portal', `${customer} GmbH was not approved`);
  await expectMail(manager, `${customer} GmbH is approved`);

  await seller.goto(registration);
  await expect(seller.getByRole('region', { name: 'Decision' })).toContainText('Approved by Ingrid Sommer');
  await seller.getByRole('link', { name: /^D-\d+$/ }).click();
  await expect(seller.getByRole('heading', { name: `${customer} GmbH` })).toBeVisible();
  await seller.goto('/portal/deals');
  await expect(seller.getByText(`${customer} GmbH`).first()).toBeVisible();
});

test('a question stops the clock until the seller answers', async ({ browser }) => {
  test.slow();
  const customer = aCustomer();
  const [seller, manager] = [await pageOf(browser, KESTREL), await pageOf(browser, MANAGER)];
  const registration = await register(seller, customer);

  await openInQueue(manager, customer, 'Kestrel Systemhaus');
  await manager.getByRole('button', { name: 'Return with a question' }).click();
  await manager.getByLabel('Your question').fill('Is it bought by the same company?');
  await manager.getByRole('button', { name: 'Ask and return' }).click();
  await expect(manager.getByText('Kestrel Systemhaus is asked')).toBeVisible();
  await expect(manager.getByText(/Clock paused, \d+ h/)).toBeVisible();

  await expectTold(seller, '/portal', `A question about ${customer} GmbH`);
  await seller.goto(registration);
  await awake(seller.getByLabel('Your answer'));
  await seller.getByLabel('Your answer').fill('Yes, since May.');
  await seller.getByRole('button', { name: 'Send the answer' }).click();
  await expect(seller.getByText(/decides by/)).toBeVisible();

  await openInQueue(manager, customer, 'Kestrel Systemhaus');
  await expect(manager.getByText('Yes, since May.')).toBeVisible();
});

test('a draft survives a reload and another device, and says what is wrong where it is', async ({ browser }) => {
  const customer = aCustomer();
  const page = await pageOf(browser, KESTREL);
  await page.goto('/portal/deals/register');
  await awake(page.getByLabel('Company, legal name'));
  await page.getByLabel('Company, legal name').fill(`${customer} GmbH`);
  await page.getByLabel('Website').fill(`${customer.replaceAll(' ', '-')}.example`);
  await page.getByLabel('Contact, work e-mail').fill('p.hallstrom@');
  await page.getByLabel('Estimated amount').fill('96,00,0.5.1');
  await expect(page.getByText(/Draft saved \d\d:\d\d/)).toBeVisible();

  await page.getByRole('button', { name: 'Register deal' }).click();
  await expect(page.getByText('Check the commas and points')).toBeVisible();
  await expect(page.getByLabel('Country')).toBeFocused();
  await page.getByRole('button', { name: /^p\.hallstrom@/ }).click();
  await expect(page.getByLabel('Contact, work e-mail')).toHaveValue(/^p\.hallstrom@.+\.example$/);
  await expect(page.getByText(/Draft saved \d\d:\d\d/)).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Company, legal name')).toHaveValue(`${customer} GmbH`);
  await expect(page.getByLabel('Estimated amount')).toHaveValue('96,00,0.5.1');

  const other = await pageOf(browser, KESTREL);
  await other.goto('/portal/deals/register');
  await other.getByRole('link', { name: `${customer} GmbH` }).click();
  await expect(other.getByLabel('Company, legal name')).toHaveValue(`${customer} GmbH`);
  await awake(other.getByRole('button', { name: 'Discard draft' }));
  await other.getByRole('button', { name: 'Discard draft' }).click();
  await other.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(other).toHaveURL(/\/portal$/);
  await other.goto('/portal/registrations');
  await expect(other.getByRole('link', { name: `${customer} GmbH` })).toHaveCount(0);
});
