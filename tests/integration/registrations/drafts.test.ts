import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { findDraft, listDrafts } from '@/lib/domain/registrations/drafts/queries';
import { discardDraft, saveDraft } from '@/lib/domain/registrations/drafts/service';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { NO_ANSWERS } from '@/lib/domain/registrations/vocabulary';
import { answersFor } from '../../factories/registrations';
import { aColleagueOf, aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const half = {
  ...NO_ANSWERS,
  company: '  Lindau Cement ',
  amount: '96.',
  contactEmail: 'p.hallstrom@',
  closeDate: '2020-01-01',
};

test('a draft keeps every answer exactly as typed, right or wrong', async () => {
  const partner = await aPartnerOf(await aVendor());
  const draftId = newId();

  const first = await saveDraft(partner, { draftId, answers: half, version: 0 });
  const second = await saveDraft(partner, { draftId, answers: { ...half, amount: '96,000' }, version: first.version });

  expect(await findDraft(partner, { draftId })).toEqual(second);
  expect(second).toMatchObject({
    version: 2,
    answers: { company: '  Lindau Cement ', amount: '96,000', contactEmail: 'p.hallstrom@' },
  });
});

test('a save whose answer was lost on the way is taken as done when it comes again', async () => {
  const partner = await aPartnerOf(await aVendor());
  const draftId = newId();
  const first = await saveDraft(partner, { draftId, answers: half, version: 0 });

  expect(await saveDraft(partner, { draftId, answers: half, version: 0 })).toEqual(first);
  expect(await listDrafts(partner, {})).toHaveLength(1);
});

test('a form that was overtaken on another device is shown the newer draft', async () => {
  const partner = await aPartnerOf(await aVendor());
  const draftId = newId();
  await saveDraft(partner, { draftId, answers: half, version: 0 });
  await saveDraft(partner, { draftId, answers: { ...half, city: 'Lindau' }, version: 1 });

  await expect(
    saveDraft(partner, { draftId, answers: { ...half, city: 'Bregenz' }, version: 1 }),
  ).rejects.toMatchObject({
    code: 'conflict',
    reason: 'registration.draft_changed',
    details: { version: 2, answers: { city: 'Lindau' } },
  });
});

test('a draft is its writer’s alone', async () => {
  const vendor = await aVendor();
  const writer = await aPartnerOf(vendor);
  const draftId = newId();
  await saveDraft(writer, { draftId, answers: half, version: 0 });

  for (const other of [await aColleagueOf(writer), await aPartnerOf(vendor), await aPartnerOf(await aVendor())]) {
    expect(await listDrafts(other, {})).toEqual([]);
    const attempts = [
      () => findDraft(other, { draftId }),
      () => saveDraft(other, { draftId, answers: NO_ANSWERS, version: 0 }),
      () => saveDraft(other, { draftId, answers: NO_ANSWERS, version: 1 }),
      () => discardDraft(other, { draftId }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
  }
  expect((await findDraft(writer, { draftId })).answers).toEqual(half);
});

test('what was sent or discarded is no draft any more', async () => {
  const partner = await aPartnerOf(await aVendor());
  const [sent, discarded] = [newId(), newId()];
  for (const draftId of [sent, discarded]) await saveDraft(partner, { draftId, answers: half, version: 0 });

  const registration = await submitRegistration(partner, { ...(await answersFor(partner)), draftId: sent });
  await discardDraft(partner, { draftId: discarded });

  expect(registration.id).toBe(sent);
  await expect(saveDraft(partner, { draftId: sent, answers: half, version: 0 })).rejects.toMatchObject({
    reason: 'registration.already_sent',
  });
  expect(await listDrafts(partner, {})).toEqual([]);
});

test('the draft worked on last comes first', async () => {
  const partner = await aPartnerOf(await aVendor());
  const [older, newer] = [newId(), newId()];
  for (const draftId of [newer, older]) await saveDraft(partner, { draftId, answers: half, version: 0 });
  await saveDraft(partner, { draftId: newer, answers: { ...half, city: 'Lindau' }, version: 1 });

  expect((await listDrafts(partner, {})).map(({ id }) => id)).toEqual([newer, older]);
});

test('a draft of an earlier form still opens', async () => {
  const partner = await aPartnerOf(await aVendor());
  const { workspaceId, partnerId, userId } = partner;
  const draftId = newId();
  const answers = { company: 'Lindau', fax: '08382 123' };
  await inWorkspace(workspaceId, ({ tx, now }) =>
    tx.registrationDraft.create({ data: { id: draftId, workspaceId, partnerId, userId, answers, updatedAt: now } }),
  );

  expect((await findDraft(partner, { draftId })).answers).toEqual({ ...NO_ANSWERS, company: 'Lindau' });
});

test.each(['\u0000', '\ud800'])(
  'a character that cannot be stored is refused, and what was kept stays',
  async (character) => {
    const partner = await aPartnerOf(await aVendor());
    const draftId = newId();
    await saveDraft(partner, { draftId, answers: half, version: 0 });

    const bad = { ...half, problem: `a${character}b` };
    await expect(saveDraft(partner, { draftId, answers: bad, version: 1 })).rejects.toMatchObject({ code: 'invalid' });
    expect((await findDraft(partner, { draftId })).answers).toEqual(half);
  },
);
