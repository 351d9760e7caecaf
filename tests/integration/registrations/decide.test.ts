import { expect, test } from 'vitest';
import { AppError } from '@/lib/core/errors';
import {
  approveRegistration,
  rejectRegistration,
  returnRegistration,
} from '@/lib/domain/registrations/decisions/service';
import { findRegistration, listRegistrations } from '@/lib/domain/registrations/queries';
import { answerQuestion, withdrawRegistration } from '@/lib/domain/registrations/service';
import { aDealOf } from '../../factories/opportunities';
import { aProcessOf } from '../../factories/process';
import {
  anApprovedRegistrationOf,
  aRegistrationOf,
  aReturnedRegistrationOf,
  seenBy,
} from '../../factories/registrations';
import { aColleagueOf, aPartnerOf, aVendor, aWorkspace, inWorkspace } from '../../factories/workspace';

const DAY = 86_400_000;

/** What a command works on: the record and the version that was on the screen. */
const seen = ({ id, version }: { id: string; version: number }) => ({ registrationId: id, version });

async function aProgramme() {
  const vendor = await aVendor();
  const { processId } = await aProcessOf(vendor);
  return { vendor, processId, partner: await aPartnerOf(vendor) };
}

test('approval opens the deal in the first stage of the process that fits, protected for ninety days', async () => {
  const { vendor, partner, processId } = await aProgramme();
  const sent = await aRegistrationOf(partner, { competitor: 'Kroll', nextStep: 'Site visit' });

  const approved = await approveRegistration(vendor, { ...seen(sent), note: 'Good luck in Lindau.' });

  const deal = await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.opportunity.findFirstOrThrow({ include: { products: true } }),
  );
  expect(deal).toMatchObject({
    processId,
    stageKey: 'prospect',
    title: sent.company,
    amountMinor: 9_600_000n,
    currency: 'EUR',
  });
  expect(deal).toMatchObject({
    partnerId: partner.partnerId,
    ownerId: partner.userId,
    competitor: 'Kroll',
    nextStep: 'Site visit',
  });
  expect(deal.products).toHaveLength(1);

  expect(approved).toMatchObject({ status: 'approved', opportunity: { id: deal.id, number: deal.number } });
  expect(deal.protectedUntil?.toISOString()).toBe(approved.protectedUntil);
  expect(Date.parse(approved.protectedUntil ?? '') - Date.parse(approved.decidedAt ?? '')).toBe(90 * DAY);

  const { decision } = await findRegistration(partner, { registrationId: sent.id });
  expect(decision).toMatchObject({ verdict: 'approved', by: vendor.name });
  expect(decision?.letter.at(-1)).toBe('Good luck in Lindau.');
});

test('the days of protection are the workspace’s', async () => {
  const vendor = await aVendor('channel_manager', await aWorkspace({ terms: { protectionDays: 30 } }));
  await aProcessOf(vendor);

  const { protectedUntil, decidedAt } = await anApprovedRegistrationOf(await aPartnerOf(vendor));
  expect(Date.parse(protectedUntil ?? '') - Date.parse(decidedAt ?? '')).toBe(30 * DAY);
});

test('the manager sees beforehand where the deal would begin, and is told when no process takes it', async () => {
  const { vendor, partner } = await aProgramme();
  expect((await seenBy(vendor, await aRegistrationOf(partner))).start).toMatchObject({ stage: 'Prospect' });

  const bare = await aVendor();
  const sent = await aRegistrationOf(await aPartnerOf(bare));
  expect((await seenBy(bare, sent)).start).toBeNull();
  await expect(approveRegistration(bare, seen(sent))).rejects.toMatchObject({
    code: 'invalid',
    reason: 'opportunity.no_process',
  });
  expect(await seenBy(bare, sent)).toMatchObject({ status: 'submitted', version: sent.version });
});

test('a rejection gives the partner the reason in words', async () => {
  const { vendor, partner } = await aProgramme();
  const sent = await aRegistrationOf(partner);

  await rejectRegistration(vendor, { ...seen(sent), reason: 'outside_territory', note: 'Call Anders about Norway.' });

  const told = await findRegistration(partner, { registrationId: sent.id });
  expect(told).toMatchObject({ status: 'rejected', protectedUntil: null, opportunity: null });
  expect(told.decision).toMatchObject({ reason: 'outside_territory' });
  expect(told.decision?.letter).toEqual([
    expect.stringContaining('outside the territory'),
    'Call Anders about Norway.',
  ]);
});

test('another reason has to be said', async () => {
  const { vendor, partner } = await aProgramme();
  const sent = await aRegistrationOf(partner);

  await expect(rejectRegistration(vendor, { ...seen(sent), reason: 'other' })).rejects.toMatchObject({
    reason: 'registration.note_required',
  });
});

test('a question stops the clock until a colleague of the seller answers', async () => {
  const { vendor, partner } = await aProgramme();
  const sent = await aRegistrationOf(partner);

  const asked = await returnRegistration(vendor, { ...seen(sent), question: 'Same company?' });
  expect(asked).toMatchObject({ status: 'returned', question: 'Same company?', decidedAt: null });
  expect(asked.clock.pausedAt).not.toBeNull();

  const answered = await answerQuestion(await aColleagueOf(partner), { ...seen(asked), answer: 'Yes, since May.' });
  expect(answered).toMatchObject({ status: 'submitted', answer: 'Yes, since May.', clock: { pausedAt: null } });
  expect(answered.clock.leftMs).toBeGreaterThan(asked.clock.leftMs - 60_000);

  const { history } = await seenBy(vendor, sent);
  expect(history.map(({ kind, said }) => [kind, said])).toEqual([
    ['submitted', null],
    ['returned', 'Same company?'],
    ['answered', 'Yes, since May.'],
  ]);
});

test('an answer that nobody asked for, or that comes too late, is refused with the state as it is', async () => {
  const { vendor, partner } = await aProgramme();
  const sent = await aRegistrationOf(partner);
  await expect(answerQuestion(partner, { ...seen(sent), answer: 'Yes' })).rejects.toMatchObject({
    reason: 'registration.nothing_asked',
  });

  const asked = await aReturnedRegistrationOf(partner);
  await rejectRegistration(vendor, { ...seen(asked), reason: 'incomplete' });
  await expect(answerQuestion(partner, { ...seen(asked), answer: 'Yes' })).rejects.toMatchObject({
    code: 'conflict',
    reason: 'registration.already_decided',
    details: { audience: 'partner', status: 'rejected' },
  });
});

test('a withdrawn registration is decided by nobody any more', async () => {
  const { vendor, partner } = await aProgramme();
  const sent = await aRegistrationOf(partner);

  const withdrawn = await withdrawRegistration(partner, { ...seen(sent), reason: 'They bought elsewhere.' });
  expect(withdrawn).toMatchObject({ status: 'withdrawn' });
  await expect(approveRegistration(vendor, seen(withdrawn))).rejects.toMatchObject({
    reason: 'registration.withdrawn',
  });
  await expect(withdrawRegistration(partner, seen(withdrawn))).rejects.toMatchObject({
    reason: 'registration.withdrawn',
  });
});

test('of two managers who decide at once one wins, the other is shown what became of it', async () => {
  const { vendor, partner } = await aProgramme();
  const other = await aVendor('vendor_admin', vendor.workspaceId);

  for (let round = 0; round < 5; round += 1) {
    const sent = await aRegistrationOf(partner);
    const outcomes = await Promise.allSettled([
      approveRegistration(vendor, seen(sent)),
      rejectRegistration(other, { ...seen(sent), reason: 'too_late' }),
    ]);

    const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    const [lost] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(won).toHaveLength(1);
    expect(lost?.reason).toBeInstanceOf(AppError);
    expect(lost?.reason).toMatchObject({
      code: 'conflict',
      reason: 'registration.already_decided',
      details: { status: won[0]?.value.status },
    });
  }
  const { deals, decisions } = await inWorkspace(vendor.workspaceId, async ({ tx }) => ({
    deals: await tx.opportunity.count(),
    decisions: await tx.registrationDecision.groupBy({ by: ['verdict'], _count: true }),
  }));
  expect(decisions.reduce((sum, { _count }) => sum + _count, 0)).toBe(5);
  expect(deals).toBe(decisions.find(({ verdict }) => verdict === 'approved')?._count ?? 0);
});

test('whoever acts on what changed meanwhile is shown the newer state first', async () => {
  const { vendor, partner } = await aProgramme();
  const sent = await aRegistrationOf(partner);
  const asked = await returnRegistration(vendor, { ...seen(sent), question: 'Same company?' });
  await answerQuestion(partner, { ...seen(asked), answer: 'No.' });

  await expect(approveRegistration(vendor, seen(asked))).rejects.toMatchObject({
    code: 'conflict',
    reason: 'registration.changed',
    details: { audience: 'vendor', answer: 'No.' },
  });
});

test('a partner under protection stands against another, unless both are meant to go on', async () => {
  const { vendor, partner } = await aProgramme();
  const { company, website } = await anApprovedRegistrationOf(partner);
  const sent = await aRegistrationOf(await aPartnerOf(vendor), { company, website });

  expect((await seenBy(vendor, sent)).protectedElsewhere).toBe(true);
  await expect(approveRegistration(vendor, seen(sent))).rejects.toMatchObject({
    reason: 'registration.protected_elsewhere',
  });
  expect(await approveRegistration(vendor, { ...seen(sent), alongside: true })).toMatchObject({ status: 'approved' });
});

test('of two partners approved for one customer at the same instant only one is', async () => {
  const { vendor, partner } = await aProgramme();
  const first = await aRegistrationOf(partner);
  const { company, website } = first;
  const second = await aRegistrationOf(await aPartnerOf(vendor), { company, website });

  const outcomes = await Promise.allSettled([first, second].map((sent) => approveRegistration(vendor, seen(sent))));

  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { reason: 'registration.protected_elsewhere' },
  });
});

test('a lapsed or lost deal protects nobody', async () => {
  const { vendor, partner, processId } = await aProgramme();
  const rival = await aPartnerOf(vendor);
  const lapsed = await anApprovedRegistrationOf(rival);
  await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.opportunity.updateMany({ data: { protectedUntil: new Date('2026-01-01') } }),
  );
  await aDealOf(rival, { processId });

  const { company, website } = lapsed;
  const sent = await aRegistrationOf(partner, { company, website });
  expect(await seenBy(vendor, sent)).toMatchObject({ conflict: 'open_deal', protectedElsewhere: false });
  expect(await approveRegistration(vendor, seen(sent))).toMatchObject({ status: 'approved' });
});

test('the queue is in the order of its deadlines, what waits for the partner behind it', async () => {
  const { vendor, partner } = await aProgramme();
  const late = await aRegistrationOf(partner);
  const waiting = await aReturnedRegistrationOf(partner);
  const soon = await aRegistrationOf(partner);
  await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.dealRegistration.update({
      where: { id: soon.id },
      data: { dueAt: new Date(Date.parse(late.clock.dueAt) - 1000) },
    }),
  );
  const decided = await anApprovedRegistrationOf(partner);

  const open = await listRegistrations(vendor, {});
  expect(open.items.map(({ id }) => id)).toEqual([soon.id, late.id, waiting.id]);
  expect(open.counts).toEqual({ submitted: 2, returned: 1, decided: 1, asked: 0 });
  expect((await listRegistrations(vendor, { status: 'decided' })).items.map(({ id }) => id)).toEqual([decided.id]);
  expect((await listRegistrations(vendor, { status: 'returned' })).items.map(({ id }) => id)).toEqual([waiting.id]);
});

test('the list of what was decided says by whom, and why not', async () => {
  const { vendor, partner } = await aProgramme();
  const [sent, asked] = [await aRegistrationOf(partner), await aReturnedRegistrationOf(partner)];
  await rejectRegistration(vendor, { ...seen(sent), reason: 'too_late' });

  const [rejected] = (await listRegistrations(partner, { status: 'rejected' })).items;
  expect(rejected).toMatchObject({ id: sent.id, decidedBy: vendor.name, rejectedFor: 'too_late' });
  // A question is no verdict.
  const [open] = (await listRegistrations(vendor, { status: 'returned' })).items;
  expect(open).toMatchObject({ id: asked.id, decidedBy: null, rejectedFor: null });
});

test('a long queue comes in pages, each registration once', async () => {
  const { vendor, partner } = await aProgramme();
  const sent = [await aRegistrationOf(partner), await aRegistrationOf(partner), await aRegistrationOf(partner)];

  const first = await listRegistrations(vendor, { limit: 2 });
  const second = await listRegistrations(vendor, { limit: 2, after: first.next });

  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
  expect(second.next).toBeNull();
});

test('a partner lists and opens its own registrations and nobody else’s', async () => {
  const { vendor, partner } = await aProgramme();
  const theirs = await aRegistrationOf(await aPartnerOf(vendor));
  const mine = await aRegistrationOf(partner);

  const list = await listRegistrations(partner, {});
  expect(list.items.map(({ id }) => id)).toEqual([mine.id]);
  expect(list.counts).toEqual({ submitted: 1, returned: 0, decided: 0, asked: 0 });
  await expect(findRegistration(partner, { registrationId: theirs.id })).rejects.toMatchObject({ code: 'not_found' });
  await expect(withdrawRegistration(partner, seen(theirs))).rejects.toMatchObject({ code: 'not_found' });
});

test('executives look on, partners don’t decide', async () => {
  const { vendor, partner } = await aProgramme();
  const sent = await aRegistrationOf(partner);

  for (const viewer of [await aVendor('executive', vendor.workspaceId), partner]) {
    await expect(approveRegistration(viewer, seen(sent))).rejects.toMatchObject({ code: 'forbidden' });
  }
});
