import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example') });

function fresh(name: string): string {
  return `${name} ${crypto.randomUUID().slice(0, 6)}`;
}

test('a key is made for what it may, shown once, used, and stopped', async ({ page, playwright, baseURL }) => {
  const name = fresh('ERP nightly');
  await page.goto('/settings/api-keys');
  const make = page.getByRole('button', { name: 'New key' });
  await awake(make);
  await make.click();
  const dialog = page.getByRole('dialog', { name: 'New API key' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Make key' }).click();
  await expect(dialog.getByText('Choose at least one thing that the key may do.')).toBeVisible();
  await dialog.getByLabel('Read partners').check();
  await dialog.getByRole('button', { name: 'Make key' }).click();
  const key = await page.getByLabel('API key', { exact: true }).inputValue();

  const program = await playwright.request.newContext({ ...(baseURL && { baseURL }), extraHTTPHeaders: bearer(key) });
  expect((await program.get('/api/v1/partners')).status()).toBe(200);
  expect((await program.get('/api/v1/processes')).status()).toBe(403);

  await page.reload();
  await expect(page.getByLabel('API key', { exact: true })).toHaveCount(0);
  const revoke = page.getByRole('button', { name: `Revoke ${name}` });
  await awake(revoke);
  await revoke.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).press('Enter');
  await expect(page.getByText(`“${name}” no longer works`)).toBeVisible();
  expect((await program.get('/api/v1/partners')).status()).toBe(401);
  await program.dispose();
});

test('a product is added, renamed and taken out of what can be sold', async ({ page }) => {
  const name = fresh('Lens Water');
  await page.goto('/settings/products');
  const add = page.getByRole('button', { name: 'Add a product' });
  await awake(add);
  await add.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Product line').fill('Plant analytics');
  await dialog.getByRole('button', { name: 'Add product' }).click();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Can be sold');

  await row.getByRole('button', { name: /Edit/ }).click();
  await dialog.getByLabel('Name').fill(`${name} 2`);
  await dialog.getByLabel('Can be sold').uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row').filter({ hasText: `${name} 2` })).not.toContainText('Can be sold');
});

test('a rate that makes no sense is refused beside what was typed', async ({ page }) => {
  await page.goto('/settings/currencies');
  const set = page.getByRole('button', { name: 'Set a rate for DKK' });
  await awake(set);
  await set.click();
  const dialog = page.getByRole('dialog', { name: 'Set an exchange rate' });
  const rate = dialog.getByLabel('EUR for one unit');
  await rate.fill('minus one');
  await dialog.getByRole('button', { name: 'Set rate' }).click();
  await expect(rate).toHaveAttribute('aria-invalid', 'true');
  await expect(rate).toHaveValue('minus one');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the currency stays while there are deals, the rest can be changed', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByLabel('Currency')).toBeDisabled();
  await page.getByRole('link', { name: 'Deal registration' }).click();
  const days = page.getByLabel('A deal is protected for');
  await awake(days);
  await days.fill('0');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Write a whole number of days from 1 to 730.')).toBeVisible();
  await days.fill('90');
  await expect(page.getByText(/told to look at [1-9]\d* of \d+ registrations/)).toBeVisible();
  await page.getByLabel('Taken for the same customer from').fill('20');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Write at least the points from which on somebody looks.')).toBeVisible();
  await page.getByLabel('Taken for the same customer from').fill('60');
  await page.getByRole('button', { name: 'Day off' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2031-12-25');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Say what day it is.')).toBeVisible();
  await page.getByLabel('What day 2031-12-25 is').fill('Christmas');
  await page.getByLabel('Where Christmas is off').selectOption('DACH');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('a colleague is invited, and the log tells of it and is intact', async ({ page }) => {
  const email = `${fresh('ida').replace(' ', '.')}@halden.example`;
  await page.goto('/settings/people');
  const invite = page.getByRole('button', { name: 'Invite', exact: true });
  await awake(invite);
  await invite.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Work e-mail').fill('tomas.reyes@halden.example');
  await dialog.getByLabel('Name').fill('Ida Lund');
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog.getByText('This person has an account already.')).toBeVisible();
  await dialog.getByLabel('Work e-mail').fill(email);
  await dialog.getByLabel(/^Executive/).check();
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('row').filter({ hasText: email })).toContainText('nothing before they accept');

  await page.goto('/settings/activity?subject=invitation');
  await expect(page.getByRole('row').filter({ hasText: 'Ida Lund' }).first()).toContainText('Invitation sent');
  const check = page.getByRole('button', { name: 'Check the seals' });
  await awake(check);
  await check.click();
  await expect(page.getByText(/The log is intact|Nothing is sealed yet/)).toBeVisible();
});

test.describe('an executive', () => {
  test.use({ storageState: signedInAs('claire.aubert@halden.example') });

  test('sees what may be read and no button that does nothing', async ({ page }) => {
    for (const path of ['/settings', '/settings/products', '/settings/currencies']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    }
    const sections = page.getByRole('navigation', { name: 'Settings' }).getByRole('link');
    await expect(sections).toHaveText([
      'People and roles',
      'Your account',
      'Products',
      'Known customers',
      'Currencies',
    ]);
    await page.goto('/settings/api-keys');
    await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  });
});

function bearer(key: string) {
  return { authorization: `Bearer ${key}` };
}
