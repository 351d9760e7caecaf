import { AxeBuilder } from '@axe-core/playwright';
import { dayAhead } from '../factories/days';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

const ADMIN = signedInAs('tomas.reyes@halden.example');
const SELLER = signedInAs('jonas.weber@kestrel.example');
const MANAGER = signedInAs('ingrid.sommer@halden.example');

type Wanted = { kind: string; label: string; fill?: (page: Page) => Promise<unknown> };

/** A process whose first stage asks for these on the way out, and a deal of Kestrel's in it. */
async function aDealAsked(page: Page, wanted: ReadonlyArray<Wanted>): Promise<{ id: string; title: string }> {
  const name = `Gated ${crypto.randomUUID().slice(0, 4)}`;
  await page.goto('/process/new');
  await awake(page.getByLabel('Name'));
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: /^Blank/ }).check();
  await page.getByRole('button', { name: 'Create draft' }).click();
  await expect(page.getByText('Draft of v1')).toBeVisible();
  await awake(page.locator('[data-stage]').first());
  for (const { kind, label, fill } of wanted) {
    await page.getByRole('button', { name: 'Criterion to leave this stage' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is asked for').selectOption(kind);
    await fill?.(page);
    await dialog.getByLabel('What sellers read').fill(label);
    await dialog.getByRole('button', { name: 'Add criterion' }).click();
    await expect(page.getByRole('list', { name: 'Exit criteria' })).toContainText(label);
  }
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish v/ })
    .click();
  await expect(page.getByText(`${name} v1 is published`)).toBeVisible();
  const [, processId = ''] = /process\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
  return openDeal(page, processId);
}

async function openDeal(page: Page, processId: string): Promise<{ id: string; title: string }> {
  const partners = await (await page.request.get('/api/v1/partners')).text();
  const [, partnerId] = /"id":"([^"]+)","name":"Kestrel Systemhaus"/.exec(partners) ?? [];
  const title = `Varde ${crypto.randomUUID().slice(0, 6)}`;
  const made = await page.request.post('/api/v1/opportunities', {
    data: {
      ...{ processId, customer: title, partnerId, amount: '84,000', currency: 'EUR' },
      ...{ dealType: 'new_customer', closeDate: dayAhead(90) },
    },
  });
  expect(made.status()).toBe(201);
  return { id: ((await made.json()) as { data: { id: string } }).data.id, title };
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** The panel with what is missing, from a deal's page. */
async function openGate(page: Page) {
  const move = page.getByRole('button', { name: /^Move to Won/ }).filter({ visible: true });
  await awake(move);
  await move.press('Enter');
  return page.getByRole('dialog');
}

test.describe('channel operations, its manager and a seller', () => {
  test.use({ storageState: ADMIN, viewport: { width: 1440, height: 900 } });

  test('a seller attaches the file, the manager agrees, and the deal may pass', async ({ page, browser }) => {
    const deal = await aDealAsked(page, [
      { kind: 'Document', label: 'Signed specification' },
      { kind: 'Approval', label: 'Discount agreed' },
    ]);
    const seller = await (await browser.newContext({ storageState: SELLER })).newPage();
    await seller.goto(`/portal/deals/${deal.id}`);
    const panel = await openGate(seller);
    const [window] = await Promise.all([
      seller.waitForEvent('filechooser'),
      panel.getByRole('button', { name: 'Choose a file…' }).press('Enter'),
    ]);
    await window.setFiles({ name: 'spec.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 signed') });
    await expect(panel.getByRole('link', { name: 'spec.pdf' })).toBeVisible();
    await panel.getByLabel(/^What they should know/).fill('12 % for three lines.');
    await panel.getByRole('button', { name: 'Ask for approval' }).click();
    await expect(panel.getByText('Jonas Weber asked channel manager')).toBeVisible();
    await expect(panel.getByText('One to go')).toBeVisible();
    await expectSound(seller);

    const manager = await (await browser.newContext({ storageState: MANAGER })).newPage();
    await manager.goto('/');
    await manager.getByRole('link', { name: new RegExp(`${deal.title}: Discount agreed`) }).click();
    const asked = manager.getByRole('region', { name: 'Your approval is asked for' });
    await awake(asked.getByRole('button', { name: 'Decline' }));
    await asked.getByRole('button', { name: 'Decline' }).click();
    await expect(asked.getByText('Say why not, so that they can mend it.')).toBeVisible();
    await expectSound(manager);
    await asked.getByLabel(/^Your answer/).fill('Fine, for this once.');
    await asked.getByRole('button', { name: 'Approve' }).click();
    await expect(asked).toHaveCount(0);
    await expect(manager.getByRole('list', { name: 'Files' })).toContainText('spec.pdf');
    await expect(manager.getByRole('list', { name: 'Timeline' })).toContainText('Fine, for this once.');

    await seller.reload();
    await expect(seller.getByText('approved “Discount agreed”')).toBeVisible();
    const file = await seller.request.get(
      (await seller.getByRole('link', { name: 'spec.pdf' }).getAttribute('href')) ?? '',
    );
    expect(await file.text()).toBe('%PDF-1.7 signed');
    expect(file.headers()['content-disposition']).toContain('spec.pdf');
    const move = seller.getByRole('button', { name: 'Move to Won' });
    await awake(move);
    await move.click();
    await expect(seller.getByRole('dialog', { name: `Close ${deal.title} as won?` })).toBeVisible();
  });

  test('a certificate on the partner’s page opens the gate that asks for it', async ({ page }) => {
    const certificate = `Lens ${crypto.randomUUID().slice(0, 4)}`;
    const deal = await aDealAsked(page, [
      {
        kind: 'Certification',
        label: 'Seller is certified',
        fill: (at) => at.getByRole('dialog').getByLabel('Certificate').fill(certificate),
      },
    ]);
    await page.goto(`/deals/${deal.id}`);
    await expect((await openGate(page)).getByText(`Seller certified for ${certificate}`)).toBeVisible();

    await page.goto('/partners');
    await page.getByRole('link', { name: /Kestrel Systemhaus/ }).click();
    const add = page.getByRole('button', { name: 'Certificate', exact: true });
    await awake(add);
    await add.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Valid until').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await expect(dialog.getByText('Fill this in.')).toBeVisible();
    await dialog.getByLabel('Certificate').fill(certificate);
    await dialog.getByLabel('Valid until').fill('');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByRole('list', { name: 'Certificates' })).toContainText(certificate);
    await expectSound(page);

    await page.goto(`/deals/${deal.id}`);
    const move = page.getByRole('button', { name: 'Move to Won' });
    await awake(move);
    await move.click();
    await expect(page.getByRole('dialog', { name: `Close ${deal.title} as won?` })).toBeVisible();
  });
});

/** A picture of one point. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test.describe('on a phone in the dark', () => {
  test.use({ storageState: ADMIN, viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('files are kept at a deal and taken away again', async ({ page }) => {
    const deal = await aDealAsked(page, []);
    await page.goto(`/deals/${deal.id}`);
    const attach = page.getByRole('button', { name: 'Attach a file' });
    await awake(attach);
    const choose = async (buffer: Buffer) => {
      const [window] = await Promise.all([page.waitForEvent('filechooser'), attach.press('Enter')]);
      await window.setFiles({ name: 'photo of the line.png', mimeType: 'image/png', buffer });
    };
    await choose(Buffer.alloc(0));
    await expect(page.getByText('This file is empty. Choose another one.')).toBeVisible();
    await choose(Buffer.from(PIXEL, 'base64'));
    const files = page.getByRole('list', { name: 'Files' });
    await expect(files).toContainText('photo of the line.png');
    await expectSound(page);
    await files.getByRole('button', { name: 'Remove photo of the line.png' }).press('Enter');
    await expect(files).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('removed photo of the line.png');
  });
});
