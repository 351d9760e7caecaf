import { awake } from './awake';
import { idOf } from './ids';
import { aCustomer, closePages, pageOf } from './registering';
import { expect, test, type APIRequestContext, type Page } from './test';

const MANAGER = 'ingrid.sommer@halden.example';
const SELLER = 'jonas.weber@kestrel.example';

test.afterEach(({ browser }) => closePages(browser));

async function aDeal(api: APIRequestContext, customer: string): Promise<{ id: string; processId: string }> {
  const processId = await idOf(api, '/api/v1/processes', 'IT channel');
  const partnerId = await idOf(api, '/api/v1/partners', 'Kestrel Systemhaus');
  const wish = {
    processId,
    partnerId,
    customer,
    amount: '84,000',
    currency: 'EUR',
    dealType: 'new_customer',
    closeDate: '2031-03-01',
  };
  const made = await api.post('/api/v1/opportunities', { data: wish });
  expect(made.status()).toBe(201);
  return { id: ((await made.json()) as { data: { id: string } }).data.id, processId };
}

/** A board that hears what happens; every card of it is on top of its column, for it is the newest. */
async function openBoard(page: Page, path: string): Promise<void> {
  const hears = page.waitForResponse((response) => response.url().includes('/api/live'));
  await page.goto(path);
  await hears;
  await awake(page.locator('[data-card]').first());
}

/** The board's head shows what the server counts now; others may be at work on the same board. */
async function expectSums(page: Page, processId: string): Promise<void> {
  const head = page.locator('[data-column="prospect"] header');
  const isSame = async () => {
    const board = await page.request.get(`/api/v1/processes/${processId}/board`);
    const { data } = (await board.json()) as { data: { columns: Array<{ key: string; deals: number }> } };
    const deals = data.columns.find(({ key }) => key === 'prospect')?.deals ?? 0;
    return (await head.textContent())?.startsWith(`Prospect${String(deals)}Agrees`);
  };
  await expect.poll(isSame).toBe(true);
}

test('a new deal, its moves and the sums above it arrive at everybody who looks, a partner’s at that partner', async ({
  browser,
}) => {
  const [manager, colleague, seller] = [
    await pageOf(browser, MANAGER),
    await pageOf(browser, MANAGER),
    await pageOf(browser, SELLER),
  ];
  const first = await aDeal(manager.request, aCustomer());
  await openBoard(colleague, `/pipeline/${first.processId}`);
  await openBoard(seller, '/portal/deals');

  const customer = aCustomer();
  const { id } = await aDeal(manager.request, customer);
  for (const page of [colleague, seller])
    await expect(page.locator(`[data-column="prospect"] [data-deal="${id}"]`)).toBeVisible();
  await expectSums(colleague, first.processId);

  const lost = await manager.request.post(`/api/v1/opportunities/${id}/moves`, {
    data: { toStageKey: 'lost', version: 1, lostReason: 'Price' },
  });
  expect([200, 201]).toContain(lost.status());
  for (const page of [colleague, seller]) await expect(page.locator(`[data-deal="${id}"]`)).toHaveCount(0);
  await expectSums(colleague, first.processId);
});

test('an open deal shows what others write, and a line that was cut catches up', async ({ browser }) => {
  const [manager, colleague] = [await pageOf(browser, MANAGER), await pageOf(browser, MANAGER)];
  const { id } = await aDeal(manager.request, aCustomer());
  const hears = colleague.waitForResponse((response) => response.url().includes('/api/live'));
  await colleague.goto(`/deals/${id}`);
  await hears;
  const note = (text: string) => manager.request.post(`/api/v1/opportunities/${id}/notes`, { data: { note: text } });

  await note('They asked for a second quote.');
  await expect(colleague.getByText('They asked for a second quote.')).toBeVisible();

  await colleague.context().setOffline(true);
  await note('They took the second quote.');
  await colleague.context().setOffline(false);
  await expect(colleague.getByText('They took the second quote.')).toBeVisible();
});

test('two people at one deal see each other, on the board too, until one goes', async ({ browser }) => {
  const [manager, operations] = [await pageOf(browser, MANAGER), await pageOf(browser, 'tomas.reyes@halden.example')];
  const { id, processId } = await aDeal(manager.request, aCustomer());
  await openBoard(operations, `/pipeline/${processId}`);
  await manager.goto(`/deals/${id}`);
  const onCard = operations.locator(`[data-deal="${id}"]`).getByRole('img', { name: 'Ingrid Sommer, here now' });
  await expect(onCard).toBeVisible();

  await operations.locator(`[data-card="${id}"]`).click();
  const panel = operations.getByRole('dialog');
  await expect(panel.getByRole('img', { name: 'Ingrid Sommer, here now' })).toBeVisible();
  await expect(manager.getByRole('img', { name: 'Tomas Reyes, here now' })).toBeVisible();

  await operations.keyboard.press('Escape');
  await expect(manager.getByRole('img', { name: 'Tomas Reyes, here now' })).toHaveCount(0);
});

test('the bell counts what comes while a page is open, and shows it when somebody looks', async ({ browser }) => {
  const [manager, seller] = [await pageOf(browser, MANAGER), await pageOf(browser, SELLER)];
  const { id } = await aDeal(manager.request, aCustomer());
  const hears = seller.waitForResponse((response) => response.url().includes('/api/live'));
  await seller.goto('/portal/deals');
  await hears;
  const bell = seller.getByRole('button', { name: /^Notifications/ });
  const before = (await bell.textContent()) ?? '';

  const assigneeId = await idOf(seller.request, '/api/v1/tasks', 'Jonas Weber');
  const task = { title: `Call them ${id}`, assigneeId };
  const written = await manager.request.post(`/api/v1/opportunities/${id}/tasks`, { data: task });
  expect(written.status()).toBe(201);
  await expect(bell).not.toHaveText(before);
  await bell.click();
  await expect(seller.getByText(`Call them ${id}`).first()).toBeVisible();
});

test('who is signed out elsewhere is told why nothing more arrives', async ({ browser }) => {
  const page = await pageOf(browser, MANAGER);
  await page.route('**/api/live*', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: 'event: over\ndata: {"why":"signed_out"}\n\n' }),
  );
  await page.goto('/pipeline');
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing more arrives on this page' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in again' })).toHaveAttribute('href', /from=/);
});
