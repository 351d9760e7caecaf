import { AxeBuilder } from '@axe-core/playwright';
import { dayAhead } from '../factories/days';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example'), viewport: { width: 1440, height: 900 } });

async function publish(page: Page, name: string, number: number, notes: string): Promise<void> {
  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/What changed/).fill(notes);
  await dialog.getByRole('button', { name: /^Publish v/ }).click();
  await expect(page.getByText(`${name} v${number} is published`)).toBeVisible();
}

test('a published version is a guide, and partners are told what changed until they say that they read it', async ({
  page,
  browser,
}) => {
  const name = `Guided ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto('/process/new');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: /^IT channel/ }).check();
  await page.getByRole('button', { name: 'Create draft' }).click();
  await publish(page, name, 1, '');
  const processId = /process\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const partners = await (await page.request.get('/api/v1/partners')).text();
  const [, partnerId] = /"id":"([^"]+)","name":"Kestrel Systemhaus"/.exec(partners) ?? [];
  await page.request.post('/api/v1/opportunities', {
    data: {
      ...{ processId, customer: `Alsted Dairy ${name.slice(-6)}`, partnerId, amount: '31,000', currency: 'EUR' },
      ...{ dealType: 'new_customer', closeDate: dayAhead(60) },
    },
  });
  await page.reload();
  const draft = page.getByRole('button', { name: 'Draft v2' });
  await awake(draft);
  await draft.click();
  await expect(page.getByText('Draft of v2')).toBeVisible();
  await page.getByLabel('Buyer milestone').fill('Agrees to a talk with the plant manager');
  await page.getByLabel('Win chance').fill('30');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^saved \d/)).toBeAttached();
  await publish(page, name, 2, 'Bring the plant manager in early.');

  const context = await browser.newContext({
    storageState: signedInAs('jonas.weber@kestrel.example'),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const seller = await context.newPage();
  await seller.goto('/portal');
  const news = seller.getByRole('region', { name: `What changed in ${name}` });
  await expect(news).toContainText('Bring the plant manager in early.');
  await expect(news).toContainText('Agrees to a talk with the plant manager');
  await expect(news).not.toContainText('Win chance');
  await news.getByRole('link', { name: 'Read the guide' }).click();
  await expect(seller.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(seller.getByRole('region', { name: 'Prospect' })).toContainText('First talk agreed');
  expect(await seller.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  const { violations } = await new AxeBuilder({ page: seller }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await seller.getByRole('button', { name: 'I have read this' }).press('Enter');
  await expect(seller.getByText('You have read this.')).toBeVisible();
  await seller.goto('/portal');
  await expect(news).toHaveCount(0);
  await context.close();

  await page.goto(`/process/${processId}/guide/readers`);
  const kestrel = page.getByRole('region', { name: 'Kestrel Systemhaus' });
  await expect(kestrel).toContainText(/1 of \d/);
  await expect(kestrel.getByRole('listitem').filter({ hasText: 'Jonas Weber' })).not.toContainText('not yet');
  await expect(kestrel.getByRole('listitem').filter({ hasText: 'Markus Hoff' })).toContainText('not yet');
});

test('the guide is for one role at a time, and prints without the frame around it', async ({ page }) => {
  await page.goto('/process');
  await page.getByRole('link', { name: 'IT channel', exact: true }).click();
  await page.getByRole('link', { name: 'Guide', exact: true }).click();
  await expect(page.getByText('Guide for: Partner seller')).toBeVisible();
  const demo = page.getByRole('region', { name: 'Solution demo' });
  await expect(demo).toContainText('one day of raw sensor values');
  await page.goto(`${page.url()}?role=presales`);
  await expect(page.getByText('Guide for: Vendor pre-sales')).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' }).first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(demo).toBeVisible();
  const isWhole = await page.evaluate(() => document.documentElement.scrollHeight > 2_000);
  expect(isWhole).toBe(true);
});
