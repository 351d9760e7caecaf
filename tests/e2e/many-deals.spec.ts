import { AxeBuilder } from '@axe-core/playwright';
import { awake, settled } from './awake';
import { aCustomer, closePages, pageOf } from './registering';
import { expect, test } from './test';

const SELLER = 'jonas.weber@kestrel.example';
const MANAGER = 'ingrid.sommer@halden.example';
const HEADINGS = 'Company,Website,Country,Contact,E-Mail,Deal Type,Product,Amount,Currency,Close Date,Problem';

test.afterEach(({ browser }) => closePages(browser));

function line(word: string, product = 'Lens Predict'): string {
  const domain = `${word.replaceAll(' ', '-')}.example`;
  return `${word} GmbH,${domain},Germany,Petra,p@${domain},New customer,${product},96000,EUR,2031-02-26,Kilns stop.`;
}

test('a manager registers a partner’s list; lines that can’t be sent say why, and sent again nothing doubles', async ({
  browser,
}) => {
  test.slow();
  const page = await pageOf(browser, MANAGER);
  const known = Array.from({ length: 10 }, aCustomer);
  const lines = [...known.map((word) => line(word)), line(known[0] ?? '', 'Nothing we sell'), 'only,three,cells'];
  const file = { name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from([HEADINGS, ...lines].join('\n')) };

  await page.goto('/registrations/import');
  await awake(page.getByLabel('Whose deals are they'));
  await page.getByLabel('Whose deals are they').selectOption('Farrow & Lund');
  await page.getByLabel('File').setInputFiles(file);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('10 lines can be registered. 2 lines need another look.')).toBeVisible();
  await expect(page.getByText('Line 12: Product: Choose at least one product.')).toBeVisible();
  await settled(page);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Register 10 deals' }).click();
  await expect(page.getByText('10 of 10 are done: 10 registered')).toBeVisible();
  const numbers = await page.getByRole('list', { name: 'Registered lately' }).getByRole('link').allTextContents();

  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByRole('button', { name: 'Register 10 deals' }).click();
  await expect(page.getByText('10 of 10 are done: 10 registered')).toBeVisible();
  const again = await page.getByRole('list', { name: 'Registered lately' }).getByRole('link').allTextContents();
  const all = (list: ReadonlyArray<string>) => list.map((number) => Number(number.slice(2)));
  expect(Math.max(...all(again))).toBeLessThanOrEqual(Math.max(...all(numbers)) + 5);
});

test('an e-mail is pasted; what was found is taken only where the seller says so', async ({ browser }) => {
  const page = await pageOf(browser, SELLER);
  await page.goto('/portal/deals/register');
  const start = page.getByRole('button', { name: 'Start from an e-mail or a row' });
  await awake(start);
  await page.getByLabel('Company, legal name').fill('My own name GmbH');
  await start.click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Paste it here')
    .fill(
      'From: Petra Hallström <p.hallstrom@lindau-cement.example>\n\nOur kilns stop.\n\nLindau Cement GmbH\nGermany',
    );
  await dialog.getByRole('button', { name: 'Look for answers' }).click();
  await expect(dialog.getByText('replaces what is there')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Country/ }).uncheck();
  await settled(page);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: /^Take \d answers$/ }).click();

  await expect(page.getByText('Write who you talk to.')).toHaveCount(0);
  await expect(page.getByLabel('Company, legal name')).toHaveValue('My own name GmbH');
  await expect(page.getByLabel('Website')).toHaveValue('lindau-cement.example');
  await expect(page.getByLabel('Contact, name')).toHaveValue('Petra Hallström');
  await expect(page.getByLabel('Country')).toHaveValue('');
});
