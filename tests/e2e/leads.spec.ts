import { AxeBuilder } from '@axe-core/playwright';
import { awake, settled } from './awake';
import { closePages, pageOf } from './registering';
import { expect, test, type Page } from './test';

const SELLER = 'jonas.weber@kestrel.example';
const MANAGER = 'ingrid.sommer@halden.example';

test.afterEach(({ browser }) => closePages(browser));

async function writeDown(page: Page, { company, city }: { company: string; city: string }): Promise<void> {
  await page.goto('/leads/new');
  const save = page.getByRole('button', { name: 'Save lead' });
  await awake(save);
  await page.getByLabel('Company').fill(company);
  await page.getByLabel('Who asks').fill('Petra Hallström');
  await page.getByLabel('Where it comes from').fill('Referral');
  await save.click();
  await expect(page.getByText('Write an e-mail address or a phone number.').first()).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveValue(company);
  await page.getByLabel('E-mail').fill('petra@works.example');
  await page.getByLabel('Country').selectOption('DE');
  await page.getByLabel('City').fill(city);
  await page.getByLabel('Offer it to a partner by the rules').uncheck();
  await save.click();
  await expect(page.getByRole('heading', { name: company })).toBeVisible();
}

test('a lead is written down, offered, accepted, qualified and registered without typing it again', async ({
  browser,
}) => {
  test.slow();
  const company = `Lindau Werke ${Date.now().toString(36)}`;
  const [manager, seller] = [await pageOf(browser, MANAGER), await pageOf(browser, SELLER)];
  await seller.setViewportSize({ width: 390, height: 844 });
  await writeDown(manager, { company, city: 'Lindau' });
  await expect(manager.getByRole('list', { name: 'Reasons' })).toContainText('Referral');

  const choose = manager.getByRole('button', { name: 'Choose a partner' });
  await awake(choose);
  await choose.click();
  const who = manager.getByRole('dialog', { name: `Who gets ${company}?` });
  await who.getByLabel('Partner').selectOption({ label: 'Kestrel Systemhaus (gold, DACH)' });
  await who.getByRole('button', { name: 'Offer it' }).click();
  await expect(manager.getByText('Offered', { exact: true })).toBeVisible();

  await seller.goto('/portal/leads');
  const offer = seller.getByRole('listitem').filter({ hasText: 'Lindau, Germany' });
  await expect(offer).toContainText('Ingrid Sommer chose you for it.');
  await expect(offer).not.toContainText(company);
  await awake(offer.getByRole('button', { name: 'Accept' }));
  await offer.getByRole('button', { name: 'Accept' }).click();
  await expect(seller.getByRole('heading', { name: company })).toBeVisible();

  await seller.getByLabel('Budget').fill('€40,000 this year');
  await seller.getByLabel('Need').fill('Kilns stop without warning');
  await seller.getByRole('button', { name: 'Save answers' }).click();
  await expect(seller.getByText('2 of 4 answered')).toBeVisible();
  await settled(seller);
  expect((await new AxeBuilder({ page: seller }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  await seller.getByRole('button', { name: 'Register as a deal' }).click();
  const dialog = seller.getByRole('dialog', { name: `Register ${company}` });
  await dialog.getByLabel('Estimated amount').fill('40,000');
  await dialog.getByLabel('Expected order date').fill('2031-02-26');
  await dialog.getByRole('button', { name: 'Fill in the registration' }).click();
  await expect(seller).toHaveURL(/\/portal\/deals\/register\?draft=/);
  await expect(seller.getByLabel('Company, legal name')).toHaveValue(company);

  await manager.reload();
  await expect(manager.getByText('With a partner', { exact: true })).toBeVisible();
});

test('a declined lead goes back, and the reason stands at it', async ({ browser }) => {
  test.slow();
  const company = `Oster Werke ${Date.now().toString(36)}`;
  const [manager, seller] = [await pageOf(browser, MANAGER), await pageOf(browser, SELLER)];
  await writeDown(manager, { company, city: 'Konstanz' });
  const choose = manager.getByRole('button', { name: 'Choose a partner' });
  await awake(choose);
  await choose.click();
  const who = manager.getByRole('dialog', { name: `Who gets ${company}?` });
  await who.getByLabel('Partner').selectOption({ label: 'Kestrel Systemhaus (gold, DACH)' });
  await who.getByRole('button', { name: 'Offer it' }).click();
  await expect(manager.getByText('Offered', { exact: true })).toBeVisible();

  await seller.goto('/portal/leads');
  const offer = seller.getByRole('listitem').filter({ hasText: 'Konstanz, Germany' });
  await awake(offer.getByRole('button', { name: 'Decline…' }));
  await offer.getByRole('button', { name: 'Decline…' }).click();
  const dialog = seller.getByRole('dialog', { name: 'Decline this lead?' });
  await dialog.getByRole('radio', { name: 'Too far away' }).click();
  await dialog.getByLabel('Note').fill('Six hours by car.');
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
  // What stands behind a dialog is hidden, and would count as gone.
  await expect(dialog).toHaveCount(0);
  await expect(offer).toHaveCount(0);

  await manager.reload();
  await expect(manager.getByRole('region', { name: 'Offers' })).toContainText('Declined by Jonas Weber: too far away');
  await expect(manager.getByText('Six hours by car.').first()).toBeVisible();
});

test('a visitor of a campaign page is thanked, and is a lead', async ({ browser, page }) => {
  const company = `Bregenz Glas ${Date.now().toString(36)}`;
  await page.goto('/p/plant-analytics');
  const send = page.getByRole('button', { name: 'Send' });
  await awake(send);
  await page.getByLabel('Company').fill(company);
  await page.getByLabel('Your name').fill('Jonas Berg');
  await send.click();
  await expect(page.getByText('Write an e-mail address such as anna@company.com.')).toBeVisible();
  await page.getByLabel('E-mail').fill('jonas@bregenz-glas.example');
  await page.getByLabel('Halden Controls may write to me about plant analytics.').check();
  await send.click();
  await expect(page.getByText('Somebody will get in touch with you.')).toBeVisible();

  const manager = await pageOf(browser, MANAGER);
  await manager.goto(`/leads?q=${encodeURIComponent(company)}`);
  await manager.getByRole('link', { name: company }).click();
  await expect(manager.getByText('Plant analytics page, Autumn')).toBeVisible();
  await expect(manager.getByText('“Halden Controls may write to me about plant analytics.”')).toBeVisible();
});

test('a table is looked at before it is taken over, and a rule shows what it would have done', async ({ browser }) => {
  const manager = await pageOf(browser, MANAGER);
  await manager.goto('/leads/import');
  const look = manager.getByRole('button', { name: 'Look at it' });
  await manager
    .getByLabel('Or paste the table')
    .fill('Company,Email,Visits\nAlpen Holz,a@alpen.example,3\nBroken,nothing,1');
  await awake(look);
  await look.click();
  await expect(manager.getByText('1 lead would be taken over')).toBeVisible();
  await expect(manager.getByText('Line 3: contactEmail')).toBeVisible();
  await manager.getByRole('button', { name: 'Take over 1' }).click();
  await expect(manager.getByText('1 lead was taken over')).toBeVisible();

  await manager.goto('/leads/routing/new');
  await expect(manager.getByRole('status').filter({ hasText: 'It holds of' })).toBeVisible();
  await manager.goto('/leads/score');
  await expect(manager.getByRole('img', { name: 'Reliability diagram' })).toBeVisible();
  await expect(manager.getByText('in use').first()).toBeVisible();
});
