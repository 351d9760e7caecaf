import { AxeBuilder } from '@axe-core/playwright';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example') });

const unique = (name: string) => `${name} ${crypto.randomUUID().slice(0, 4)}`;

async function writeRule(page: Page, name: string): Promise<void> {
  await page.goto('/process/journeys/new');
  const field = page.getByLabel('Name');
  await awake(field);
  await field.fill(name);
  // Far above every amount of the sample, so that no other journey's deal comes to fit.
  await page.getByLabel('About').selectOption({ label: 'Amount' });
  await page.getByLabel('Amount: compared with').fill('90,000,000');
  await expect(page.getByText('The amount is at least €90,000,000.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'On the last year’s deals' })).toContainText('hold of 0 of');
  await page.getByLabel('Go to').selectOption({ label: 'IT channel' });
  await page.getByRole('button', { name: 'Save rule' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
}

test('operations writes rules, puts them in order by keyboard, and tries a deal', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const [first, second] = [unique('Largest'), unique('Very large')];
  await writeRule(page, first);
  await writeRule(page, second);

  const list = page.getByRole('list', { name: 'Rules, in the order in which they are asked' });
  const place = async (name: string) =>
    (await list.getByRole('listitem').allTextContents()).findIndex((text) => text.includes(name));
  expect(await place(second)).toBe((await place(first)) + 1);
  const link = list.getByRole('link', { name: second });
  await awake(link);
  // It stands there at once; only what was taken is there after a reload.
  const taken = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await link.press('Alt+ArrowUp');
  await expect.poll(() => place(first)).toBe((await place(second)) + 1);
  await taken;
  await expect(link).toBeFocused();
  await page.reload();
  expect(await place(first)).toBe((await place(second)) + 1);

  const trial = page.getByRole('region', { name: 'Try it' });
  const partner = trial.getByLabel('Partner', { exact: true });
  await awake(partner);
  await partner.fill('Kestrel');
  await page.getByRole('option', { name: 'Kestrel Systemhaus' }).click();
  await trial.getByLabel('Amount', { exact: true }).fill('95,000,000');
  await trial.getByRole('button', { name: 'Try this deal' }).click();
  await expect(trial).toContainText(`The rule “${second}” took it, because the amount is at least €90,000,000.`);
  await expect(trial).toContainText(`${first} is not asked any more`);

  await page.getByRole('button', { name: `More for ${second}` }).click();
  await page.getByRole('menuitem', { name: 'Switch off' }).click();
  await expect(list.getByRole('listitem').filter({ hasText: second })).toContainText('Off');
  for (const name of [first, second]) {
    await page.getByRole('button', { name: `More for ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect(list.getByRole('link', { name })).toBeHidden();
  }
});

test('an unfinished rule is not saved, and nothing written is lost', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/process/journeys/new');
  const field = page.getByLabel('Name');
  await awake(field);
  await field.fill('Half a rule');
  await page.getByRole('button', { name: 'Save rule' }).click();
  await expect(page.getByText('Choose at least one.')).toBeVisible();
  await expect(field).toHaveValue('Half a rule');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('every deal says why it has its process', async ({ page }) => {
  await page.goto('/pipeline');
  await page.getByRole('link', { name: /D-\d+/ }).first().or(page.locator('[href*="/deals/"]').first()).waitFor();
  const href = await page.locator('a[href*="/deals/"]').first().getAttribute('href');
  await page.goto(href ?? '');
  await expect(page.getByText('Why this process')).toBeVisible();
  await expect(page.getByText('No rule took it; this is the first process that takes such deals.')).toBeVisible();
});

test('a variant follows its parent but for what it says itself, and can follow again', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const name = unique('Renewals');
  await page.goto('/process');
  const more = page.getByRole('button', { name: 'More for IT channel', exact: true });
  await awake(more);
  await more.click();
  await page.getByRole('menuitem', { name: 'New variant…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Create draft' }).click();

  const own = page.getByRole('region', { name: 'Variant of IT channel' });
  await expect(own).toContainText('Nothing differs yet. All of it follows v1 of IT channel');
  const target = page.getByLabel('Target, in days');
  await awake(target);
  const before = await target.inputValue();
  await target.fill('2');
  await target.press('Tab');
  await expect(own).toContainText('1 thing is its own.');
  await expect(own.getByRole('listitem')).toContainText('Target');

  await own.getByRole('button', { name: 'Follow again' }).click();
  await expect(own).toContainText('Nothing differs yet');
  await expect(target).toHaveValue(before);

  await page.getByRole('button', { name: 'More for this process' }).click();
  await page.getByRole('menuitem', { name: 'Discard draft…' }).click();
  await page.getByRole('button', { name: 'Discard process' }).click();
  await expect(page.getByRole('link', { name: 'Manufacturing channel', exact: true })).toBeVisible();
});
