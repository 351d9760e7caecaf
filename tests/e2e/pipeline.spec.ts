import { dayAhead } from '../factories/days';
import { awake } from './awake';
import { idOf } from './ids';
import { signedInAs } from './sign-ins';
import { expect, test, type APIRequestContext, type Locator, type Page } from './test';

const MANAGER = signedInAs('ingrid.sommer@halden.example');
const SELLER = signedInAs('jonas.weber@kestrel.example');

test.use({ storageState: MANAGER, viewport: { width: 1440, height: 900 } });

type Deal = { id: string; title: string; processId: string };
type Answer<Value> = { data: Value };

/** A deal of Kestrel's in Prospect, with none of its criteria met unless said otherwise. */
async function aDeal(api: APIRequestContext, ready: 'raw' | 'for qualified' | 'for won' = 'raw'): Promise<Deal> {
  const processId = await idOf(api, '/api/v1/processes', 'IT channel');
  const title = `Aurelis ${crypto.randomUUID().slice(0, 8)}`;
  const wish = {
    ...{ processId, customer: title, partnerId: await idOf(api, '/api/v1/partners', 'Kestrel Systemhaus') },
    ...{ amount: '84,000', currency: 'EUR', dealType: 'new_customer', closeDate: dayAhead(90) },
  };
  const made = await api.post('/api/v1/opportunities', { data: wish });
  expect(made.status()).toBe(201);
  const { id } = ((await made.json()) as Answer<{ id: string }>).data;
  if (ready !== 'raw') await meetCriteria(api, id, ready === 'for won' ? 'won' : 'qualified');
  return { id, title, processId };
}

type Item = { key: string; stageKey: string; asks: string; met: boolean; field: { key: string; type: string } | null };

const ANSWERS: Record<string, string> = {
  money: '50,000',
  date: dayAhead(30),
  number: '3',
  link: 'https://halden.example/a',
};

/** Through the same doors as everybody: fields by an edit, checklist items one by one. */
async function meetCriteria(api: APIRequestContext, id: string, toStageKey: string): Promise<void> {
  const at = `/api/v1/opportunities/${id}`;
  const { data } = (await (await api.get(`${at}/gate?toStageKey=${toStageKey}`)).json()) as Answer<{
    version: number;
    criteria: Item[];
  }>;
  const missing = data.criteria.filter(({ met }) => !met);
  const fields = missing.flatMap(({ field }) =>
    field ? [[field.key, ANSWERS[field.type] ?? 'Mara Falk'] as const] : [],
  );
  await api.patch(at, { data: { version: data.version, fields: Object.fromEntries(fields) } });
  for (const { key, stageKey, asks } of missing.filter(({ field }) => !field)) {
    const evidence = asks === 'link' ? { link: 'https://halden.example/a' } : { note: 'They said so.' };
    await api.post(`${at}/criteria`, { data: { stageKey, criterionKey: key, ...evidence } });
  }
}

/** The board with this deal alone on it. */
async function openBoard(page: Page, { processId, title }: Deal): Promise<Locator> {
  await page.goto(`/pipeline/${processId}?q=${encodeURIComponent(title)}`);
  const card = page.locator('[data-deal]', { hasText: title });
  await awake(card.getByRole('link'));
  return card;
}

function column(page: Page, key: string): Locator {
  return page.locator(`[data-column="${key}"]`);
}

async function lift(page: Page, card: Locator, over: Locator): Promise<void> {
  const [from, to] = [await card.boundingBox(), await over.boundingBox()];
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 60, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 20, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 200, { steps: 10 });
  await page.mouse.move(to.x + to.width / 2 + 2, to.y + 202, { steps: 2 });
}

test('a card is refused by a gate, what is missing is filled in on the spot, and then it moves', async ({ page }) => {
  const deal = await aDeal(page.request);
  const card = await openBoard(page, deal);

  await lift(page, card, column(page, 'qualified'));
  await expect(column(page, 'qualified').getByText('3 of 3 criteria still missing')).toBeVisible();
  await page.mouse.up();

  const panel = page.getByRole('dialog', { name: `${deal.title} needs three things before Qualified` });
  await expect(panel.getByLabel('Contact known')).toBeFocused();
  await expect(page.getByText('Put back in Prospect. Nothing was lost.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Move to Qualified' })).toBeDisabled();

  await page.keyboard.type('Mara Falk');
  await panel.getByLabel('Next step written').fill('Call her on Tuesday');
  await expect(page.getByText('Two to go')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('One to go')).toBeVisible();
  await page.getByRole('dialog').getByLabel('First talk agreed').check();
  await expect(page.getByText('Nothing missing')).toBeVisible();
  await page.getByRole('button', { name: 'Move to Qualified' }).click();

  await expect(column(page, 'qualified').getByText(deal.title)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(column(page, 'qualified').getByText('Call her on Tuesday')).toBeVisible();
});

test('Esc leaves the gate as it was and gives the focus back to the card', async ({ page }) => {
  const deal = await aDeal(page.request);
  const card = await openBoard(page, deal);
  await lift(page, card, column(page, 'proposal'));
  await page.mouse.up();

  await expect(page.getByRole('dialog')).toContainText('Exit criteria of Prospect, Qualified, Solution demo');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card.getByRole('link')).toBeFocused();
  await expect(column(page, 'prospect').getByText(deal.title)).toBeVisible();
});

test('by keyboard: find it, move it on, move it back with a reason, read it in the timeline', async ({ page }) => {
  const deal = await aDeal(page.request, 'for qualified');
  await openBoard(page, deal);

  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.getByRole('menuitem', { name: 'Qualified' }).press('Enter');
  await expect(column(page, 'qualified').getByRole('link', { name: deal.title })).toBeFocused();

  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Prospect' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: `Move ${deal.title} back to Prospect?` });
  await dialog.getByRole('button', { name: 'Move back' }).click();
  await expect(dialog.getByText('Say why it goes back.')).toBeVisible();
  await dialog.getByLabel('Our offer was withdrawn').check();
  await dialog.getByLabel('Note').fill('A second plant joins');
  await dialog.getByRole('button', { name: 'Move back' }).click();
  await expect(column(page, 'prospect').getByRole('link', { name: deal.title })).toBeVisible();

  await page.goto(`/deals/${deal.id}`);
  const timeline = page.getByRole('list', { name: 'Timeline' });
  await expect(timeline).toContainText('moved it back from Qualified to Prospect Our offer was withdrawn');
  await expect(timeline).toContainText('A second plant joins');
  await expect(timeline).toContainText('moved it from Prospect to Qualified');
});

test('losing asks for the main reason, and a lost deal does not change any more', async ({ page }) => {
  const deal = await aDeal(page.request);
  const card = await openBoard(page, deal);
  await card.hover();
  await card.getByRole('button', { name: `Move ${deal.title} to…` }).click();
  await page.getByRole('menuitem', { name: 'Lost' }).click();

  const dialog = page.getByRole('dialog', { name: `Close ${deal.title} as lost` });
  await dialog.getByRole('button', { name: 'Close as lost' }).click();
  await expect(dialog.getByText('Choose why it was lost.')).toBeVisible();
  await dialog.getByLabel('No budget').check();
  await dialog.getByRole('textbox', { name: /^Competitor/ }).fill('Siegwart Analytics');
  await dialog.getByLabel('What should the next seller know').fill('New budget in May.');
  await dialog.getByRole('button', { name: 'Close as lost' }).click();
  // What stands behind a dialog is hidden, and would count as gone.
  await expect(dialog).toHaveCount(0, { timeout: 15_000 });
  await expect(page.getByText('No deal fits').or(card)).toHaveCount(0, { timeout: 15_000 });

  await page.goto(`/deals/${deal.id}`);
  await expect(page.getByText('closed it as lost: No budget, against Siegwart Analytics')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Amount: change' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Move to/ })).toHaveCount(0);
});

test('a deal that is ready is won by dropping it at the edge, and is frozen then', async ({ page }) => {
  const deal = await aDeal(page.request, 'for won');
  const card = await openBoard(page, deal);
  await lift(page, card, column(page, 'won').last());
  await page.mouse.up();

  const dialog = page.getByRole('dialog', { name: `Close ${deal.title} as won?` });
  await dialog.getByLabel('What won it').fill('The trial on line 2.');
  await dialog.getByRole('button', { name: 'Close as won' }).click();
  await expect(dialog).toHaveCount(0);

  await page.goto(`/deals/${deal.id}`);
  await expect(page.getByText('closed it as won')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Amount: change' })).toHaveCount(0);
  const edit = await page.request.patch(`/api/v1/opportunities/${deal.id}`, {
    data: { version: 99, fields: { amount: '1' } },
  });
  expect(edit.status()).toBe(409);
});

test('who moves a deal that somebody else has just moved is told, and sees where it is', async ({ page, browser }) => {
  const deal = await aDeal(page.request, 'for qualified');
  // The news of the other move is still on its way.
  await page.route('**/api/live*', (route) => route.abort());
  const card = await openBoard(page, deal);
  const partner = await browser.newContext({ storageState: SELLER });
  const version = (
    (await (await page.request.get(`/api/v1/opportunities/${deal.id}`)).json()) as Answer<{ version: number }>
  ).data.version;
  const moved = await partner.request.post(`${new URL(page.url()).origin}/api/v1/opportunities/${deal.id}/moves`, {
    data: { toStageKey: 'qualified', version },
  });
  expect(moved.status()).toBe(200);

  await card.hover();
  await card.getByRole('button', { name: `Move ${deal.title} to…` }).click();
  await page.getByRole('menuitem', { name: 'Qualified' }).click();
  await expect(
    page.getByText('Someone else changed this deal first. You see it as it is now. It is in Qualified.'),
  ).toBeVisible();
  await expect(column(page, 'qualified').getByText(deal.title)).toBeVisible();
  await partner.close();
});

test('a deal opens beside the list, is changed there, and the address brings it back', async ({ page }) => {
  const deal = await aDeal(page.request);
  const card = await openBoard(page, deal);
  await card.getByRole('link').click();
  const panel = page.getByRole('dialog', { name: deal.title });

  await panel.getByRole('button', { name: 'Amount: change' }).click();
  await panel.getByLabel('Amount', { exact: true }).fill('lots');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Write the amount in digits')).toBeVisible();
  await panel.getByLabel('Amount', { exact: true }).fill('96,500');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Amount: change' })).toHaveText('€96,500');
  await expect(card).toContainText('€96,500');
  await panel.getByLabel('Note').fill('They asked for a second session.');
  await panel.getByRole('button', { name: 'Keep the note' }).click();
  await expect(panel.getByText('They asked for a second session.')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('dialog', { name: deal.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/deal=/);
});

test('the table lists the same deals, sorted and totalled', async ({ page }) => {
  const deal = await aDeal(page.request);
  await page.goto(`/pipeline?view=table&q=${deal.title}`);
  await awake(page.getByRole('button', { name: 'Table' }));
  const table = page.getByRole('table', { name: 'Deals' });
  await expect(table.getByRole('row', { name: new RegExp(deal.title) })).toContainText('€84,000');
  await expect(table.getByRole('row', { name: /^Prospect 1/ })).toContainText('€84.0k');
  await expect(table.getByRole('row', { name: /^1 deal/ })).toContainText('€84.0k');

  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('navigation', { name: 'Views' }).getByText('All open')).toBeVisible();
  await table.getByRole('button', { name: 'Customer' }).click();
  const names = table.locator('tbody [data-row-focus]');
  await expect.poll(async () => sorted(await names.allTextContents())).toBe(true);
});

function sorted(names: ReadonlyArray<string>): boolean {
  const lower = names.map((name) => name.toLowerCase());
  return names.length > 1 && lower.every((name, i) => i === 0 || (lower[i - 1] ?? '') <= name);
}

test('over the board `j` and `k` walk the panel through the list, and Esc leaves the focus where it ended', async ({
  page,
}) => {
  await page.goto('/pipeline');
  const cards = column(page, 'qualified').locator('[data-card]');
  await awake(cards.first());
  const [first = '', second = ''] = await cards.allTextContents();
  await cards.first().click();
  await expect(page.getByRole('dialog', { name: first, exact: true })).toContainText('1 of ');

  await page.keyboard.press('j');
  await expect(page.getByRole('dialog', { name: second, exact: true })).toContainText('2 of ');
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Lost' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(cards.nth(1)).toBeFocused();
});

test('from a deal’s page it goes back, too, and what is missing is filled in from the path', async ({ page }) => {
  const deal = await aDeal(page.request, 'for qualified');
  const version = (
    (await (await page.request.get(`/api/v1/opportunities/${deal.id}`)).json()) as Answer<{ version: number }>
  ).data.version;
  await page.request.post(`/api/v1/opportunities/${deal.id}/moves`, { data: { toStageKey: 'qualified', version } });
  await page.goto(`/deals/${deal.id}`);
  const missing = page.getByRole('list', { name: 'To leave this stage' }).getByRole('button').first();
  await awake(missing);
  await missing.click();
  await expect(page.getByRole('dialog')).toContainText('before Solution demo');
  await page.keyboard.press('Escape');

  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Prospect' }).click();
  const dialog = page.getByRole('dialog', { name: `Move ${deal.title} back to Prospect?` });
  await expect(dialog).toContainText('Chance 49 % becomes 40 %');
  await dialog.getByLabel('Something else').check();
  await dialog.getByRole('button', { name: 'Move back' }).click();
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('moved it back from Qualified to Prospect');
});

test('what could not be sent stays typed, and says so', async ({ page }) => {
  const deal = await aDeal(page.request);
  const card = await openBoard(page, deal);
  await card.getByRole('link').click();
  const panel = page.getByRole('dialog', { name: deal.title });
  await panel.getByLabel('Note').fill('They asked for a second session.');
  await page.route('**/pipeline/**', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue(),
  );
  await panel.getByRole('button', { name: 'Keep the note' }).click();

  await expect(panel.getByText('The server does not answer. What you typed is still here')).toBeVisible();
  await expect(panel.getByLabel('Note')).toHaveValue('They asked for a second session.');
});

test('a new deal is checked, opened, and shown', async ({ page }) => {
  await page.goto('/pipeline');
  await awake(page.getByRole('button', { name: 'New deal' }));
  await page.getByRole('button', { name: 'New deal' }).click();
  const dialog = page.getByRole('dialog', { name: 'New deal' });
  await dialog.getByRole('button', { name: 'Open the deal' }).click();
  await expect(dialog.getByText('Choose a partner from the list.')).toBeVisible();
  await expect(dialog.getByLabel('Partner')).toBeFocused();

  await dialog.getByLabel('Partner').fill('Kestrel');
  await page.getByRole('option', { name: 'Kestrel Systemhaus' }).click();
  const customer = `Brouwer ${crypto.randomUUID().slice(0, 8)}`;
  await dialog.getByLabel('Customer').fill(customer);
  await dialog.getByLabel('Amount').fill('33.600,00');
  await dialog.getByLabel('Expected order date').fill(dayAhead(120));
  await dialog.getByRole('button', { name: 'Open the deal' }).click();

  await expect(page.getByRole('dialog', { name: customer })).toContainText('€33,600');
  await expect(column(page, 'prospect').getByText(customer)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('one stage at a time, moved by the card’s menu, with the gate as a sheet', async ({ page }) => {
    const deal = await aDeal(page.request);
    const card = await openBoard(page, deal);
    await card.getByRole('button', { name: `Move ${deal.title} to…` }).tap();
    await page.getByRole('menuitem', { name: 'Qualified' }).tap();
    await expect(page.getByRole('dialog')).toContainText('needs three things before Qualified');
    await page.getByRole('button', { name: 'Close' }).tap();

    await page
      .getByRole('navigation', { name: 'Stages' })
      .getByRole('button', { name: /Qualified/ })
      .tap();
    await expect(card).toBeHidden();
    await page
      .getByRole('navigation', { name: 'Stages' })
      .getByRole('button', { name: /Prospect/ })
      .tap();
    await expect(card).toBeVisible();
  });
});

test.describe('in the portal', () => {
  test.use({ storageState: SELLER });

  test('a partner moves its own deals on the same board and sees nobody else’s', async ({ page, browser }) => {
    const manager = await browser.newContext({ storageState: MANAGER, baseURL: test.info().project.use.baseURL ?? '' });
    const deal = await aDeal(manager.request, 'for qualified');
    await page.goto(`/portal/deals?process=${deal.processId}&q=${deal.title}`);
    const card = page.locator('[data-deal]', { hasText: deal.title });
    await awake(card.getByRole('link'));
    await expect(page.getByLabel('Partner')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Register a deal' })).toBeVisible();

    await lift(page, card, column(page, 'qualified'));
    await page.mouse.up();
    await expect(column(page, 'qualified').getByText(deal.title)).toBeVisible();

    const board = await page.request.get(`/api/v1/processes/${deal.processId}/board`);
    const partners = [...(await board.text()).matchAll(/"partner":{"id":"[^"]+","name":"([^"]+)"}/g)].map(
      ([, name]) => name,
    );
    expect(new Set(partners)).toEqual(new Set(['Kestrel Systemhaus']));
    await manager.close();
  });
});
