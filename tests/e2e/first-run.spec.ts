import { AxeBuilder } from '@axe-core/playwright';
import { awake } from './awake';
import { startEmpty } from './empty-server';
import { expect, test, type Page } from './test';

const PASSWORD = 'a river has many sources';

test('the first run names a workspace, makes its administrator, and happens once', async ({ page, browser }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  const server = await startEmpty('first_run_wide');
  await page.goto(server.url);
  await expect(page).toHaveURL(/\/setup$/);
  await expectSound(page);

  const late = await (await browser.newContext()).newPage();
  await late.goto(`${server.url}/setup`);
  await fillIn(late, { name: 'Late Comer', email: 'late@other.example' });

  await create(page);
  await expect(field(page, 'Workspace name')).toHaveAccessibleDescription('Fill this in.');
  await expect(field(page, 'Workspace name')).toBeFocused();
  await expect(field(page, 'Name')).toHaveAccessibleDescription('Fill this in.');
  await expect(field(page, 'Work e-mail')).toHaveAccessibleDescription(/^Write an e-mail address/);
  await expect(field(page, 'Password')).toHaveAccessibleDescription('Use at least 10 characters.');

  await fillIn(page, { name: 'Tomas Reyes', email: 'tomas.reyes@' });
  await field(page, 'Password').fill('1234567890');
  await create(page);
  await expect(field(page, 'Work e-mail')).toHaveAccessibleDescription(/^Write an e-mail address/);
  await expect(field(page, 'Work e-mail')).toBeFocused();
  await expect(field(page, 'Password')).toHaveAccessibleDescription(/one of the most used passwords/);
  await expect(field(page, 'Workspace name')).toHaveValue('Halden Controls');

  await fillIn(page, { name: 'Tomas Reyes', email: 'tomas.reyes@halden.example' });
  await page.getByRole('radio', { name: /^Manufacturing channel/ }).check();
  await create(page);
  await expect(page).toHaveURL(`${server.url}/`);
  await expectUsable(page, 'Enquiry');

  await page.goto(`${server.url}/setup`);
  await expect(page).toHaveURL(`${server.url}/`);
  await create(late);
  await expect(late.getByText('This installation was set up a moment ago by somebody else.')).toBeVisible();
  await expect(field(late, 'Name')).toHaveValue('Late Comer');
  await late.goto(`${server.url}/setup`);
  await expect(late.getByRole('heading', { name: 'Sign in to Halden Controls' })).toBeVisible();

  expect(await server.stop()).toBe(0);
});

test('the first run works on a phone, by keyboard alone, and the administrator signs in again', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  const server = await startEmpty('first_run_narrow');
  await page.goto(server.url);
  await expectSound(page);

  await awake(field(page, 'Workspace name'));
  await field(page, 'Workspace name').focus();
  await page.keyboard.type('Halden Controls');
  await walkTo(page, 'Currency', 'Time zone', 'Name');
  await page.keyboard.type('Tomas Reyes');
  await walkTo(page, 'Work e-mail');
  await page.keyboard.type('tomas.reyes@halden.example');
  await walkTo(page, 'Password');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /^Blank/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.url}/`);
  await expectUsable(page, 'Open');

  await page.context().clearCookies();
  await page.goto(server.url);
  await awake(field(page, 'Work e-mail'));
  await field(page, 'Work e-mail').focus();
  await page.keyboard.type('tomas.reyes@halden.example');
  await walkTo(page, 'Password');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.url}/`);

  expect(await server.stop()).toBe(0);
});

function field(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}

async function fillIn(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  await awake(field(page, 'Workspace name'));
  await field(page, 'Workspace name').fill('Halden Controls');
  await field(page, 'Name').fill(name);
  await field(page, 'Work e-mail').fill(email);
  await field(page, 'Password').fill(PASSWORD);
}

async function create(page: Page): Promise<void> {
  await awake(field(page, 'Workspace name'));
  await page.getByRole('button', { name: 'Create workspace' }).click();
}

async function walkTo(page: Page, ...labels: ReadonlyArray<string>): Promise<void> {
  for (const label of labels) {
    await page.keyboard.press('Tab');
    await expect(field(page, label)).toBeFocused();
  }
}

/** Home says something of its own, and the pipeline has the chosen process in it. */
async function expectUsable(page: Page, firstStage: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectSound(page);
  await page.goto(new URL('/pipeline', page.url()).href);
  await expect(page.getByText(firstStage, { exact: true }).filter({ visible: true }).first()).toBeVisible();
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
}
