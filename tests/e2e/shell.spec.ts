import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

const MANAGER = 'ingrid.sommer@halden.example';

test.use({ storageState: signedInAs(MANAGER) });

async function openPartners(page: Page): Promise<void> {
  await page.goto('/partners');
  await awake(page.getByLabel('Region'));
}

test('Ctrl K finds a record, Enter opens it; a page is a few letters away', async ({ page }) => {
  await openPartners(page);
  await page.keyboard.press('Control+k');
  const field = page.getByPlaceholder('A customer, a partner, a page');
  await expect(field).toBeFocused();
  await page.keyboard.type('kestrel sy');
  await expect(page.getByRole('option', { name: /Kestrel Systemhaus/, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kestrel Systemhaus' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('zzz nobody');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is called “zzz nobody”.' })).toBeVisible();
  await field.fill('ins');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/insights/);
});

test('the keys are listed at a press of the question mark', async ({ page }) => {
  await openPartners(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Next and previous row');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the menu stays as small as somebody made it', async ({ page }) => {
  await openPartners(page);
  const menu = page.getByRole('navigation', { name: 'Main' });
  const width = async () => (await menu.boundingBox())?.width ?? 0;
  await page.getByRole('button', { name: 'Make the menu small' }).press('Enter');
  await expect.poll(width).toBeLessThan(60);

  await page.reload();
  await expect.poll(width).toBeLessThan(60);
  await menu.getByRole('link', { name: 'Process' }).click();
  await expect(page).toHaveURL(/\/process$/);
  await page.getByRole('button', { name: 'Make the menu wide' }).press('Enter');
  await expect.poll(width).toBeGreaterThan(200);
});

test('an address that leads nowhere keeps the menu, for the vendor and in the portal', async ({ page, browser }) => {
  await page.goto('/partners/01a214d5-9ff9-717c-a48b-628181200000');
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Partners' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeVisible();

  const seller = await browser.newContext({ storageState: signedInAs('jonas.weber@kestrel.example') });
  const portal = await seller.newPage();
  await portal.goto('/portal/no-such-page');
  await expect(portal.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  await portal.getByRole('link', { name: 'Go home' }).click();
  await expect(portal).toHaveURL(/\/portal$/);
  await seller.close();
});

test('programs that ask for what is not there are answered as programs', async ({ request }) => {
  const answer = await request.get('/api/v1/no-such-thing');
  expect(answer.status()).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: 'not_found', reason: 'address.unknown' } });
});

test('it is said when the network is gone, and the page stays', async ({ page, context }) => {
  await openPartners(page);
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Kestrel Systemhaus/ })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('You are offline.')).toHaveCount(0);
});

test('news is read one by one and all at once', async ({ page }) => {
  await page.goto('/notifications');
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
  const all = page.getByRole('button', { name: 'Mark all read' });
  await awake(all);
  await all.click();
  await expect(page.getByText('Unread', { exact: true })).toHaveCount(0);
  await expect(all).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('what has no place in the tab bar is behind More', async ({ page }) => {
    await page.goto('/');
    const more = page.getByRole('button', { name: 'More' });
    await awake(more);
    await more.tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('link', { name: 'Settings' }).tap();
    await expect(page).toHaveURL(/\/settings/);
    await expect(sheet).toHaveCount(0);

    await page.goto('/settings/outbox');
    const here = page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Outbox' });
    await expect(here).toHaveAttribute('aria-current', 'page');
    await expect(here).toBeInViewport({ ratio: 1 });
  });
});

test.describe('somebody who is not signed in', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('is told what is wrong, comes to where they wanted, and signs out again', async ({ page }) => {
    await page.goto('/insights?period=all_time');
    await expect(page).toHaveURL(/\/sign-in\?from=/);
    const email = page.getByLabel('Work e-mail');
    await awake(email);
    await email.fill('claire.aubert@halden.example');
    await page.getByLabel('Password').fill('not hers');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText('The e-mail or the password is not right.')).toBeVisible();
    await expect(email).toHaveValue('claire.aubert@halden.example');

    await page.getByRole('button', { name: /Claire Aubert/ }).click();
    await expect(page).toHaveURL(/\/insights\?period=all_time/);
    const menu = page.getByRole('button', { name: /Claire Aubert.*Executive/ });
    await awake(menu);
    await menu.click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto('/partners');
    await expect(page).toHaveURL(/\/sign-in\?from=/);
  });
});
