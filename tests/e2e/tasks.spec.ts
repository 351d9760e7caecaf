import { AxeBuilder } from '@axe-core/playwright';
import { dayAhead } from '../factories/days';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Browser, type Page } from './test';

const OPERATIONS = signedInAs('tomas.reyes@halden.example');
const SELLER = signedInAs('jonas.weber@kestrel.example');

test.use({ storageState: OPERATIONS, viewport: { width: 1440, height: 900 } });

/** A published process whose second stage has an activity that its gate asks for, written in the studio. */
async function aProcessWithWork(page: Page): Promise<{ processId: string; name: string }> {
  const name = `Worked ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto('/process/new');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: /^Blank/ }).check();
  await page.getByRole('button', { name: 'Create draft' }).click();
  await expect(page.getByText('Draft of v1')).toBeVisible();
  await page.getByRole('button', { name: 'Add a stage' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Demo');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Stage name')).toHaveValue('Demo');

  await page.locator('summary').filter({ hasText: 'What people do here' }).click();
  await page.getByRole('button', { name: 'Activity', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an activity' });
  await dialog.getByRole('button', { name: 'Add activity' }).click();
  await expect(dialog.getByLabel('What is done')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('What is done').fill('Show it on their own data');
  await dialog.getByLabel('Due after').fill('2');
  await dialog.getByLabel('Required').check();
  await dialog.getByRole('textbox', { name: /^How/ }).fill('Ask for:\n\n- one day of **raw values**');
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await dialog.getByLabel('Name of link 1').fill('Script');
  await dialog.getByLabel('Address of link 1').fill('https://content.example/demo');
  await dialog.getByRole('button', { name: 'Add activity' }).click();
  await expect(page.getByRole('button', { name: 'Show it on their own data', exact: true })).toBeVisible();
  await expect(page.getByText('Partner seller, required, within 2 working days')).toBeVisible();

  await page.getByRole('button', { name: 'Criterion to leave this stage' }).click();
  const criterion = page.getByRole('dialog', { name: 'Add a criterion' });
  await criterion.getByLabel('What is asked for').selectOption('Activity');
  await criterion.getByLabel('Activity', { exact: true }).selectOption('Show it on their own data');
  await criterion.getByLabel('What sellers read').fill('Shown on their own data');
  await criterion.getByRole('button', { name: 'Add criterion' }).click();
  await expect(page.getByText('Shown on their own data')).toBeVisible();

  await page.locator('summary').filter({ hasText: 'When it takes too long' }).click();
  await page.getByRole('button', { name: 'Reaction' }).click();
  await page.getByLabel('Reaction 1: what').selectOption('flag the deal');
  await expect(page.getByText('At the target, flag the deal').first()).toBeVisible();

  await page.getByRole('button', { name: 'Publish…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish v/ })
    .click();
  await expect(page.getByText(`${name} v1 is published`)).toBeVisible();
  const processId = /process\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  return { processId, name };
}

async function aDealIn(page: Page, processId: string): Promise<{ id: string; title: string }> {
  const partners = await (await page.request.get('/api/v1/partners')).text();
  const [, partnerId] = /"id":"([^"]+)","name":"Kestrel Systemhaus"/.exec(partners) ?? [];
  const title = `Tessel Mills ${crypto.randomUUID().slice(0, 6)}`;
  const made = await page.request.post('/api/v1/opportunities', {
    data: {
      ...{ processId, customer: title, partnerId, amount: '42,000', currency: 'EUR' },
      ...{ dealType: 'new_customer', closeDate: dayAhead(60) },
    },
  });
  expect(made.status()).toBe(201);
  return { id: ((await made.json()) as { data: { id: string } }).data.id, title };
}

async function asSeller(browser: Browser, options: object): Promise<Page> {
  const context = await browser.newContext({ storageState: SELLER, ...options });
  return context.newPage();
}

test('a stage brings its tasks, the seller does them on a phone, and the gate that asked for one opens', async ({
  page,
  browser,
}) => {
  const { processId } = await aProcessWithWork(page);
  const deal = await aDealIn(page, processId);
  const seller = await asSeller(browser, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await seller.goto(`/portal/deals/${deal.id}`);
  await awake(seller.getByRole('button', { name: 'Move to Demo' }));
  await seller.getByRole('button', { name: 'Move to Demo' }).click();
  await expect(seller.getByText(`${deal.title} is in Demo now.`)).toBeVisible();

  await seller.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tasks' }).click();
  const task = seller.getByRole('main').getByRole('listitem').filter({ hasText: deal.title });
  await expect(task).toContainText('Show it on their own data');
  await expect(task).toContainText('required');
  await task.getByRole('button', { name: 'How: Show it on their own data' }).click();
  await expect(task.getByRole('listitem').first()).toContainText('one day of raw values');
  await expect(task.getByRole('link', { name: 'Script' })).toHaveAttribute('href', 'https://content.example/demo');
  const { violations } = await new AxeBuilder({ page: seller }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await task.getByRole('checkbox').check();
  await seller.goto(`/portal/deals/${deal.id}`);
  await expect(seller.getByText('done by Jonas Weber')).toBeVisible();
  await expect(seller.getByText('did “Show it on their own data”')).toBeVisible();
  const win = seller.getByRole('button', { name: /^(Move to|Close as) / }).first();
  await awake(win);
  const gate = await seller.request.get(`/api/v1/opportunities/${deal.id}/gate`);
  expect(JSON.stringify(await gate.json())).toContain('"met":true');
  await seller.context().close();
});

test('by keyboard a task is written for somebody, who hears of it, and what is only advised is left out', async ({
  page,
  browser,
}) => {
  const processes = await (await page.request.get('/api/v1/processes')).text();
  const [, processId = ''] = /"id":"([^"]+)","name":"IT channel"/.exec(processes) ?? [];
  const deal = await aDealIn(page, processId);
  await page.goto(`/deals/${deal.id}`);
  const tasks = page.getByRole('region', { name: 'Tasks' });
  await expect(tasks.getByText('Find out who decides')).toBeVisible();

  await tasks.getByRole('button', { name: 'Task', exact: true }).press('Enter');
  await page.keyboard.press('Enter');
  await expect(tasks.getByText('Write what is to be done.')).toBeVisible();
  await tasks.getByLabel('What is to be done').fill('Send them the reference');
  await tasks.getByLabel('By whom').selectOption('Jonas Weber');
  await tasks.getByLabel('Due').fill(dayAhead(3));
  await tasks.getByRole('button', { name: 'Add the task' }).press('Enter');
  await expect(tasks.getByText('Send them the reference')).toBeVisible();

  await tasks.getByRole('button', { name: /^More for Find out who decides/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Leave it out…' }).press('Enter');
  await tasks.getByLabel('Why it is left out').fill('We know them all.');
  await page.keyboard.press('Enter');
  await expect(tasks.getByText('left out: We know them all.')).toBeVisible();

  const seller = await asSeller(browser, { viewport: { width: 1440, height: 900 } });
  await expect(async () => {
    await seller.goto('/portal/notifications');
    await expect(seller.getByText(`${deal.title}: Send them the reference`).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const digest = seller.getByLabel('Mail me each working morning what is due');
  await awake(digest);
  await digest.uncheck();
  await seller.waitForLoadState('networkidle');
  await seller.reload();
  await expect(digest).not.toBeChecked();
  await digest.check();
  await seller.context().close();
});

test('operations see everyone’s tasks, and their own apart', async ({ page }) => {
  await page.goto('/tasks');
  await expect(page.getByText('Nothing to do')).toBeVisible();
  await page.getByRole('button', { name: 'Everyone’s' }).click();
  await expect(
    page
      .getByRole('list', { name: 'Today' })
      .or(page.getByRole('list', { name: 'Late' }))
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/whose=all/);
});
