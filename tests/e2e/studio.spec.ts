import { AxeBuilder } from '@axe-core/playwright';
import { dayAhead } from '../factories/days';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example') });

async function draftFrom(page: Page, template: string, title: string): Promise<string> {
  const name = `${title} ${crypto.randomUUID().slice(0, 4)}`;
  await page.goto('/process/new');
  const field = page.getByLabel('Name');
  await awake(field);
  await field.fill(name);
  await page.getByRole('radio', { name: new RegExp(`^${template}`) }).check();
  await page.getByRole('button', { name: 'Create draft' }).click();
  await expect(page.getByText('Draft of v1')).toBeVisible();
  await awake(page.locator('[data-stage]').first());
  return name;
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish v/ })
    .click();
}

async function openDeal(page: Page, processId: string): Promise<string> {
  const partners = await (await page.request.get('/api/v1/partners')).text();
  const [, partnerId] = /"id":"([^"]+)","name":"Kestrel Systemhaus"/.exec(partners) ?? [];
  const title = `Aurelis & Sons ${crypto.randomUUID().slice(0, 6)}`;
  const made = await page.request.post('/api/v1/opportunities', {
    data: {
      ...{ processId, customer: title, partnerId, amount: '84,000', currency: 'EUR' },
      ...{ dealType: 'new_customer', closeDate: dayAhead(90) },
    },
  });
  expect(made.status()).toBe(201);
  return ((await made.json()) as { data: { id: string } }).data.id;
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
}

function part(page: Page, title: string) {
  return page.locator('summary').filter({ hasText: title });
}

test('a stage says where the buyer is, what it asks before one comes in, what helps there and where deals may go', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const name = await draftFrom(page, 'IT channel', 'Guided');
  await page.getByLabel('Buyer’s step').selectOption('Explores what could be done');

  await page.getByRole('button', { name: /^Qualified/ }).click();
  await page.getByRole('button', { name: 'Criterion to enter this stage' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is asked for').selectOption('Registration');
  await dialog.getByRole('button', { name: 'Add criterion' }).click();
  await expect(dialog.getByText('Write what must be true.')).toBeVisible();
  await dialog.getByLabel('What sellers read').fill('Deal registered');
  await dialog.getByRole('button', { name: 'Add criterion' }).click();
  await expect(page.getByRole('list', { name: 'Entry criteria' })).toContainText('Deal registered');

  await page.getByRole('button', { name: /^Prospect/ }).click();
  await part(page, 'Tools that open with the deal').click();
  await page.getByRole('button', { name: 'Tool', exact: true }).click();
  await dialog.getByLabel('Name').fill('Quote tool');
  await dialog.getByLabel('Address').fill('https://quotes.example/{margin}');
  await dialog.getByRole('button', { name: 'Add tool' }).click();
  await expect(dialog.getByText('{margin} is not known.')).toBeVisible();
  await dialog.getByLabel('Address').fill('https://quotes.example/new?c={customer}');
  await expect(dialog.getByText('Opens https://quotes.example/new?c=Aurelis')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add tool' }).click();
  await part(page, 'Content to use').click();
  await page.getByRole('button', { name: 'Content', exact: true }).click();
  await dialog.getByLabel('Name').fill('Reference story');
  await dialog.getByLabel('Address').fill('https://halden.example/dairy');
  await dialog.getByLabel(/^Good until/).fill('2025-01-31');
  await dialog.getByRole('button', { name: 'Add content' }).click();
  await expect(page.getByRole('list', { name: 'Content' })).toContainText('until 2025-01-31');
  await part(page, 'Where deals may go').click();
  await page.getByLabel('Forward').selectOption('to the next stage only');
  await expect(part(page, 'Where deals may go')).toContainText('Forward to the next stage only');
  await expectSound(page);

  await publish(page);
  await expect(page.getByText(`${name} v1 is published`)).toBeVisible();
  await expect(page.getByRole('region', { name: /^Stage / })).toContainText('Explores what could be done');
  await expect(page.getByRole('list', { name: 'Content to use' })).toContainText('Reference story');
  await expectSound(page);

  const [, processId = ''] = /process\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
  const dealId = await openDeal(page, processId);
  await page.goto(`/deals/${dealId}`);
  await expect(page.getByRole('link', { name: /Quote tool/ })).toHaveAttribute(
    'href',
    /^https:\/\/quotes\.example\/new\?c=Aurelis%20%26%20Sons/,
  );
  await expect(page.getByRole('link', { name: /Reference story/ })).toContainText('out of date');
  const menu = page.getByRole('button', { name: /^Move Aurelis .* to…/ });
  await awake(menu);
  await menu.press('Enter');
  await expect(page.getByRole('menuitem', { name: /Proposal/ })).toContainText('no way there');
  await expect(page.getByRole('menuitem', { name: /Proposal/ })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('menuitem', { name: /Qualified/ })).toContainText('4 missing');
  await expectSound(page);
});

test('what is missing may be passed over with a reason, and everybody at the deal reads it', async ({ page }) => {
  const name = await draftFrom(page, 'IT channel', 'Strict');
  await publish(page);
  await expect(page.getByText(`${name} v1 is published`)).toBeVisible();
  const [, processId = ''] = /process\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
  const dealId = await openDeal(page, processId);

  await page.goto(`/deals/${dealId}`);
  const move = page.getByRole('button', { name: 'Move to Qualified' });
  await awake(move);
  await move.click();
  const panel = page.getByRole('dialog');
  await panel.getByText('Let it pass anyway').click();
  await panel.getByRole('button', { name: 'Let it pass to Qualified' }).click();
  await expect(panel.getByText('Say why it may pass.')).toBeVisible();
  await panel.getByLabel('Why it may pass').fill('Their buyer is away until Monday.');
  await panel.getByRole('button', { name: 'Let it pass to Qualified' }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('Their buyer is away until Monday.');
  await expect(page.getByRole('button', { name: 'Move to Solution demo' })).toBeVisible();
});

test.describe('on a phone, by keyboard', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('a lost deal may be opened again by whom the process names', async ({ page }) => {
    const name = await draftFrom(page, 'Blank', 'Second chance');
    await page.getByRole('button', { name: /^Lost/ }).press('Enter');
    await part(page, 'Opening deals again').press('Enter');
    await page.getByRole('checkbox', { name: 'Channel operations' }).press('Space');
    await expect(part(page, 'Opening deals again')).toContainText('by Channel operations');
    await expectSound(page);
    await publish(page);
    await expect(page.getByText(`${name} v1 is published`)).toBeVisible();

    const [, processId = ''] = /process\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
    const dealId = await openDeal(page, processId);
    const at = `/api/v1/opportunities/${dealId}`;
    const lost = await page.request.post(`${at}/moves`, {
      data: { toStageKey: 'lost', version: 1, lostReason: 'Price' },
    });
    expect(lost.status()).toBe(200);

    await page.goto(`/deals/${dealId}`);
    const again = page.getByRole('button', { name: 'Open again in Open…' }).filter({ visible: true });
    await awake(again);
    await again.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Something else').check();
    await dialog.getByLabel('Note').fill('New money in May.');
    await dialog.getByRole('button', { name: 'Move back' }).press('Enter');
    await expect(page.getByRole('button', { name: /^Move to Won/ }).filter({ visible: true })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('New money in May.');
  });
});

test('words that not everybody knows are explained beside the process, changed and taken out', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await draftFrom(page, 'Blank', 'With words');
  const card = page.getByRole('region', { name: 'Glossary' });
  await card.getByRole('button', { name: 'Word', exact: true }).click();
  await card.getByRole('button', { name: 'Save word' }).click();
  await expect(card.getByText('Write the word.')).toBeVisible();

  await card.getByLabel('Word').fill('SOW');
  await card.getByLabel('What it means').fill('What will be done, and by when.');
  await card.getByRole('button', { name: 'Save word' }).click();
  const entry = card.getByRole('button', { name: 'Change what SOW means' });
  await expect(entry).toContainText('What will be done, and by when.');

  await entry.click();
  await card.getByLabel('What it means').fill('Statement of work.');
  await card.getByRole('button', { name: 'Save word' }).click();
  await expect(entry).toContainText('Statement of work.');
  await card.getByRole('button', { name: 'Take out SOW' }).click();
  await expect(entry).toBeHidden();
});
