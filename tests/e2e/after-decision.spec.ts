import { AxeBuilder } from '@axe-core/playwright';
import { awake, settled } from './awake';
import { aCustomer, closePages, pageOf, register } from './registering';
import { expect, test, type Page } from './test';

const SELLER = 'jonas.weber@kestrel.example';
const MANAGER = 'ingrid.sommer@halden.example';
const OPERATIONS = 'tomas.reyes@halden.example';

test.afterEach(({ browser }) => closePages(browser));

/** The same registration, as the vendor sees it. */
async function open(page: Page, portalPath: string): Promise<void> {
  await page.goto(portalPath.replace('/portal', ''));
}

async function approve(page: Page, registration: string): Promise<void> {
  await open(page, registration);
  const button = page.getByRole('button', { name: 'Approve', exact: true });
  await awake(button);
  await button.click();
  await expect(page.getByText(/^Approved\. The deal is D-\d+\.$/)).toBeVisible();
}

async function reject(page: Page, registration: string): Promise<void> {
  await open(page, registration);
  const button = page.getByRole('button', { name: 'Reject…' });
  await awake(button);
  await button.click();
  await page.getByRole('radio', { name: 'Too close to the order' }).check();
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(page.getByText(/^Rejected\./)).toBeVisible();
}

test('longer protection is asked for with what has happened, and granted for fewer days', async ({ browser }) => {
  test.slow();
  const [seller, manager] = [await pageOf(browser, SELLER), await pageOf(browser, MANAGER)];
  const registration = await register(seller, aCustomer());
  await approve(manager, registration);
  await seller.setViewportSize({ width: 390, height: 844 });

  await seller.goto(registration);
  const ask = seller.getByRole('button', { name: 'Ask for longer protection…' });
  await awake(ask);
  await ask.click();
  const dialog = seller.getByRole('dialog', { name: 'Ask for longer protection' });
  await dialog.getByLabel('Days').fill('400');
  await dialog.getByLabel('What has happened').fill('They run a pilot on two lines.');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog.getByText('Write a whole number of days, from 1 on.')).toBeVisible();
  await dialog.getByLabel('Days').fill('61');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog.getByText('Ask for at most 60 days.')).toBeVisible();
  await expect(dialog.getByLabel('What has happened')).toHaveValue('They run a pilot on two lines.');
  await dialog.getByLabel('Days').fill('45');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(seller.getByRole('region', { name: 'Asked', exact: true })).toContainText('Longer protection, 45 days');
  await settled(seller);
  expect((await new AxeBuilder({ page: seller }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  await open(manager, registration);
  const desk = manager.getByRole('region', { name: 'To answer' });
  await awake(desk.getByRole('button', { name: 'Extend', exact: true }));
  await desk.getByRole('button', { name: 'Don’t extend' }).click();
  await expect(desk.getByText('Write why, so that the partner understands it.')).toBeVisible();
  await desk.getByLabel('Days').fill('30');
  await desk.getByLabel('To the partner').fill('Until the pilot ends.');
  await desk.getByRole('button', { name: 'Extend', exact: true }).click();
  await expect(manager.getByText('Extended', { exact: true }).first()).toBeVisible();

  await seller.reload();
  await expect(seller.getByText('Extended by Ingrid Sommer')).toBeVisible();
  await expect(seller.getByText(/^Protected until \d+ \w+ \d{4}\.$/)).toBeVisible();
  await expect(seller.getByText('Until the pilot ends.').first()).toBeVisible();
});

test('another customer is asked for and decided on, and then the deal is theirs', async ({ browser }) => {
  test.slow();
  const [seller, manager] = [await pageOf(browser, SELLER), await pageOf(browser, MANAGER)];
  const registration = await register(seller, aCustomer());
  await approve(manager, registration);
  const group = `${aCustomer()} Holding AG`;

  await seller.goto(registration);
  const ask = seller.getByRole('button', { name: 'Another customer or product…' });
  await awake(ask);
  await ask.click();
  const dialog = seller.getByRole('dialog', { name: 'Another customer or product' });
  await dialog.getByLabel('Why').fill('The group buys for all plants.');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog.getByText('This is what was approved.')).toBeVisible();
  await dialog.getByLabel('Company, legal name').fill(group);
  await settled(seller);
  expect((await new AxeBuilder({ page: seller }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(seller.getByRole('region', { name: 'Asked', exact: true })).toContainText(`now ${group}.`);

  await open(manager, registration);
  const grant = manager.getByRole('region', { name: 'To answer' }).getByRole('button', { name: 'Change the deal' });
  await awake(grant);
  await grant.click();
  await expect(manager.getByRole('heading', { name: group })).toBeVisible();
});

test('a deal that has grown beyond what was approved is confirmed by whoever decides', async ({ browser }) => {
  test.slow();
  const [seller, manager] = [await pageOf(browser, SELLER), await pageOf(browser, MANAGER)];
  const registration = await register(seller, aCustomer());
  await approve(manager, registration);

  await seller.goto(registration);
  await seller
    .getByRole('link', { name: /^D-\d+/ })
    .first()
    .click();
  const amount = seller.getByRole('button', { name: 'Amount: change' });
  await awake(amount);
  await amount.click();
  await seller.getByLabel('Amount', { exact: true }).fill('250,000');
  await seller.keyboard.press('Enter');
  await expect(amount).toHaveText('€250,000');

  const confirm = manager.getByRole('button', { name: 'Confirm the new amount' });
  await expect(async () => {
    await open(manager, registration);
    await expect(confirm).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await awake(confirm);
  await confirm.click();
  await expect(manager.getByText('Confirmed by Ingrid Sommer')).toBeVisible();
});

test('a rejection is appealed, and judged by somebody else', async ({ browser }) => {
  test.slow();
  const [seller, manager] = [await pageOf(browser, SELLER), await pageOf(browser, MANAGER)];
  const registration = await register(seller, aCustomer());
  await reject(manager, registration);

  await seller.goto(registration);
  const appeal = seller.getByRole('button', { name: 'Appeal…' });
  await awake(appeal);
  await appeal.press('Enter');
  await seller.getByLabel('Why it should be decided again').fill('The order is in spring.');
  await seller.keyboard.press('Tab');
  await seller.keyboard.press('Tab');
  await seller.keyboard.press('Enter');
  await expect(seller.getByText('Appeal in review')).toBeVisible();

  await open(manager, registration);
  await expect(manager.getByText('You rejected it, so somebody else decides on the appeal.')).toBeVisible();
  await expect(manager.getByRole('button', { name: 'Overturn and approve' })).toHaveCount(0);

  const operations = await pageOf(browser, OPERATIONS);
  await open(operations, registration);
  await awake(operations.getByRole('button', { name: 'Overturn and approve' }));
  await operations.getByRole('button', { name: 'Overturn and approve' }).click();
  await expect(operations.getByText('Overturned by Tomas Reyes')).toBeVisible();
  await expect(operations.getByRole('link', { name: /^D-\d+$/ })).toBeVisible();
});

test('a protection that the vendor ended is registered again, and the deal is the same', async ({ browser }) => {
  test.slow();
  const customer = aCustomer();
  const [seller, manager] = [await pageOf(browser, SELLER), await pageOf(browser, MANAGER)];
  const registration = await register(seller, customer);
  await approve(manager, registration);
  const deal = (await manager.getByRole('link', { name: /^D-\d+$/ }).textContent()) ?? '';

  await manager.getByRole('button', { name: 'End protection…' }).click();
  await manager.getByRole('radio', { name: 'No progress with the customer' }).check();
  await manager.getByRole('button', { name: 'End protection', exact: true }).click();
  await expect(manager.getByText('Ended. Kestrel Systemhaus is told why.')).toBeVisible();
  await expect(manager.getByRole('region', { name: 'Decision', exact: true })).toContainText('We saw no progress');

  await seller.goto(registration);
  const again = seller.getByRole('button', { name: 'Register again' });
  await awake(again);
  await again.click();
  await expect(seller.getByLabel('Company, legal name')).toHaveValue(`${customer} GmbH`);
  await seller.getByLabel('Expected order date').fill('2031-03-26');
  await seller.getByRole('button', { name: 'Register deal' }).click();
  await expect(seller.getByRole('heading', { name: `${customer} GmbH is registered` })).toBeVisible();

  await approve(manager, new URL(seller.url()).pathname.replace('/receipt', ''));
  await expect(manager.getByRole('link', { name: deal, exact: true })).toBeVisible();
});

test('what was withdrawn is over for both sides', async ({ browser }) => {
  const [seller, manager] = [await pageOf(browser, SELLER), await pageOf(browser, MANAGER)];
  const registration = await register(seller, aCustomer());
  await seller.goto(registration);
  const withdraw = seller.getByRole('button', { name: /^Withdraw/ });
  await awake(withdraw);
  await withdraw.click();
  await seller.getByLabel('Why').fill('They buy elsewhere.');
  await seller.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(seller.getByText('Withdrawn', { exact: true }).first()).toBeVisible();

  await open(manager, registration);
  await expect(manager.getByText('They buy elsewhere.').first()).toBeVisible();
  await expect(manager.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0);
});

test('an appeal that is not granted leaves the rejection, with the reason', async ({ browser }) => {
  test.slow();
  const [seller, manager] = [await pageOf(browser, SELLER), await pageOf(browser, MANAGER)];
  const registration = await register(seller, aCustomer());
  await reject(manager, registration);
  await seller.goto(registration);
  const appeal = seller.getByRole('button', { name: 'Appeal…' });
  await awake(appeal);
  await appeal.click();
  await seller.getByLabel('Why it should be decided again').fill('The order is in spring.');
  await seller.getByRole('dialog').getByRole('button', { name: 'Appeal', exact: true }).click();
  await expect(seller.getByText('Appeal in review')).toBeVisible();

  const operations = await pageOf(browser, OPERATIONS);
  await open(operations, registration);
  const desk = operations.getByRole('region', { name: 'To answer' });
  await awake(desk.getByRole('button', { name: 'Uphold the rejection' }));
  await desk.getByLabel('To the partner').fill('The tender closes on Friday.');
  await desk.getByRole('button', { name: 'Uphold the rejection' }).click();
  await expect(operations.getByText('Upheld by Tomas Reyes')).toBeVisible();
  await seller.goto(registration);
  await expect(seller.getByText('The tender closes on Friday.').first()).toBeVisible();
  await expect(seller.getByRole('button', { name: 'Appeal…' })).toHaveCount(0);
});

test('a protection that ran out is registered again from what was sent', async ({ browser }) => {
  test.slow();
  const manager = await pageOf(browser, MANAGER);
  await manager.goto('/registrations/decided?status=expired');
  await expect(manager.getByRole('table', { name: 'Decided registrations' })).toContainText('Farrow & Lund');

  const seller = await pageOf(browser, 'anders.lund@farrow-lund.example');
  await seller.goto('/portal/registrations');
  const row = seller.getByRole('row').filter({ hasText: 'Protection ended' }).first();
  await row.getByRole('link').first().click();
  await expect(seller.getByText('The time of protection is over.').first()).toBeVisible();
  const customer = (await seller.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const again = seller.getByRole('button', { name: 'Register again' });
  await awake(again);
  await again.click();
  await expect(seller.getByLabel('Company, legal name')).toHaveValue(customer);
});
