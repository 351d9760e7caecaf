import { awake } from './awake';
import { aCustomer, closePages, pageOf, register } from './registering';
import { expect, test } from './test';

const SELLER = 'jonas.weber@kestrel.example';
const MANAGER = 'ingrid.sommer@halden.example';
const NOTES = { name: 'Visit notes.txt', mimeType: 'text/plain', buffer: Buffer.from('They showed us line 2.') };

test.afterEach(({ browser }) => closePages(browser));

test('evidence goes along with a registration; what is no document is refused with what to do', async ({ browser }) => {
  const seller = await pageOf(browser, SELLER);
  await seller.goto('/portal/deals/register');
  await awake(seller.getByLabel('Company, legal name'));
  const evidence = seller.getByRole('region', { name: 'Evidence' });
  const file = evidence.locator('input[type=file]');

  await file.setInputFiles({ name: 'Film.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(10_000_001) });
  await expect(evidence.getByText('A file has at most 10 MB')).toBeVisible();
  await file.setInputFiles({ name: 'Quote.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') });
  await expect(evidence.getByText('This file is not what its name says')).toBeVisible();
  await file.setInputFiles(NOTES);
  await expect(evidence.getByRole('link', { name: 'Visit notes.txt' })).toBeVisible();
  await seller.reload();
  await expect(evidence.getByRole('link', { name: 'Visit notes.txt' })).toBeVisible();

  const path = await register(seller, aCustomer(), '96000', { here: true });
  const manager = await pageOf(browser, MANAGER);
  await manager.goto(path.replace('/portal', ''));
  await expect(manager.getByRole('region', { name: 'Evidence' }).getByRole('link')).toHaveText('Visit notes.txt');
});
