import { AxeBuilder } from '@axe-core/playwright';
import { dayAhead } from '../factories/days';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example') });

/** Names are unique in a workspace, and it may be used for more than one run. */
async function createFrom(page: Page, template: string, title: string): Promise<string> {
  const name = `${title} ${crypto.randomUUID().slice(0, 4)}`;
  await page.goto('/process/new');
  const field = page.getByLabel('Name');
  await awake(field);
  await field.fill(name);
  await page.getByRole('radio', { name: new RegExp(`^${template}`) }).check();
  await page.getByRole('button', { name: 'Create draft' }).click();
  await expect(page.getByText('Draft of v1')).toBeVisible();
  await awake(stage(page, 0));
  return name;
}

function stage(page: Page, at: number) {
  return page.getByRole('list', { name: 'Stages', exact: true }).locator('[data-stage]').nth(at);
}

function stageNames(page: Page): Promise<ReadonlyArray<string>> {
  return page.locator('[data-stage]').evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('title') ?? ''));
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^saved \d/)).toBeAttached();
}

/** A deal in the first stage, for a customer of its own. */
async function openDeal(page: Page, pipeline: string): Promise<string> {
  const customer = `Brouwer ${crypto.randomUUID().slice(0, 8)}`;
  await page.goto(pipeline);
  const button = page.getByRole('button', { name: 'New deal' });
  await awake(button);
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'New deal' });
  await dialog.getByLabel('Partner').fill('Kestrel');
  await page.getByRole('option', { name: 'Kestrel Systemhaus' }).click();
  await dialog.getByLabel('Customer').fill(customer);
  await dialog.getByLabel('Amount').fill('33.600,00');
  await dialog.getByLabel('Expected order date').fill(dayAhead(120));
  await dialog.getByRole('button', { name: 'Open the deal' }).click();
  await expect(page.getByRole('dialog', { name: customer })).toContainText('€33,600');
  return customer;
}

async function removeStage(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove stage…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove stage' }).click();
}

async function publish(page: Page, notes: string): Promise<void> {
  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/What changed/).fill(notes);
  await dialog.getByRole('button', { name: /^Publish v/ }).click();
}

test('channel operations designs a process from a template with the mouse, and publishes it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const name = await createFrom(page, 'IT channel', 'Cloud channel');

  await page.getByRole('button', { name: /^Solution demo/ }).click();
  await page.getByLabel('Stage name').fill('Trial');
  await page.getByLabel('Target, in days').click();
  await expect(page.getByRole('button', { name: /^Trial/ })).toBeVisible();

  await page
    .getByRole('button', { name: /^Proposal/ })
    .dragTo(page.getByRole('button', { name: /^Trial/ }), { targetPosition: { x: 8, y: 20 } });
  await expect
    .poll(() => stageNames(page))
    .toEqual(['Prospect', 'Qualified', 'Proposal', 'Trial', 'Negotiation', 'Won', 'Lost']);

  await page.getByRole('button', { name: 'Criterion to leave this stage' }).click();
  await page.getByLabel('Field', { exact: true }).selectOption('Amount');
  await page.getByLabel('Condition').selectOption('is at least');
  await page.getByLabel('Compared with').fill('a lot');
  await page.getByRole('button', { name: 'Add criterion' }).click();
  await expect(page.getByText('Write a number such as 5000.')).toBeVisible();
  await page.getByLabel('Compared with').fill('5000');
  await page.getByRole('button', { name: 'Add criterion' }).click();
  await expect(page.getByText('Amount is at least 5000')).toBeVisible();

  await publish(page, 'For what is bought by subscription.');
  await expect(page.getByText(`${name} v1 is published`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Draft v2' })).toBeVisible();
  await page.goto('/process');
  await expect(page.getByRole('row', { name: new RegExp(`${name}.*v1`) })).toBeVisible();
});

test('a process is written by keyboard alone', async ({ page }) => {
  const name = await createFrom(page, 'Blank', 'Valves');

  await page.getByRole('button', { name: 'Add a stage' }).press('Enter');
  await page.getByRole('dialog').getByLabel('Name').fill('Quote');
  await page.keyboard.press('Enter');
  await expect.poll(() => stageNames(page)).toEqual(['Open', 'Quote', 'Won', 'Lost']);

  await page.getByRole('button', { name: /^Quote/ }).press('Alt+ArrowLeft');
  await expect.poll(() => stageNames(page)).toEqual(['Quote', 'Open', 'Won', 'Lost']);
  await expect(page.getByRole('button', { name: /^Quote/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Stage name')).toHaveValue('Open');

  await page.getByLabel('Stage name').fill('Order');
  await page.getByLabel('Target, in days').fill('20');
  await page.getByLabel('At most, in days').fill('10');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Allow at least 20 days.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Publish…' }).press('Enter');
  await expect(page.getByRole('dialog').getByText('This can’t be published yet')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByLabel('At most, in days').fill('30');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Allow at least 20 days.')).toHaveCount(0);
  await publish(page, '');
  await expect(page.getByText(`${name} v1 is published`)).toBeVisible();
});

test('deals finish on the version they began on, whatever the next one leaves out', async ({ page }) => {
  const name = await createFrom(page, 'Manufacturing channel', 'Pumps');
  await publish(page, 'As we sell pumps today.');
  await expect(page.getByText(`${name} v1 is published`)).toBeVisible();
  const studio = page.url().split('?')[0] ?? '';
  const customer = await openDeal(page, studio.replace('/process/', '/pipeline/'));

  await page.goto(studio);
  const draft = page.getByRole('button', { name: 'Draft v2' });
  await awake(draft);
  await draft.click();
  await expect(page.getByText('Draft of v2')).toBeVisible();
  await stage(page, 2).click();
  await removeStage(page, 'Specification');
  await expect.poll(() => stageNames(page)).not.toContain('Specification');
  await publish(page, 'Quoted without a specification.');
  await expect(page.getByText(`${name} v2 is published`)).toBeVisible();

  await page.goto(`${studio}/versions`);
  await expect(page.getByRole('row', { name: /^v1 / })).toContainText(/1 open deal$/);
  await expect(page.getByRole('row', { name: /^v2 / })).toContainText(/0 open deals$/);
  await page.goto(`${studio.replace('/process/', '/pipeline/')}?view=table`);
  await page.getByRole('link', { name: customer }).click();
  await page.getByRole('dialog', { name: customer }).getByRole('link', { name: 'Open as a page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: customer })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Specification');
});

test('what others change in a draft is seen as they do it', async ({ page, context }) => {
  await createFrom(page, 'Manufacturing channel', 'Watched draft');
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(stage(other, 0));

  await other.getByLabel('Win chance').fill('25');
  await other.keyboard.press('Tab');
  await saved(other);
  await expect(page.getByLabel('Win chance')).toHaveValue('25', { timeout: 20_000 });
  await removeStage(other, 'Enquiry');
  await expect(stage(page, 0)).toHaveAttribute('title', 'Needs & site survey', { timeout: 20_000 });
});

test('what was done to a draft is taken back and done again, step by step', async ({ page }) => {
  await createFrom(page, 'IT channel', 'Undone draft');
  const names = await stageNames(page);
  const undo = page.getByRole('button', { name: /^Undo: / });
  const chance = page.getByRole('textbox', { name: /^Win chance/ });

  await chance.fill('17');
  await page.keyboard.press('Tab');
  await expect(undo).toHaveAccessibleName('Undo: Win chance of Prospect');
  await stage(page, 1).click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(undo).toHaveAccessibleName('Undo: the place of Qualified');
  await stage(page, 2).click();
  await removeStage(page, 'Solution demo');
  await expect(undo).toHaveAccessibleName('Undo: removing Solution demo');
  await expect(page.locator('[data-stage]')).toHaveCount(names.length - 1);

  await stage(page, 0).focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-stage]')).toHaveCount(names.length);
  await page.keyboard.press('Control+z');
  await expect.poll(() => stageNames(page)).toEqual(names);
  await page.keyboard.press('Control+z');
  await expect(chance).toHaveValue('35');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled();

  await page.getByRole('button', { name: 'Redo: Win chance of Prospect' }).click();
  await expect(chance).toHaveValue('17');
  await page.reload();
  await awake(stage(page, 0));
  await expect.poll(() => stageNames(page)).toEqual(names);
});

test('two people edit one draft and neither loses anything', async ({ page, context }) => {
  // Neither sees the other's edits in time, as with a poor connection.
  await context.route('**/draft/watch', (route) => route.abort());
  await createFrom(page, 'Manufacturing channel', 'Shared draft');
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(stage(other, 0));

  await other.getByLabel('Win chance').fill('25');
  await other.keyboard.press('Tab');
  await saved(other);
  await page.getByLabel('Target, in days').fill('9');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Win chance')).toHaveValue('25');
  await expect(page.getByLabel('Target, in days')).toHaveValue('9');

  await other.getByLabel('Buyer milestone').fill('Opens the gate');
  await other.keyboard.press('Tab');
  await expect(other.getByLabel('Target, in days')).toHaveValue('9');
  await page.getByLabel('Buyer milestone').fill('Shows us round');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Somebody else wrote “Opens the gate” here meanwhile.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await saved(page);
  await expect(page.getByText('Somebody else wrote')).toHaveCount(0);

  await other.reload();
  await expect(other.getByLabel('Buyer milestone')).toHaveValue('Shows us round');
});

test.describe('on a phone in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true });

  test('stages are moved by buttons, and nothing is wrong for those who listen', async ({ page }) => {
    await createFrom(page, 'IT channel', 'Pocket channel');

    await page.getByRole('button', { name: 'Move right' }).click();
    await expect
      .poll(() => stageNames(page))
      .toEqual(['Qualified', 'Prospect', 'Solution demo', 'Proposal', 'Negotiation', 'Won', 'Lost']);
    await saved(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test.describe('an executive', () => {
  test.use({ storageState: signedInAs('claire.aubert@halden.example') });

  test('reads the process and its versions, and changes nothing', async ({ page }) => {
    await page.goto('/process');
    await page.getByRole('link', { name: 'IT channel', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Exit criteria' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Draft v|Publish|Criterion$/ })).toHaveCount(0);

    await page.getByRole('link', { name: 'Versions', exact: true }).click();
    await page.getByRole('link', { name: /^v1/ }).click();
    await expect(page.getByRole('heading', { name: 'Version 1' })).toBeVisible();
  });
});
