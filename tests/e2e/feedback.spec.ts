import { AxeBuilder } from '@axe-core/playwright';
import { dayAhead } from '../factories/days';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

const SELLER = signedInAs('jonas.weber@kestrel.example');

test.use({ storageState: signedInAs('tomas.reyes@halden.example'), viewport: { width: 1440, height: 900 } });

/** A published process with a deal of Kestrel's in its first stage. */
async function aDealInUse(page: Page): Promise<{ processId: string; name: string; dealId: string }> {
  const name = `Spoken of ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto('/process/new');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: /^IT channel/ }).check();
  await page.getByRole('button', { name: 'Create draft' }).click();
  await publish(page, name, 1);
  const processId = /process\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

  const partners = await (await page.request.get('/api/v1/partners')).text();
  const [, partnerId] = /"id":"([^"]+)","name":"Kestrel Systemhaus"/.exec(partners) ?? [];
  const made = await page.request.post('/api/v1/opportunities', {
    data: {
      ...{ processId, customer: `Velden Foods ${name.slice(-6)}`, partnerId, amount: '31,000', currency: 'EUR' },
      ...{ dealType: 'new_customer', closeDate: dayAhead(60) },
    },
  });
  return { processId, name, dealId: ((await made.json()) as { data: { id: string } }).data.id };
}

async function publish(page: Page, name: string, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish v/ })
    .click();
  await expect(page.getByText(`${name} v${number} is published`)).toBeVisible();
}

async function say(page: Page, kind: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Something about Prospect?' }).click();
  const dialog = page.getByRole('dialog', { name: 'About Prospect' });
  await dialog.getByRole('radio', { name: kind }).check();
  await dialog.getByLabel('In your words').fill(text);
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog).toHaveCount(0);
}

test('a seller says on a phone what is wrong, operations answer and deal with it, and the seller hears', async ({
  page,
  browser,
}) => {
  const { processId, name, dealId } = await aDealInUse(page);
  const context = await browser.newContext({
    storageState: SELLER,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const seller = await context.newPage();
  await seller.goto(`/portal/deals/${dealId}`);
  await awake(seller.getByRole('button', { name: 'Something about Prospect?' }));
  await seller.getByRole('button', { name: 'Something about Prospect?' }).click();
  const dialog = seller.getByRole('dialog', { name: 'About Prospect' });
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog.getByText('Write a sentence about it.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Too much' }).check();
  await dialog.getByLabel('About', { exact: false }).first().selectOption('First talk agreed');
  await dialog.getByLabel('In your words').fill('Nobody agrees to a talk that early.');
  const { violations } = await new AxeBuilder({ page: seller }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(seller.getByText('Thank you. You hear when something comes of it.')).toBeVisible();
  await say(seller, 'Unclear', 'What counts as a talk?');

  await page.goto(`/process/${processId}/feedback`);
  const stage = page.getByRole('region', { name: 'Prospect' });
  const entry = stage.getByRole('listitem').filter({ hasText: 'Nobody agrees to a talk that early.' });
  await expect(entry).toContainText('on “First talk agreed”');
  await expect(entry).toContainText('Jonas Weber, Kestrel Systemhaus');
  const more = (text: string) =>
    stage
      .getByRole('listitem')
      .filter({ hasText: text })
      .getByRole('button', { name: /^More for what/ });
  await more('What counts as a talk?').press('Enter');
  await page.getByRole('menuitem', { name: /^Same as “Nobody agrees/ }).press('Enter');
  await expect(entry).toContainText('and 1 more say so');
  await more('Nobody agrees').press('Enter');
  await page.getByRole('menuitem', { name: 'Answer…' }).press('Enter');
  await stage.getByLabel('Your answer').fill('We will ask for it one stage later.');
  await stage.getByRole('button', { name: 'Send the answer' }).press('Enter');
  await expect(entry).toContainText('Tomas Reyes: We will ask for it one stage later.');
  await more('Nobody agrees').press('Enter');
  await page.getByRole('menuitem', { name: 'It comes with v2' }).press('Enter');
  await expect(entry).toContainText('comes with v2');

  await page.goto(`/process/${processId}`);
  const draft = page.getByRole('button', { name: 'Draft v2' });
  await awake(draft);
  await draft.click();
  await expect(page.getByText('Draft of v2')).toBeVisible();
  await page.getByLabel('Win chance').fill('30');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^saved \d/)).toBeAttached();
  await publish(page, name, 2);

  await expect(async () => {
    await seller.goto('/portal/notifications');
    await expect(seller.getByText('What you said about Prospect is dealt with').first()).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  await expect(seller.getByText(`An answer about Prospect, ${name}`).first()).toBeVisible();
  await page.goto(`/process/${processId}/feedback`);
  await expect(page.getByRole('region', { name: 'What came of it' })).toContainText(
    'That is not enough to say whether anything moved.',
  );
  await expect(entry).toContainText('dealt with in v2');
  await context.close();
});
