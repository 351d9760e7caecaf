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
  const head = colleague.locator('[data-column="prospect"] header');
  const before = await head.textContent();
  const { id } = await aDeal(manager.request, customer);
  for (const page of [colleague, seller])
    await expect(page.locator(`[data-column="prospect"] [data-deal="${id}"]`)).toBeVisible();
  await expect(head).not.toHaveText(before ?? '');

  const lost = await manager.request.post(`/api/v1/opportunities/${id}/moves`, {
    data: { toStageKey: 'lost', version: 1, lostReason: 'Price' },
  });
  expect([200, 201]).toContain(lost.status());
  for (const page of [colleague, seller]) await expect(page.locator(`[data-deal="${id}"]`)).toHaveCount(0);
  await expect(head).toHaveText(before ?? '');
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

test('who is signed out elsewhere is told why nothing more arrives', async ({ browser }) => {
  const page = await pageOf(browser, MANAGER);
  await page.route('**/api/live*', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: 'event: over\ndata: {"why":"signed_out"}\n\n' }),
  );
  await page.goto('/pipeline');
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing more arrives on this page' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in again' })).toHaveAttribute('href', /from=/);
});
