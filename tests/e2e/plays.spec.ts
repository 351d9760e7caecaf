import { AxeBuilder } from '@axe-core/playwright';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example') });

/** The sentence is put together, and beside it stand the deals that it fits. */
async function writePlay(page: Page, name: string): Promise<string> {
  await page.goto('/process/plays/new');
  const field = page.getByLabel('Name');
  await awake(field);
  await field.fill(name);
  await page.getByLabel('Time in this stage: days').fill('2');
  await page.getByRole('button', { name: 'Condition', exact: true }).click();
  await page.getByLabel('Amount: compared with').fill('10,000');
  await expect(
    page.getByText('It has been in its stage for at least 2 days and the amount is at least €10,000.'),
  ).toBeVisible();

  const deals = page.getByRole('region', { name: 'Deals it fits now' });
  await expect(deals.getByText(/open deals?(;|:)/)).toBeVisible();
  const href = (await deals.getByRole('link').first().getAttribute('href')) ?? '';
  await page.getByLabel('Button').fill('Ask for the figures');
  await page.getByRole('textbox', { name: 'Task 1' }).fill('Call the plant manager');
  await page.getByRole('button', { name: 'Save play' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
  return href;
}

test('channel operations writes a play as a sentence, a deal is offered it, and using it leaves a trace', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const name = `Ask for figures ${crypto.randomUUID().slice(0, 4)}`;
  const deal = await writePlay(page, name);

  const card = page.getByRole('article', { name });
  // The worker offers it once the save is done.
  await expect(async () => {
    await page.goto(deal);
    await expect(card).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(card).toContainText('because it has been in its stage for at least 2 days');
  const act = card.getByRole('button', { name: 'Ask for the figures' });
  await awake(act);
  await act.click();
  await expect(card).toContainText('Used by Tomas Reyes');
  await expect(page.getByText(`used the play “${name}”`)).toBeVisible();
});

test('the plays of the sample say what is known, and no more', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/process/plays');
  const reference = page.getByRole('link', { name: 'Bring in a reference from food and drink' });
  await expect(reference).toBeVisible();
  await expect(page.getByText(/which need not be because of it/).first()).toBeVisible();
  await expect(page.getByText(/not enough data to say/i).first()).toBeVisible();

  await reference.click();
  await expect(page.getByRole('region', { name: 'Deals it fits now' })).toBeVisible();
  await expect(
    page.getByText('The stage is Solution demo and it has been in its stage for at least 28 days.'),
  ).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('a play that asks nothing is not saved, and nothing written is lost', async ({ page }) => {
  await page.goto('/process/plays/new');
  const field = page.getByLabel('Name');
  await awake(field);
  await field.fill('Half a play');
  await page.getByRole('button', { name: 'Take out: Time in this stage' }).click();
  await page.getByLabel('Button').fill('Do it');
  await page.getByRole('button', { name: 'Save play' }).click();
  await expect(page.getByText('Say when it appears: add a condition.')).toBeVisible();
  await expect(field).toHaveValue('Half a play');
});
