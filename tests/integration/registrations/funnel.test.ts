import { expect, test } from 'vitest';
import { approveRegistration, rejectRegistration } from '@/lib/domain/registrations/decisions/service';
import { getFunnel } from '@/lib/domain/registrations/funnel/queries';
import { cancelRegistration } from '@/lib/domain/registrations/protection/service';
import { withdrawRegistration } from '@/lib/domain/registrations/service';
import { aProcessOf } from '../../factories/process';
import { aRegistrationOf } from '../../factories/registrations';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const seen = ({ id, version }: { id: string; version: number }) => ({ registrationId: id, version });

test('what becomes of registrations is counted by partner and by source', async () => {
  const vendor = await aVendor();
  await aProcessOf(vendor);
  const [busy, quiet] = [await aPartnerOf(vendor, { name: 'Busy' }), await aPartnerOf(vendor, { name: 'Quiet' })];
  const won = await approveRegistration(vendor, seen(await aRegistrationOf(busy, { source: 'campaign' })));
  const ended = await approveRegistration(vendor, seen(await aRegistrationOf(busy)));
  await cancelRegistration(vendor, { ...seen(ended), reason: 'no_progress' });
  await rejectRegistration(vendor, { ...seen(await aRegistrationOf(busy)), reason: 'too_late' });
  await withdrawRegistration(busy, seen(await aRegistrationOf(busy)));
  await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.opportunity.updateMany({ where: { id: won.opportunity?.id ?? '' }, data: { stageKind: 'won' } }),
  );

  const funnel = await getFunnel(vendor, {});
  expect(funnel.total).toMatchObject({ sent: 4, decided: 3, approved: 2, ended: 1, won: 1, lost: 0 });
  expect(funnel.byPartner).toMatchObject([{ name: 'Busy', sent: 4 }]);
  expect(funnel.bySource).toMatchObject([
    { name: 'Not said', sent: 3 },
    { name: 'A campaign or event', sent: 1, won: 1 },
  ]);
  expect(funnel).toMatchObject({ gini: 0.5, partners: 2 });
  expect(quiet.partnerId).not.toBe(busy.partnerId);
});

test('without registrations there is nothing to count', async () => {
  const funnel = await getFunnel(await aVendor(), {});
  expect(funnel).toMatchObject({ total: { sent: 0, hoursToDecide: null }, byPartner: [], bySource: [], gini: null });
});
