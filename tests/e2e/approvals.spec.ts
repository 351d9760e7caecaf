import { AxeBuilder } from '@axe-core/playwright';
import { awake, settled } from './awake';
import { aCustomer, closePages, pageOf, register } from './registering';
import { expect, test, type Page } from './test';

const ADMIN = 'tomas.reyes@halden.example';
const MANAGER = 'ingrid.sommer@halden.example';
const SELLER = 'jonas.weber@kestrel.example';

test.afterEach(({ browser }) => closePages(browser));

async function violations(page: Page): Promise<ReadonlyArray<string>> {
  await settled(page);
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
}

test('a very large deal needs two: its manager agrees, an administrator approves', async ({ browser }) => {
  test.slow();
  const [admin, manager, seller] = [
    await pageOf(browser, ADMIN),
    await pageOf(browser, MANAGER),
    await pageOf(browser, SELLER),
  ];

  await admin.goto('/settings/approvals');
  const add = admin.getByRole('button', { name: 'Rule', exact: true });
  await awake(add);
  await add.click();
  const rule = admin.getByRole('region', { name: 'New rule' });
  await rule.getByLabel('Amount from').fill('900k');
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('Name the rule.')).toBeVisible();
  await admin.getByLabel('Rule 1').fill('Very large deals');
  const named = admin.getByRole('region', { name: 'Very large deals' });
  await named.getByLabel('Amount from').fill('900,000');
  await named.getByRole('button', { name: 'Step after that' }).click();
  await named.getByLabel('Step 2', { exact: true }).fill('Management');
  await named.getByRole('combobox', { name: 'Any one of, in step 2' }).fill('admin');
  await admin.getByRole('option', { name: 'All administrators' }).click();
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('Saved. Registrations sent from now on follow it.')).toBeVisible();
  await expect(named.getByText(/Would have taken \d+ of/)).toBeVisible();
  expect(await violations(admin)).toEqual([]);

  const path = await register(seller, aCustomer(), '950000');
  await seller.goto(path);
  await expect(seller.getByText('Step 1 of 2, Decision.')).toBeVisible();

  await admin.goto(path.replace('/portal', ''));
  await expect(admin.getByRole('button', { name: 'Agree' })).toBeDisabled();
  await expect(admin.getByText('Waits for somebody else')).toBeVisible();

  await manager.goto(path.replace('/portal', ''));
  const agree = manager.getByRole('button', { name: 'Agree' });
  await awake(agree);
  expect(await violations(manager)).toEqual([]);
  await agree.click();
  await expect(manager.getByText('Agreed. “Management” comes next.')).toBeVisible();

  await admin.reload();
  const approve = admin.getByRole('button', { name: 'Approve', exact: true });
  await awake(approve);
  await expect(admin.getByRole('region', { name: 'Who decides' }).getByText(/Ingrid Sommer agreed/)).toBeVisible();
  await approve.click();
  await expect(admin.getByText(/^Approved\. The deal is D-\d+\.$/)).toBeVisible();
});

test('somebody who goes away says who decides meanwhile', async ({ browser }) => {
  const manager = await pageOf(browser, MANAGER);
  await manager.goto('/settings/account');
  const form = manager.locator('form').filter({ hasText: 'Decides meanwhile' });
  await awake(form.getByRole('button', { name: 'Save' }));
  await form.getByLabel('Away from').fill('2031-07-10');
  await form.getByLabel('Last day').fill('2031-07-01');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('The last day can’t be before the first.')).toBeVisible();
  await form.getByLabel('Last day').fill('2031-07-24');
  await form.getByLabel('Decides meanwhile').selectOption('Tomas Reyes');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(manager.getByText('Your stand-in decides from then on')).toBeVisible();
  await manager.reload();
  await expect(form.getByLabel('Away from')).toHaveValue('2031-07-10');
});
