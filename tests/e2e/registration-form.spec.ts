import { awake } from './awake';
import { aCustomer, closePages, pageOf, register } from './registering';
import { expect, test } from './test';

const ADMIN = 'tomas.reyes@halden.example';
const MANAGER = 'ingrid.sommer@halden.example';
const SELLER = 'jonas.weber@kestrel.example';

test.afterEach(({ browser }) => closePages(browser));

test('the vendor adds a question for renewals; the seller meets it where it is asked', async ({ browser }) => {
  const admin = await pageOf(browser, ADMIN);
  await admin.goto('/settings/registration-form');
  const question = `Which contract is renewed (${aCustomer()})`;
  await awake(admin.getByRole('button', { name: 'Question' }));
  await admin.getByRole('button', { name: 'Question' }).click();
  const row = admin.getByRole('region', { name: 'Your own questions' }).getByRole('listitem').last();
  await row.getByLabel('Question', { exact: true }).fill(question);
  await row.getByLabel(`${question}: when it is asked`).selectOption('Deal type is');
  await row.getByRole('button', { name: 'Take out New customer' }).click();
  await row.getByRole('combobox', { name: `${question}: for which` }).fill('Renew');
  await admin.getByRole('option', { name: 'Renewal' }).click();
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('New forms ask this from now on')).toBeVisible();

  const seller = await pageOf(browser, SELLER);
  await seller.goto('/portal/deals/register');
  await awake(seller.getByLabel('Company, legal name'));
  await seller.getByText('More that can help').click();
  await expect(seller.getByLabel('City')).toBeVisible();
  await expect(seller.getByLabel(question)).toBeHidden();
  await seller.getByText('Renewal', { exact: true }).click();
  await expect(seller.getByLabel(question)).toBeVisible();
});

test('a manager asks about the amount; the seller changes that and nothing else', async ({ browser }) => {
  const seller = await pageOf(browser, SELLER);
  const path = await register(seller, aCustomer());

  const manager = await pageOf(browser, MANAGER);
  await manager.goto(path.replace('/portal', ''));
  await awake(manager.getByRole('button', { name: 'Return with a question' }));
  await manager.getByRole('button', { name: 'Return with a question' }).click();
  await manager.getByLabel('Your question').fill('Is the second line part of it?');
  await manager.getByRole('combobox', { name: 'Answers they may change' }).fill('Estimated');
  await manager.getByRole('option', { name: 'Estimated amount' }).click();
  await expect(manager.getByText('With your answer you can change: Estimated amount.')).toBeVisible();
  await manager.getByRole('button', { name: 'Ask and return' }).click();
  await expect(manager.getByText('Kestrel Systemhaus is asked')).toBeVisible();

  await seller.goto(path);
  await awake(seller.getByLabel('Your answer'));
  await expect(seller.getByLabel('Website')).toHaveCount(0);
  await seller.getByLabel('Estimated amount').fill('120000');
  await seller.getByLabel('Your answer').fill('Yes, both lines.');
  await seller.getByRole('button', { name: 'Send the answer' }).click();
  await expect(seller.getByText('€120,000').first()).toBeVisible();
});
