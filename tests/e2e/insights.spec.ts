import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

test.use({ storageState: signedInAs('claire.aubert@halden.example') });

async function open(page: Page, question = ''): Promise<void> {
  await page.goto(`/insights${question}`);
  await awake(page.getByLabel('Period', { exact: true }));
}

function figures(page: Page) {
  return page.getByRole('table', { name: 'Figures per stage' });
}

/** A number of the report and the deals behind it, as the list says them. */
async function follow(page: Page, link: RegExp): Promise<{ shown: string; listed: string }> {
  const figure = figures(page).getByRole('link', { name: link });
  const shown = (await figure.textContent()) ?? '';
  await figure.click();
  await expect(page).toHaveURL(/\/insights\/deals/);
  const listed = (await page.getByText(/^[\d,]+ deals?$/).textContent()) ?? '';
  return { shown, listed: listed.replace(/ deals?$/, '') };
}

test('an executive reads where deals get stuck, and each number opens its deals', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('list', { name: 'Answers' }).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('list', { name: 'Answers' })).toContainText(/holds \d+\s%\s?of won cycle time/);
  await expect(page.getByRole('list', { name: 'Figures' }).getByRole('listitem')).toHaveCount(6);

  for (const number of [/deals entered Solution demo/, /deals lost from Solution demo/, /deals in Proposal now/]) {
    const { shown, listed } = await follow(page, number);
    expect(listed).toBe(shown);
    await page.getByRole('link', { name: 'Insights', exact: true }).first().click();
    await expect(figures(page)).toBeVisible();
  }

  await follow(page, /deals in Proposal now/);
  await page.getByRole('table', { name: 'Deals' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/deals\/[0-9a-f-]{36}/);
});

test('every figure says how it is computed and opens its deals', async ({ page }) => {
  await open(page);
  const summary = page.getByRole('list', { name: 'Figures' }).getByRole('listitem');
  for (const name of ['Won', 'Open pipeline', 'Win rate', 'Cycle', 'Sales velocity', 'Average deal']) {
    const figure = summary.filter({ hasText: name }).first();
    await expect(figure.getByRole('button', { name: `How it is computed: ${name}` })).toBeVisible();
    await expect(figure.getByRole('link')).toHaveAttribute('href', /\/insights\/deals\?/);
  }
  await page.getByRole('button', { name: 'How it is computed: Sales velocity' }).press('Enter');
  await expect(page.getByText('Open qualified deals × win rate × average won deal ÷ median cycle')).toBeVisible();
  await page.keyboard.press('Escape');

  // All that a row says, but for what is drawn: 5 of what stands there, 6 of what entered.
  await expect(
    figures(page)
      .getByRole('row', { name: /^Solution demo/ })
      .getByRole('link'),
  ).toHaveCount(11);
  await page.getByRole('button', { name: 'Show as table: Funnel' }).click();
  await expect(page.getByRole('region', { name: 'Funnel as a table' }).getByRole('row')).toHaveCount(7);
  await figures(page)
    .getByRole('link', { name: /weighted in Solution demo now/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Deals in Solution demo now' })).toBeVisible();
});

test('the question is a sentence that lives in the address', async ({ page }) => {
  await open(page);
  await page.getByLabel('Period', { exact: true }).selectOption('all time');
  await expect(page).toHaveURL(/period=all_time/);
  await page.getByLabel('Region', { exact: true }).selectOption('DACH');
  await expect(page).toHaveURL(/region=DACH/);
  await expect(page.getByRole('table', { name: 'Partners by won value' })).toContainText('Kestrel Systemhaus');
  await expect(page.getByRole('table', { name: 'Partners by won value' })).not.toContainText('Tidewell IT');

  await page.getByLabel('Period', { exact: true }).selectOption('between two days');
  const first = page.getByLabel('First day');
  await first.fill('2026-01-01');
  await first.press('Enter');
  await expect(page).toHaveURL(/from=2026-01-01/);

  await open(page, '?from=1999-01-01&to=1999-12-31&region=Nowhere');
  await expect(page.getByText('No deals in this selection')).toBeVisible();
  await page.getByRole('link', { name: 'Show all time and all partners' }).click();
  await expect(figures(page)).toBeVisible();
});

test('what is drawn can be read as a table, explained, and taken along as a file', async ({ page }) => {
  await open(page);
  const entered =
    (await figures(page)
      .getByRole('link', { name: /deals entered Qualified/ })
      .textContent()) ?? '';

  await page.getByRole('button', { name: 'How it is computed: Where deals get stuck' }).click();
  await expect(page.getByRole('definition').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show as table: Value by month' }).click();
  await expect(page.getByRole('region', { name: 'Value by month as a table' })).toContainText('Won');

  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Figures per stage' }).click(),
  ]);
  const rows = readFileSync(await file.path(), 'utf8')
    .split('\r\n')
    .map((line) => line.split(','));
  const column = rows[0]!.indexOf('Entered');
  expect(rows.find(([name]) => name === 'Qualified')?.[column]).toBe(entered.replace(',', ''));
});

test('each table and the deals behind a figure can be taken along', async ({ page }) => {
  await open(page);
  for (const [table, column] of [
    ['Value by month', 'Month'],
    ['Figures per partner', 'Partner'],
  ] as const) {
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: table, exact: true }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain(column);
  }

  const { listed } = await follow(page, /deals stalled in Solution demo/);
  const [deals] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Export/ }).click(),
  ]);
  const lines = readFileSync(await deals.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(Number(listed.replace(',', '')) + 1);
});

test('an executive finds nothing to press that would change something', async ({ page }) => {
  await open(page);
  const buttons = await page.getByRole('main').getByRole('button').allTextContents();
  expect(buttons.filter((words) => words !== '')).toEqual(['Export', 'Share']);
});

test('by keyboard alone: another process, then a number and back', async ({ page }) => {
  await open(page);
  const process = page.getByLabel('Process', { exact: true });
  await process.focus();
  await process.press('M');
  await expect(page).toHaveURL(/processId=/);
  await expect(figures(page)).toContainText('Enquiry');

  await figures(page)
    .getByRole('link', { name: /deals entered Quote/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Deals that entered Quote' })).toBeVisible();
  await page.goBack();
  await expect(figures(page)).toContainText('Enquiry');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a phone nothing is cut off, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme });
    await open(page);
    const content = page.getByRole('region', { name: 'Content' });
    expect(await content.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);

    await page.getByRole('button', { name: 'Show as table: Where deals get stuck' }).click();
    await expect(page.getByRole('region', { name: 'All figures per stage' })).toContainText('Weighted');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await page.goto(`/insights/deals?metric=open&processId=${await processId(page)}`);
    await expect(page.getByRole('table', { name: 'Deals' })).toBeVisible();
    expect(await content.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

async function processId(page: Page): Promise<string> {
  const address = await figures(page)
    .or(page.getByRole('list', { name: 'Figures' }))
    .getByRole('link')
    .first()
    .getAttribute('href');
  return new URLSearchParams(address?.split('?')[1]).get('processId') ?? '';
}
