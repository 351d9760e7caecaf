import { expect, test } from 'vitest';
import { approveRegistration, rejectRegistration } from '@/lib/domain/registrations/decisions/service';
import { getFairness } from '@/lib/domain/registrations/fairness/queries';
import { listRegistrations } from '@/lib/domain/registrations/queries';
import { appealRejection, decideRequest } from '@/lib/domain/registrations/requests/service';
import { aProcessOf } from '../../factories/process';
import { anApprovedRegistrationOf, aRegistrationOf } from '../../factories/registrations';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

test('decisions are counted by region and by tier, with their times, and with appeals that were overturned', async () => {
  const manager = await aVendor();
  const admin = await aVendor('vendor_admin', manager.workspaceId);
  await aProcessOf(manager);
  const [gold, silver] = [
    await aPartnerOf(manager, { region: 'DACH', tier: 'gold' }),
    await aPartnerOf(manager, { region: 'Nordics', tier: 'silver' }),
  ];
  const sent = [await aRegistrationOf(gold), await aRegistrationOf(gold), await aRegistrationOf(silver)];
  await inWorkspace(manager.workspaceId, async ({ tx, now }) => {
    for (const [at, { id }] of sent.entries()) {
      const submittedAt = new Date(now.getTime() - (at + 1) * 10 * 3_600_000);
      const dueAt = at === 1 ? submittedAt : new Date(now.getTime() + 3_600_000);
      await tx.dealRegistration.update({ where: { id }, data: { submittedAt, dueAt } });
    }
  });
  const seen = sent.map(({ id: registrationId, version }) => ({ registrationId, version }));
  const [first, second, third] = seen as [(typeof seen)[number], (typeof seen)[number], (typeof seen)[number]];
  await approveRegistration(manager, first);
  await rejectRegistration(manager, { ...second, reason: 'too_late' });
  const { version } = await rejectRegistration(manager, { ...third, reason: 'too_late' });
  const { requests } = await appealRejection(silver, { ...third, version, reason: 'It is in spring.' });
  await decideRequest(admin, { requestId: requests[0]?.id ?? '', version: 1, granted: true });

  const { all, regions, tiers } = await getFairness(admin, {});
  expect(all).toMatchObject({ decided: 3, approved: 2, inTime: 2, appeals: 1, overturned: 1, conflicts: 0 });
  expect(all.medianHours).toBeCloseTo(20, 0);
  expect(all.p90Hours).toBeCloseTo(28, 0);
  expect(regions).toMatchObject([
    { name: 'DACH', decided: 2, approved: 1, inTime: 1 },
    { name: 'Nordics', decided: 1, approved: 1, overturned: 1 },
  ]);
  expect(tiers.map(({ name, decided }) => [name, decided])).toEqual([
    ['Silver', 1],
    ['Gold', 2],
  ]);
});

test('a workspace that decided nothing has no figures to divide by', async () => {
  expect(await getFairness(await aVendor(), {})).toMatchObject({ all: { decided: 0 }, regions: [], tiers: [] });
});

test('protected deals stand in the order in which their protection ends, the closed ones left out', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  await aProcessOf(vendor);
  const deals = [
    await anApprovedRegistrationOf(partner),
    await anApprovedRegistrationOf(partner),
    await anApprovedRegistrationOf(partner),
  ];
  await inWorkspace(vendor.workspaceId, async ({ tx }) => {
    for (const [at, { id, opportunity }] of deals.entries()) {
      const protectedUntil = new Date(Date.UTC(2031, 5 - at, 1));
      await tx.dealRegistration.update({ where: { id }, data: { protectedUntil } });
      if (at === 1) await tx.opportunity.update({ where: { id: opportunity?.id ?? '' }, data: { stageKind: 'lost' } });
    }
  });
  const { items } = await listRegistrations(vendor, { status: 'expiring' });
  expect(items.map(({ id }) => id)).toEqual([deals[2]?.id, deals[0]?.id]);
});
