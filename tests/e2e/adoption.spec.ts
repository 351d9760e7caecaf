import { AxeBuilder } from '@axe-core/playwright';
import { dayAhead } from '../factories/days';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example'), viewport: { width: 1440, height: 900 } });

async function aDealOn(page: Page, processId: string): Promise<string> {
  const partners = await (await page.request.get('/api/v1/partners')).text();
  const [, partnerId] = /"id":"([^"]+)","name":"Kestrel Systemhaus"/.exec(partners) ?? [];
  const made = await page.request.post('/api/v1/opportunities', {
    data: {
      ...{ processId, customer: `Karlow Timber ${processId.slice(-6)}`, partnerId, amount: '31,000', currency: 'EUR' },
      ...{ dealType: 'new_customer', closeDate: dayAhead(60) },
    },
  });
  return ((await made.json()) as { data: { id: string } }).data.id;
}

test('on publishing, open deals go along to the stages they are sent to, and can be put back', async ({ page }) => {
  const name = `Adopted ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto('/process/new');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: /^IT channel/ }).check();
  await page.getByRole('button', { name: 'Create draft' }).click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish v1' }).click();
  await expect(page.getByText(`${name} v1 is published`)).toBeVisible();
  const processId = /process\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const dealId = await aDealOn(page, processId);

  await page.reload();
  const draft = page.getByRole('button', { name: 'Draft v2' });
  await awake(draft);
  await draft.click();
  await expect(page.getByText('Draft of v2')).toBeVisible();
  await page.getByLabel('Stage name').fill('First contact');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^saved \d/)).toBeAttached();
  await page.getByRole('button', { name: 'Publish…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: `Publish ${name} v2` });
  await dialog.getByRole('radio', { name: /^Move to v2/ }).check();
  const where = dialog.getByLabel('Where the deals in Prospect go');
  await expect(where).toHaveValue('prospect');
  await where.selectOption('Qualified');
  await expect(dialog.getByText(/would lack|past/i).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await dialog.getByRole('button', { name: 'Publish v2 and move deals' }).press('Enter');

  const progress = page.getByRole('dialog', { name: 'Moved to v2' });
  await expect(progress).toBeVisible({ timeout: 30_000 });
  await expect(progress.getByText('1 of 1 deal moved')).toBeVisible();
  await progress.getByRole('button', { name: 'Done' }).click();
  await page.goto(`/deals/${dealId}`);
  await expect(page.getByText(/brought it to v2 of the process, in Qualified, without/)).toBeVisible();

  await page.goto(`/process/${processId}/versions`);
  const back = page.getByRole('button', { name: /^Put .*back/ }).first();
  await awake(back);
  await back.click();
  const sure = page.getByRole('dialog').getByRole('button', { name: /^Put .*back/ });
  if (await sure.isVisible().catch(() => false)) await sure.click();
  await expect(async () => {
    await page.goto(`/deals/${dealId}`);
    await expect(page.getByText('put it back from v2 of the process')).toBeVisible({ timeout: 2_000 });
  }).toPass();
});
