import { AxeBuilder } from '@axe-core/playwright';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Browser, type Page } from './test';

const MANAGER = 'ingrid.sommer@halden.example';
const PASSWORD = 'a river runs through it';

test.use({ storageState: signedInAs(MANAGER) });

/** Names are unique in a workspace, and it may be used for more than one run. */
function fresh(name: string): { name: string; domain: string } {
  const mark = crypto.randomUUID().slice(0, 6);
  return { name: `${name} ${mark}`, domain: `${name.toLowerCase()}-${mark}.example` };
}

async function addPartner(page: Page, { name, domain }: { name: string; domain: string }): Promise<void> {
  await page.goto('/partners/new');
  await awake(page.getByLabel('Name', { exact: true }));
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Region').fill('Iberia');
  await page.getByLabel('Country').selectOption('Portugal');
  await page.getByLabel('Website').fill(`https://www.${domain}/about`);
  await page.getByRole('button', { name: 'Add partner' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function invite(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  const button = page.getByRole('button', { name: 'Invite', exact: true });
  await awake(button);
  await button.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Work e-mail').fill(email);
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog.getByText(`Invitation sent to ${email}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
}

/** The newest mail to somebody, opened from the outbox as a person would. */
async function linkFromOutbox(page: Page, email: string): Promise<string> {
  await page.goto('/settings/outbox');
  await page.getByRole('row').filter({ hasText: email }).first().getByRole('link').click();
  await expect(page.getByText(`To ${email}`)).toBeVisible();
  return (await page.getByRole('link', { name: /\/invitation\// }).getAttribute('href')) ?? '';
}

/** A browser that nobody is signed in with. */
async function strangersPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ storageState: { cookies: [], origins: [] } })).newPage();
}

async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link);
  const password = page.getByLabel('Choose a password');
  await awake(password);
  await password.fill('short');
  await page.getByRole('button', { name: 'Join and sign in' }).click();
  await expect(page.getByText('Use at least 10 characters.')).toBeVisible();
  await password.fill(PASSWORD);
  await page.getByRole('button', { name: 'Join and sign in' }).click();
  await expect(page).toHaveURL(/\/portal$/);
}

test('a partner is added by keyboard, and what is wrong is said beside what was typed', async ({ page }) => {
  const { name, domain } = fresh('Castelo');
  await page.goto('/partners');
  const add = page.getByRole('link', { name: 'Add a partner' });
  await awake(add);
  await add.press('Enter');
  const field = page.getByLabel('Name', { exact: true });
  await awake(field);

  await field.focus();
  await page.keyboard.type(name);
  await page.getByLabel('Website').focus();
  await page.keyboard.type('no site at all');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose a country from the list.')).toBeVisible();
  await expect(field).toHaveValue(name);
  await expect(page.getByLabel('Website')).toHaveValue('no site at all');

  await page.getByLabel('Region').fill('Iberia');
  await page.getByLabel('Country').selectOption('Portugal');
  await page.getByLabel('Website').fill(domain);
  await page.getByRole('button', { name: 'Add partner' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Nobody there: nobody can sign in: invite somebody.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Figures' }).getByRole('listitem')).toHaveCount(6);
  await expect(page.getByRole('list', { name: 'Activity' })).toContainText('Ingrid Sommer added the partner');
});

test('two people change one partner: the second sees what the first did before it is replaced', async ({
  page,
  context,
}) => {
  const { name, domain } = fresh('Duero');
  await addPartner(page, { name, domain });
  await page.getByRole('link', { name: 'Edit' }).click();
  await awake(page.getByLabel('Tier'));
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(other.getByLabel('Tier'));

  await other.getByLabel('Tier').selectOption('Gold');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Gold reseller')).toBeVisible();

  await page.getByLabel('Tier').selectOption('Silver');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Someone else changed this partner meanwhile')).toBeVisible();
  await expect(page.getByText('Registered → Gold')).toBeVisible();
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(page.getByText('Silver reseller')).toBeVisible();
});

test('somebody is invited, joins from the mail in the outbox, works, and loses access at once', async ({
  page,
  browser,
}) => {
  const { name, domain } = fresh('Ebro');
  const lena = { name: 'Lena Krüger', email: `lena@${domain}` };
  await addPartner(page, { name, domain });
  const partnerPage = page.url();
  await invite(page, lena);
  await expect(page.getByText('Invited, link ends')).toBeVisible();
  await expect(page.getByText('No answer yet:')).toBeVisible();

  const link = await linkFromOutbox(page, lena.email);
  const hers = await strangersPage(browser);
  await accept(hers, link);
  await expect(hers.getByRole('navigation', { name: 'Main' })).toContainText(name);

  await page.goto(partnerPage);
  await expect(page.getByRole('list', { name: 'Activity' })).toContainText('Lena Krüger joined');
  const menu = page.getByRole('button', { name: 'Change Lena Krüger' });
  await awake(menu);
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Take away access' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Take away access' }).press('Enter');
  await expect(page.getByText('No access')).toBeVisible();

  await hers.goto('/portal/deals');
  await expect(hers).toHaveURL(/\/sign-in/);
  await expect(hers.getByText('Your access was taken away.')).toBeVisible();
  await hers.goto(link);
  await expect(hers.getByText('This invitation was used already')).toBeVisible();
});

test('an invitation that was taken back opens nothing', async ({ page, browser }) => {
  const { name, domain } = fresh('Minho');
  const email = `rui@${domain}`;
  await addPartner(page, { name, domain });
  const partnerPage = page.url();
  await invite(page, { name: 'Rui Castelo', email });
  const link = await linkFromOutbox(page, email);

  await page.goto(partnerPage);
  const menu = page.getByRole('button', { name: 'Invitation to Rui Castelo' });
  await awake(menu);
  await menu.click();
  await page.getByRole('menuitem', { name: 'Take back' }).click();
  await expect(menu).toHaveCount(0);

  const his = await strangersPage(browser);
  await his.goto(link);
  await expect(his.getByText('This invitation was taken back')).toBeVisible();
  await expect(his.getByLabel('Choose a password')).toHaveCount(0);
});

test('the list is narrowed by its sentence, walked by j and k, and says when nothing fits', async ({ page }) => {
  await page.goto('/partners');
  await awake(page.getByLabel('Region'));
  await page.getByLabel('Region').selectOption('DACH');
  await expect(page).toHaveURL(/region=DACH/);
  await expect(page.getByRole('row', { name: /Kestrel Systemhaus/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Tidewell IT/ })).toHaveCount(0);

  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kestrel Systemhaus' })).toBeVisible();

  await page.goto('/partners?region=DACH&tier=platinum');
  await expect(page.getByText('No partner fits')).toBeVisible();
  await page.getByRole('link', { name: 'Show all partners' }).click();
  await expect(page.getByRole('row', { name: /Tidewell IT/ })).toBeVisible();
});

test.describe('a partner’s administrator on a phone in the dark', () => {
  test.use({
    storageState: signedInAs('markus.hoff@kestrel.example'),
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    hasTouch: true,
  });

  test('invites a colleague and takes the invitation back', async ({ page }) => {
    const email = `nina.${crypto.randomUUID().slice(0, 6)}@kestrel.example`;
    await page.goto('/portal/team');
    await invite(page, { name: 'Nina Roth', email });
    const row = page.getByRole('row').filter({ hasText: email });
    await expect(row).toContainText('Invited, link ends');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await row.getByRole('button', { name: 'Invitation to Nina Roth' }).tap();
    await page.getByRole('menuitem', { name: 'Take back' }).tap();
    await expect(row).toHaveCount(0);
  });
});

test.describe('an executive', () => {
  test.use({ storageState: signedInAs('claire.aubert@halden.example') });

  test('reads partners and finds nothing to press that would change them', async ({ page }) => {
    await page.goto('/partners');
    await expect(page.getByText('Waits for you')).toHaveCount(0);
    await expect(page.getByText('Waits for a decision').first()).toBeVisible();
    await page.getByRole('link', { name: /Kestrel Systemhaus/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kestrel Systemhaus' })).toBeVisible();

    await expect(page.getByRole('main').getByRole('button', { name: /Invite|Change|Edit/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Edit|Add a partner/ })).toHaveCount(0);
    await page.goto(`${page.url()}/edit`);
    await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  });
});
