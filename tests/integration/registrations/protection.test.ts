import { beforeEach, expect, test } from 'vitest';
import { approveRegistration, rejectRegistration } from '@/lib/domain/registrations/decisions/service';
import { registerAgain } from '@/lib/domain/registrations/drafts/service';
import { cancelRegistration } from '@/lib/domain/registrations/protection/service';
import { watchProtections } from '@/lib/domain/registrations/protection/watch';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { appealRejection, askExtension, decideRequest, dropRequest } from '@/lib/domain/registrations/requests/service';
import { followAmount } from '@/lib/domain/registrations/requests/follow-amount';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { asViewer } from '@/lib/platform/db/scope';
import type { PartnerViewer, VendorViewer } from '@/lib/platform/viewer';
import { aProcessOf } from '../../factories/process';
import { answersFor, aRegistrationOf } from '../../factories/registrations';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const DAY = 86_400_000;
let vendor: VendorViewer;
let other: VendorViewer;
let seller: PartnerViewer;

beforeEach(async () => {
  vendor = await aVendor();
  other = await aVendor('vendor_admin', vendor.workspaceId);
  seller = await aPartnerOf(vendor);
  await aProcessOf(vendor);
});

async function approved() {
  const { id: registrationId, version } = await aRegistrationOf(seller);
  const { id, opportunity, ...view } = await approveRegistration(vendor, { registrationId, version });
  if (!opportunity) throw new Error('an approval opens a deal');
  return { ...view, registrationId: id, dealId: opportunity.id, until: new Date(view.protectedUntil ?? '') };
}

/** As the clock of the product would, at that time. */
async function watchAt(now: Date): Promise<void> {
  await inWorkspace(vendor.workspaceId, (context) => watchProtections(context, null), now);
}

function seen(registrationId: string) {
  return findRegistration(seller, { registrationId });
}

function dealOf(id: string) {
  return inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.opportunity.findUniqueOrThrow({
      where: { id },
      select: { protectedUntil: true, stageKind: true, proofs: { select: { key: true } } },
    }),
  );
}

/** What happened to it, by the names of events. */
async function told(registrationId: string): Promise<ReadonlyArray<string>> {
  return (await seen(registrationId)).history.map(({ kind }) => kind);
}

test('when its time is over protection ends: the deal stays, free and unregistered', async () => {
  const { registrationId, dealId, until } = await approved();
  expect((await dealOf(dealId)).proofs).toEqual([{ key: 'registration:approved' }]);
  await watchAt(new Date(until.getTime() - 1000));
  expect(await seen(registrationId)).toMatchObject({ status: 'approved' });

  await watchAt(until);
  await watchAt(new Date(until.getTime() + DAY));
  expect(await seen(registrationId)).toMatchObject({
    status: 'expired',
    ended: { at: until.toISOString(), letter: ['The time of protection is over.'] },
  });
  expect(await dealOf(dealId)).toEqual({ protectedUntil: null, stageKind: 'open', proofs: [] });
  expect((await told(registrationId)).filter((kind) => kind === 'expired')).toHaveLength(1);
});

test('the seller is reminded once before each of the programme’s days, and anew after an extension', async () => {
  const { registrationId, version, until } = await approved();
  const at = (daysBefore: number) => watchAt(new Date(until.getTime() - daysBefore * DAY));
  await touch(registrationId, until);
  for (const days of [31, 30, 29.9, 14, 13, 10]) await at(days);
  const reminders = async () => (await told(registrationId)).filter((kind) => kind === 'protection_ending').length;
  expect(await reminders()).toBe(2);

  const { requests } = await askExtension(seller, { registrationId, version, days: 30, reason: 'A second visit.' });
  await decideRequest(vendor, { requestId: requests[0]?.id ?? '', version: 1, granted: true });
  await at(9);
  expect(await reminders()).toBe(2);
  await at(0);
  expect(await reminders()).toBe(3);
});

/** Something happens with the deal at that time. */
async function touch(registrationId: string, lastActivityAt: Date): Promise<void> {
  await inWorkspace(vendor.workspaceId, async ({ tx }) => {
    await tx.opportunity.updateMany({
      where: { registrations: { some: { id: registrationId } } },
      data: { lastActivityAt },
    });
  });
}

test('a quiet deal is warned of once, and loses its protection unless something happens', async () => {
  const { registrationId, until } = await approved();
  const start = until.getTime() - 90 * DAY;
  await touch(registrationId, new Date(start));
  for (const days of [59, 60, 61, 73]) await watchAt(new Date(start + days * DAY));
  expect((await told(registrationId)).filter((kind) => kind === 'inactivity_warned')).toHaveLength(1);
  expect(await seen(registrationId)).toMatchObject({ status: 'approved' });

  const saved = await approved();
  await touch(saved.registrationId, new Date(start));
  await watchAt(new Date(start + 60 * DAY));
  await touch(saved.registrationId, new Date(start + 65 * DAY));

  await watchAt(new Date(start + 74 * DAY));
  expect(await seen(registrationId)).toMatchObject({ status: 'expired' });
  expect(await seen(saved.registrationId)).toMatchObject({ status: 'approved' });
});

test('an extension keeps the protection up until it is decided, and then lengthens it', async () => {
  const { registrationId, version, dealId, until } = await approved();
  const asked = await askExtension(seller, { registrationId, version, days: 45, reason: 'A pilot runs until May.' });
  const [request] = asked.requests;
  expect(request).toMatchObject({ kind: 'extension', status: 'open', days: 45, askedBy: seller.name });
  await expect(
    askExtension(seller, { registrationId, version: asked.version, days: 5, reason: 'Again.' }),
  ).rejects.toMatchObject({ reason: 'registration.request_open' });

  await touch(registrationId, until);
  await watchAt(new Date(until.getTime() + DAY));
  expect(await seen(registrationId)).toMatchObject({ status: 'approved' });

  const decided = { requestId: request?.id ?? '', version: request?.version ?? 0 };
  await expect(decideRequest(vendor, { ...decided, granted: true, days: 46 })).rejects.toMatchObject({
    fields: { days: ['They asked for 45 days.'] },
  });
  await decideRequest(vendor, { ...decided, granted: true, days: 30 });
  const longer = new Date(until.getTime() + 30 * DAY);
  expect(await seen(registrationId)).toMatchObject({ protectedUntil: longer.toISOString(), openRequest: null });
  expect((await dealOf(dealId)).protectedUntil).toEqual(longer);
  await expect(decideRequest(vendor, { ...decided, granted: true })).rejects.toMatchObject({
    reason: 'registration.request_closed',
  });
});

test('an extension can be taken back, and asks for no more days than there are', async () => {
  const { registrationId, version } = await approved();
  await expect(askExtension(seller, { registrationId, version, days: 61, reason: 'A pilot.' })).rejects.toMatchObject({
    fields: { days: ['Ask for at most 60 days.'] },
  });

  const { requests } = await askExtension(seller, { registrationId, version, days: 60, reason: 'A pilot.' });
  const [request] = requests;
  const dropped = await dropRequest(seller, { requestId: request?.id ?? '', version: request?.version ?? 0 });
  expect(dropped).toMatchObject({ status: 'approved', openRequest: null, longestExtension: 60 });
});

test('the vendor ends a protection with a reason that the partner reads; what was asked falls with it', async () => {
  const { registrationId, version, dealId } = await approved();
  const asked = await askExtension(seller, { registrationId, version, days: 10, reason: 'A pilot.' });
  const reason = { reason: 'customer_wish', note: 'Their buyer called us.' } as const;
  await cancelRegistration(vendor, { registrationId, version: asked.version, ...reason });

  expect(await seen(registrationId)).toMatchObject({
    status: 'cancelled',
    ended: { letter: [expect.stringContaining('The customer asked to work with somebody else.'), reason.note] },
    requests: [{ status: 'dropped' }],
  });
  expect(await dealOf(dealId)).toMatchObject({ protectedUntil: null, stageKind: 'open' });
});

test('what ended is registered again with a form that is filled in, and the deal is protected once more', async () => {
  const { registrationId, version, dealId } = await approved();
  await expect(registerAgain(seller, { registrationId })).rejects.toMatchObject({ reason: 'registration.not_ended' });
  await cancelRegistration(vendor, { registrationId, version, reason: 'no_progress' });

  const { id: draftId, answers } = await registerAgain(seller, { registrationId });
  expect(answers).toMatchObject({ amount: '96000.00', closeDate: '', contactName: 'Petra Hallström' });
  const { partnerId: _partner, ...again } = {
    ...(await answersFor(seller, { productIds: [...answers.productIds] })),
    partnerId: null,
  };
  const sent = await submitRegistration(seller, {
    ...again,
    ...{ draftId, company: answers.company, website: answers.website },
  });
  expect(sent).toMatchObject({ renews: { id: registrationId } });

  const renewed = await approveRegistration(vendor, {
    registrationId: sent.id,
    version: sent.version,
    alongside: true,
  });
  expect(renewed.opportunity?.id).toBe(dealId);
  expect(await dealOf(dealId)).toMatchObject({
    protectedUntil: new Date(renewed.protectedUntil ?? ''),
    proofs: [{ key: 'registration:approved' }],
  });
});

test('an appeal is judged by somebody else, who may overturn it', async () => {
  const { id: registrationId, version } = await aRegistrationOf(seller);
  const rejected = await rejectRegistration(vendor, { registrationId, version, reason: 'too_late' });
  expect(rejected.appealUntil).not.toBeNull();
  const reason = 'The order is in spring.';
  const appealed = await appealRejection(seller, { registrationId, version: rejected.version, reason });
  expect(appealed).toMatchObject({ status: 'appealed', openRequest: 'appeal', opportunity: null });

  const verdict = { requestId: appealed.requests[0]?.id ?? '', version: 1, granted: true };
  await expect(decideRequest(vendor, verdict)).rejects.toMatchObject({ reason: 'registration.same_judge' });
  const overturned = await decideRequest(other, verdict);
  expect(overturned).toMatchObject({ status: 'approved', requests: [{ status: 'granted' }] });
  expect(overturned.opportunity).not.toBeNull();
  expect(overturned.protectedUntil).not.toBeNull();
});

test('an appeal that is upheld is final', async () => {
  const { id: registrationId, version } = await aRegistrationOf(seller);
  const rejected = await rejectRegistration(vendor, { registrationId, version, reason: 'too_late' });
  const appealed = await appealRejection(seller, { registrationId, version: rejected.version, reason: 'Please.' });
  const verdict = { requestId: appealed.requests[0]?.id ?? '', version: 1, granted: false };
  await expect(decideRequest(other, verdict)).rejects.toMatchObject({ reason: 'registration.answer_required' });

  const upheld = await decideRequest(other, { ...verdict, answer: 'The order was placed on Monday.' });
  expect(upheld).toMatchObject({ status: 'rejected', appealUntil: null });
  await expect(
    appealRejection(seller, { registrationId, version: upheld.version, reason: 'Once more.' }),
  ).rejects.toMatchObject({ reason: 'registration.appealed_before' });
});

test('a deal that grows beyond the tolerance is confirmed again, and stays protected meanwhile', async () => {
  const { registrationId, dealId } = await approved();
  const worth = async (amountMinor: bigint) => {
    await inWorkspace(vendor.workspaceId, async (context) => {
      await context.tx.opportunity.update({ where: { id: dealId }, data: { amountMinor } });
      await followAmount(context, dealId);
      await followAmount(context, dealId);
    });
    return seen(registrationId);
  };

  expect(await worth(119_000_00n)).toMatchObject({ openRequest: null });
  expect(await worth(121_000_00n)).toMatchObject({
    status: 'approved',
    openRequest: 'change',
    requests: [{ kind: 'change', amountMinor: '12100000', reason: 'Approved for €96,000, now €121,000.' }],
  });
  expect(await worth(100_000_00n)).toMatchObject({ openRequest: null, requests: [{ status: 'dropped' }] });

  const grown = await worth(150_000_00n);
  const verdict = { requestId: grown.requests[0]?.id ?? '', version: 1, granted: true };
  expect(await decideRequest(vendor, verdict)).toMatchObject({ amountMinor: '15000000', openRequest: null });
  expect(await worth(155_000_00n)).toMatchObject({ openRequest: null });
});

test('the protection of a deal that is closed is nobody’s to end any more', async () => {
  const { registrationId, version, dealId } = await approved();
  await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.opportunity.update({ where: { id: dealId }, data: { stageKind: 'won' } }),
  );
  await expect(cancelRegistration(vendor, { registrationId, version, reason: 'no_progress' })).rejects.toMatchObject({
    reason: 'registration.deal_closed',
  });
});

test('a partner’s own rows let it take back what it asked, and never grant it', async () => {
  const { registrationId, version } = await approved();
  const { requests } = await askExtension(seller, { registrationId, version, days: 10, reason: 'A pilot.' });
  const id = requests[0]?.id ?? '';
  await expect(
    asViewer(seller, 'write', (tx) =>
      tx.registrationRequest.updateMany({ where: { id }, data: { status: 'granted' } }),
    ),
  ).rejects.toThrow();
  expect(await dropRequest(seller, { requestId: id, version: 1 })).toMatchObject({ openRequest: null });
});
