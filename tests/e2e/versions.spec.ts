import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example') });

/** A process of two published versions without deals; answers the address of its versions. */
async function twoVersions(page: Page): Promise<{ name: string; versions: string }> {
  const name = `Compared ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto('/process/new');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: /^IT channel/ }).check();
  await page.getByRole('button', { name: 'Create draft' }).click();
  await publish(page, name, 1);

  const draft = page.getByRole('button', { name: 'Draft v2' });
  await awake(draft);
  await draft.click();
  await expect(page.getByText('Draft of v2')).toBeVisible();
  await page.getByLabel('What is true here').fill('A company that could need this, and a person there who was met.');
  await page.getByLabel('Win chance').fill('33');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^saved \d/)).toBeAttached();
  await publish(page, name, 2);
  return { name, versions: `${page.url().split('?')[0] ?? ''}/versions` };
}

async function publish(page: Page, name: string, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish v/ })
    .click();
  await expect(page.getByText(`${name} v${number} is published`)).toBeVisible();
}

test('two versions are compared word by word, an old one is laid to rest and brought back', async ({ page }) => {
  const { versions } = await twoVersions(page);
  await page.goto(versions);
  await page.getByRole('button', { name: 'More for v1' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Compare with v2' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '2 differences' })).toBeVisible();
  await expect(page.locator('del')).toHaveText(['has been spoken to', '35 %']);
  await expect(page.locator('ins')).toHaveText(['was met', '33 %']);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.goto(versions);
  await page.getByRole('button', { name: 'More for v2' }).click();
  await expect(page.getByRole('menuitem', { name: 'Lay to rest' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More for v1' }).click();
  await page.getByRole('menuitem', { name: 'Lay to rest' }).click();
  await expect(page.getByRole('row', { name: /^v1 At rest/ })).toBeVisible();
  await page.getByRole('button', { name: 'More for v1' }).click();
  await page.getByRole('menuitem', { name: 'Bring back' }).click();
  await expect(page.getByRole('row', { name: /^v1 At rest/ })).toHaveCount(0);
});

test('a process goes out as a file and comes back under another name; a file that does not fit is refused in words', async ({
  page,
}) => {
  const { name, versions } = await twoVersions(page);
  await page.goto(versions);
  await page.getByRole('button', { name: 'More for v2' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${name} v2.process.json`);
  const text = await readFile(await file.path(), 'utf8');

  await page.goto('/process');
  const choose = async (content: string | Buffer, fileName = 'pumps.process.json') =>
    page.getByLabel('Process file').setInputFiles({
      name: fileName,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await choose(JSON.stringify({ ...(JSON.parse(text) as object), version: 99 }));
  const dialog = page.getByRole('dialog', { name: 'Import a process' });
  await expect(dialog.getByText('This file was written by a newer Tributary.')).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(text.replace('"probability": 33', '"probability": 330'));
  await expect(dialog.getByText('stages.0.probability')).toBeVisible();
  await expect(dialog.getByText('Write 100 or less.')).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  await expect(dialog.getByText('This file is not written in UTF-8')).toBeVisible();
  await page.keyboard.press('Escape');

  await choose(text);
  await expect(dialog.getByLabel('Name')).toHaveValue(`${name} (copy)`);
  await expect(dialog.getByRole('region', { name: 'What comes in' })).toContainText('7 stages');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog.getByText('Another process has this name.')).toBeVisible();
  await dialog.getByLabel('Name').fill(`${name} again`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `${name} again` })).toBeVisible();
  await expect(page.getByText('Draft of v1')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true });

  test('the versions and what differs between them can be read', async ({ page }) => {
    const { versions } = await twoVersions(page);
    await page.goto(`${versions}/compare?from=1&to=2`);
    await expect(page.getByRole('heading', { level: 1, name: '2 differences' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await page.goto(`${versions}/compare?from=2&to=2`);
    await expect(page.getByRole('heading', { level: 1, name: 'They say the same' })).toBeVisible();
  });
});
