import { AxeBuilder } from '@axe-core/playwright';
import { awake } from './awake';
import { signedInAs } from './sign-ins';
import { expect, test, type Page } from './test';

test.use({ storageState: signedInAs('tomas.reyes@halden.example'), viewport: { width: 1440, height: 900 } });

/** The next version of the process with the most history that no other journey writes to. */
async function openDraft(page: Page): Promise<void> {
  await page.goto('/process');
  await page.getByRole('link', { name: 'Manufacturing channel', exact: true }).click();
  const begin = page.getByRole('button', { name: /^Draft v/ });
  await awake(begin);
  await begin.click();
  await expect(page.getByText(/^Draft of v/)).toBeVisible();
}

async function discardDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More for this process' }).click();
  await page.getByRole('menuitem', { name: 'Discard draft…' }).click();
  await page.getByRole('button', { name: 'Discard draft', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Draft v/ })).toBeVisible();
}

async function askForTheDecisionDate(page: Page): Promise<void> {
  const stage = page.getByRole('button', { name: /^Specification/ });
  await awake(stage);
  await stage.click();
  await page.getByRole('button', { name: 'Criterion to leave this stage' }).click();
  await page.getByLabel('Field', { exact: true }).selectOption('Decision date agreed');
  await page.getByRole('button', { name: 'Add criterion' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('operations tries a draft on history before it goes live, and looks at the deals it would have stopped', async ({
  page,
}) => {
  await openDraft(page);
  const card = page.getByRole('region', { name: 'Tried on history' });
  await card.getByRole('button', { name: 'Try on history' }).click();
  await expect(card.getByRole('alert')).toContainText('Change one of them first');

  await askForTheDecisionDate(page);
  await card.getByRole('button', { name: 'Try on history' }).click();
  const sentence = card.getByText(/It would have stopped \d+ of \d+ deals that went on from Specification/);
  await expect(sentence).toBeVisible({ timeout: 30_000 });
  await expect(card.getByText(/^Later lost, \d/)).toBeVisible();
  await expect(card.getByText(/History can’t tell how sellers would have acted/)).toBeVisible();

  const [, stopped = ''] = /stopped (\d+) of/.exec((await sentence.textContent()) ?? '') ?? [];
  await card.getByRole('link', { name: `The ${stopped} deals` }).click();
  await expect(page.getByRole('heading', { level: 1, name: /tried on history$/ })).toBeVisible();
  await expect(page.getByText(new RegExp(`It would have stopped ${stopped} of`))).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What history can’t tell' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Stage conversion' })).toBeVisible();

  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export' }).click();
  expect((await file).suggestedFilename()).toContain('Manufacturing channel');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(page.getByText(/^Later won, \d/).first()).toBeVisible();

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('table', { name: 'Stopped deals' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/deals\//);

  await tryAnEditedDraftAgain(page);
  await discardDraft(page);
});

/** The answer that is there is told to be of an earlier edit, until it is asked for again. */
async function tryAnEditedDraftAgain(page: Page): Promise<void> {
  await page.goto('/process');
  await page.getByRole('link', { name: 'Manufacturing channel', exact: true }).click();
  const card = page.getByRole('region', { name: 'Tried on history' });
  await expect(card.getByText(/It would have stopped/)).toBeVisible();

  await page.getByRole('button', { name: /^Enquiry/ }).click();
  await page.getByLabel('Win chance').fill('31');
  await page.keyboard.press('Tab');
  await expect(card.getByText(/earlier edit of the draft/)).toBeVisible();
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card.getByText(/earlier edit of the draft/)).toHaveCount(0);
  await expect(card.getByText(/It would have stopped/)).toBeVisible({ timeout: 30_000 });
}
