import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Locator, type Page } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example') });

/** Deals that no other journey knows. */
function aMark(): string {
  return crypto.randomUUID().slice(0, 6);
}

/** As an old system in Germany writes it: with a byte order mark, semicolons, other line ends and notes of two lines. */
function messyFile(mark: string) {
  const rows = [
    `wer ${mark};was;wann;wo;notiz`,
    `Tessel ${mark};04 Angebot;23.10.2025;Kestrel Systemhaus;"Demo\r\nverschoben"`,
    `Tessel ${mark};05 Verhandlung;31.11.2025;Kestrel Systemhaus;`,
    `Polmet ${mark};02 Qualifiziert;12.03.2025;Farrow & Lund;"sagt ""vielleicht"""`,
    `Polmet ${mark};Ruht;14.03.2025;Farrow & Lund;`,
    `Polmet ${mark};Demo;20.03.2025;Farrow & Lund;`,
    `Dunvik ${mark};Demo;18.06.2025;Nobody we know;`,
  ];
  return aFile(`history-${mark}.csv`, `\ufeff${rows.join('\r\n')}\r\n`);
}

function aFile(name: string, text: string | Buffer) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

type TestFile = ReturnType<typeof aFile>;

/** By keyboard: the button, then the browser's own window. */
async function choose(page: Page, button: Locator, file: TestFile | string): Promise<void> {
  await awake(button);
  const [window] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')]);
  await window.setFiles(file);
}

async function upload(page: Page, file: TestFile): Promise<void> {
  await page.goto('/settings/import');
  await choose(page, page.getByRole('button', { name: 'Import a file' }), file);
  await expect(page.getByRole('heading', { name: 'Import stage history' })).toBeVisible();
}

/** Letters choose in a list, as the system's own lists do. */
async function pick(field: Locator, letters: string, label: RegExp): Promise<void> {
  await field.focus();
  await field.page().keyboard.type(letters);
  await expect(field.locator('option:checked')).toHaveText(label);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('a messy file is mapped by keyboard, checked, imported, and adds nothing when it comes again', async ({
      page,
    }) => {
      test.slow();
      const mark = aMark();
      await upload(page, messyFile(mark));
      await expect(page.getByText('Say this first, then the rows are checked')).toBeVisible();
      await pick(page.getByLabel(`wer ${mark} means`), 'D', /^Deal$/);
      await pick(page.getByLabel('was means'), 'S', /^Stage$/);
      await pick(page.getByLabel('wann means'), 'E', /^Entered/);
      await pick(page.getByLabel('wo means'), 'P', /^Partner$/);
      await pick(page.getByLabel('Process', { exact: true }), 'IT', /^IT channel$/);

      await expect(page.getByText('3 good · 3 bad')).toBeVisible();
      const bad = page.getByRole('table', { name: 'Bad rows' });
      await expect(bad.getByRole('row', { name: new RegExp(`Tessel ${mark}`) })).toContainText('November has 30 days');
      await expect(bad.getByRole('row', { name: new RegExp(`Polmet ${mark}`) })).toContainText('No stage of this name');
      await expect(bad.getByRole('row', { name: new RegExp(`Dunvik ${mark}`) })).toContainText('Nobody we know');
      await expectAccessible(page);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download the 3 bad rows as CSV' }).press('Enter'),
      ]);
      expect(download.suggestedFilename()).toBe(`history-${mark} bad rows.csv`);
      const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
      expect(lines.slice(0, 3)).toEqual([
        `\ufeffLine,What is wrong,wer ${mark},was,wann,wo,notiz`,
        `4,wann: November has 30 days,Tessel ${mark},05 Verhandlung,31.11.2025,Kestrel Systemhaus,`,
        `6,was: No stage of this name,Polmet ${mark},Ruht,14.03.2025,Farrow & Lund,`,
      ]);

      await page.getByRole('button', { name: 'Choose its stage' }).press('Enter');
      await expect(page.getByLabel('“Ruht” means')).toBeFocused();
      await pick(page.getByLabel('“Ruht” means'), 'Leave', /^Leave these rows out$/);
      await expect(page.getByText('3 good · 2 bad · 1 left out')).toBeVisible();
      await page.getByRole('button', { name: 'Import 3 rows' }).press('Enter');
      await expect(page.getByText('3 stage changes and 2 new deals are in IT channel')).toBeVisible();
      await expectAccessible(page);

      await upload(page, messyFile(mark));
      await expect(page.getByText(`These are the answers about history-${mark}.csv`)).toBeVisible();
      await expect(page.getByText('3 of the good ones are here already')).toBeVisible();
      await page.getByRole('button', { name: 'Import 3 rows' }).press('Enter');
      await expect(page.getByText('Nothing was added: all 3 good rows were in IT channel already')).toBeVisible();

      await page.getByRole('link', { name: 'See it in Insights' }).press('Enter');
      await expect(page).toHaveURL(/\/insights\?processId=.*period=all_time/);
      await page.goto('/settings/import');
      await expect(page.getByRole('link', { name: `history-${mark}.csv` })).toHaveCount(2);
    });
  });
}

test('a process is made from the names in a file, and its pipeline holds the deals', async ({ page }) => {
  const mark = aMark();
  const text = `id,status,date\n${mark}-1,Angelegt,03/04/2025\n${mark}-1,Verloren,05/04/2025\n${mark}-2,Angelegt,06/04/2025\n`;
  await upload(page, aFile(`Old system ${mark}.csv`, text));
  await page.getByLabel('Process', { exact: true }).selectOption('New, from the stage names');
  await page.getByLabel('Dates').selectOption('day/month/year');
  await expect(page.getByText('03/04/2025 is 3 Apr 2025, 00:00 in Europe/Berlin.')).toBeVisible();
  await page.getByLabel('Partner').selectOption('Kestrel Systemhaus');
  await expect(page.getByText('3 good · 0 bad')).toBeVisible();
  await expect(page.getByLabel('“Verloren” means')).toHaveValue('lost');

  await page.getByLabel('Name of the new process').fill('IT channel');
  await expect(page.getByText('There is a process of this name already.')).toBeVisible();
  await page.getByLabel('Name of the new process').fill(`Before ${mark}`);
  await page.getByLabel('Name of the new process').press('Enter');
  await expect(page.getByText(`Makes the process “Before ${mark}” and publishes it.`)).toBeVisible();
  await page.getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(page.getByText(`3 stage changes and 2 new deals are in Before ${mark}`)).toBeVisible();

  await page.getByRole('link', { name: 'Open the pipeline' }).click();
  await expect(page).toHaveURL(/\/pipeline\/[0-9a-f-]{36}/);
  await expect(page.getByText(`${mark}-2`).first()).toBeVisible();
});

test('two people answer about one file, and neither loses what they chose', async ({ page, context }) => {
  const mark = aMark();
  await upload(
    page,
    aFile(`Shared ${mark}.csv`, `case,stage,date\n${mark},Prospect,2026-01-01\n${mark},Ruht,2026-01-02\n`),
  );
  await page.getByLabel('Partner').selectOption('Kestrel Systemhaus');
  await expect(page.getByText('1 good · 1 bad')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(other.getByLabel('Partner'));

  await other.getByLabel('Partner').selectOption('Farrow & Lund');
  await expect(other.getByText('1 good · 1 bad')).toBeVisible();
  await page.getByLabel('“Ruht” means').selectOption('Qualified');
  await expect(page.getByText('2 good · 0 bad')).toBeVisible();
  await expect(page.getByLabel('Partner').locator('option:checked')).toHaveText('Farrow & Lund');

  await other.getByLabel('Partner').selectOption('Tidewell IT');
  await expect(other.getByText('2 good · 0 bad')).toBeVisible();
  await page.getByLabel('Partner').selectOption('Kestrel Systemhaus');
  await expect(page.getByText('They chose “Tidewell IT”, you chose “Kestrel Systemhaus”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 2 rows' })).toBeDisabled();
  await page.getByRole('button', { name: 'Use “Kestrel Systemhaus”' }).click();
  await expect(page.getByText('you chose')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Import 2 rows' })).toBeEnabled();
  await other.reload();
  await expect(other.getByLabel('Partner').locator('option:checked')).toHaveText('Kestrel Systemhaus');

  await other.getByRole('button', { name: 'Discard' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await expect(other.getByText(`Shared ${mark}.csv is discarded`)).toBeVisible();
  await page.getByLabel('“Ruht” means').selectOption('Proposal');
  await expect(page.getByText('This file was discarded meanwhile')).toBeVisible();
});

test('an upload that breaks off goes on by itself, or when the same file is chosen again', async ({ page }, info) => {
  const mark = aMark();
  const rows = Array.from({ length: 30_000 }, (_, at) => `${mark}-${at},Prospect,2026-01-01`);
  const text = `case,stage,date\n${rows.join('\n')}\n`;
  await page.route('**/pieces/1', (route) => route.abort(), { times: 1 });
  await upload(page, aFile(`Long ${mark}.csv`, text));
  await expect(page.getByText('30,000 rows')).toBeVisible();

  // From the disk, because the browser must see that it is the same file, last changed when it was.
  const path = info.outputPath(`Longer ${mark}.csv`);
  writeFileSync(path, text);
  await page.goto('/settings/import');
  await page.route('**/pieces/1', (route) => route.abort());
  await choose(page, page.getByRole('button', { name: 'Import a file' }), path);
  await expect(page.getByText('The upload goes on by itself where it stopped.')).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.unroute('**/pieces/1');

  await page.getByRole('link', { name: `Longer ${mark}.csv` }).click();
  await expect(page.getByText('Not all of this file is here')).toBeVisible();
  const again = page.getByRole('button', { name: 'Choose the file again' });
  await choose(page, again, aFile('other.csv', 'case'));
  await expect(page.getByText('That was other.csv')).toBeVisible();
  const first = page.waitForRequest('**/pieces/*');
  await choose(page, again, path);
  expect((await first).url()).toMatch(/pieces\/1$/);
  await expect(page.getByText('30,000 rows')).toBeVisible();
});

test('a workbook is no CSV, and letters of another kind are asked about', async ({ page }) => {
  await page.goto('/settings/import');
  const button = page.getByRole('button', { name: 'Import a file' });
  await choose(page, button, aFile('history.csv', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00])));
  await expect(page.getByText('This is not a CSV file. Save the table as CSV')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  const mark = aMark();
  const latin = Buffer.from(`case,stage,date\nMüller ${mark},Prospect,2026-01-01\n`, 'latin1');
  await choose(page, button, aFile(`Latin ${mark}.csv`, latin));
  await expect(page.getByText('This file can’t be read')).toBeVisible();
  await page.getByLabel('Letters').selectOption('Windows-1252, as older Excel in Western Europe');
  await expect(page.getByText(`Müller ${mark}`).first()).toBeVisible();
});

test('the example file can be brought in as it is', async ({ page }) => {
  await page.goto('/settings/import');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Example file' }).click(),
  ]);
  await upload(page, aFile('example.csv', readFileSync(await download.path())));
  await expect(page.getByText(/^\d+ good · 0 bad/)).toBeVisible();
  await expect(page.getByText(/\d+ of \d+ matched/)).toHaveText(/^(\d+) of \1 matched$/);
});

test.describe('who may not import', () => {
  test.use({ storageState: signedInAs('ingrid.sommer@halden.example') });

  test('finds no such page and no such addresses', async ({ page }) => {
    expect((await page.goto('/settings/import'))?.status()).toBe(404);
    expect((await page.request.get('/api/imports')).status()).toBe(403);
    expect((await page.request.get('/api/imports/example')).status()).toBe(403);
  });
});
