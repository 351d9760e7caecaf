import { AxeBuilder } from '@axe-core/playwright';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

const OPERATIONS = 'tomas.reyes@halden.example';
const SELLER = 'jonas.weber@kestrel.example';

/** Pages by their address; one that names a record is found by following a link from the page before it. */
const VENDOR = [
  '/',
  '/tasks?whose=all',
  '/notifications',
  '/pipeline',
  '/pipeline?view=table',
  '/registrations',
  '/registrations/decided',
  '/registrations/fairness',
  '/registrations/funnel',
  '/leads',
  '/leads/new',
  '/leads/import',
  '/leads/report',
  '/leads/routing',
  '/leads/routing/new',
  '/leads/score',
  '/leads/doors',
  '/partners',
  '/partners/new',
  '/process',
  '/process/new',
  '/process/journeys',
  '/process/journeys/new',
  '/process/plays',
  '/insights',
  '/settings',
  '/settings/people',
  '/settings/products',
  '/settings/currencies',
  '/settings/registration',
  '/settings/registration-form',
  '/registrations/import',
  '/settings/discounts',
  '/settings/customers',
  '/settings/approvals',
  '/settings/leads',
  '/settings/api-keys',
  '/settings/outbox',
  '/settings/activity',
  '/settings/import',
  '/settings/account',
];
const PORTAL = [
  '/portal',
  '/portal/tasks',
  '/portal/notifications',
  '/portal/deals',
  '/portal/deals/register',
  '/portal/deals/import',
  '/portal/registrations',
  '/portal/leads',
  '/portal/team',
  '/portal/account',
];

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const { width, height } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme });

      test.describe('the vendor’s pages', () => {
        test.use({ storageState: signedInAs(OPERATIONS) });
        for (const path of VENDOR) test(`${path} is sound`, async ({ page }) => expectSound(page, path));
      });

      test.describe('the partner’s pages', () => {
        test.use({ storageState: signedInAs(SELLER) });
        for (const path of PORTAL) test(`${path} is sound`, async ({ page }) => expectSound(page, path));
      });

      test('/sign-in is sound', async ({ page }) => expectSound(page, '/sign-in'));
    });
  }
}

/** Nothing for axe to find, nothing in the console, nothing that sticks out at the side. */
async function expectSound(page: Page, path: string): Promise<void> {
  const complaints: Array<string> = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  const answer = await page.goto(path);
  expect(answer?.status()).toBeLessThan(400);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // What is still a grey shape is not yet what people see.
  await expect(page.locator('.animate-skeleton')).toHaveCount(0);

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  expect(complaints).toEqual([]);
}
