import { expect, test } from 'vitest';
import { rejectRegistration } from '@/lib/domain/registrations/decisions/service';
import { previewThresholds } from '@/lib/domain/registrations/matching/preview';
import { checkConflict } from '@/lib/domain/registrations/matching/queries';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { aDealOf } from '../../factories/opportunities';
import { aRegistrationOf } from '../../factories/registrations';
import { aPartnerOf, aVendor, aWorkspace, anAccountOf, inWorkspace } from '../../factories/workspace';

test('the terms say who decides by when', async () => {
  const vendor = await aVendor(
    'channel_manager',
    await aWorkspace({ name: 'Halden Controls', terms: { decisionHours: 24 }, timeZone: 'Europe/Berlin' }),
  );
  const partner = await aPartnerOf(vendor, { managerId: vendor.userId });

  const terms = await findTerms(partner, {});
  expect(terms).toMatchObject({
    vendorName: 'Halden Controls',
    manager: 'Ingrid Sommer',
    decisionHours: 24,
    protectionDays: 90,
  });
  expect(Date.parse(terms.dueAtIfSentNow)).toBeGreaterThanOrEqual(Date.parse(terms.now) + 24 * 3_600_000);
  expect(terms.currencies).toEqual(['EUR', 'USD']);
});

test('the programme’s own figures count all partners, once there are enough of them', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const others = await aPartnerOf(vendor);
  for (let sent = 0; sent < 9; sent += 1) await aRegistrationOf(others);
  await decideAll(vendor.workspaceId, { status: 'approved', hours: 10 });
  expect((await findTerms(partner, {})).figures).toBeNull();

  await aRegistrationOf(others);
  await decideAll(vendor.workspaceId, { status: 'rejected', hours: 500 });
  const { p90Hours, ...figures } = (await findTerms(partner, {})).figures ?? { p90Hours: 0 };
  expect(p90Hours).toBeCloseTo(59, 6);
  expect(figures).toEqual({
    ...{ decided: 10, approved: 9, inTime: 9, conflicts: 0, medianHours: 10, appeals: 0, overturned: 0 },
  });
});

/** Decides what is open so many hours after it was sent. */
function decideAll(workspaceId: string, { status, hours }: { status: 'approved' | 'rejected'; hours: number }) {
  return inWorkspace(workspaceId, async ({ tx }) => {
    for (const { id } of await tx.dealRegistration.findMany({ where: { status: 'submitted' } })) {
      const decidedAt = new Date(Date.now() - 3_600_000);
      const submittedAt = new Date(decidedAt.getTime() - hours * 3_600_000);
      const dueAt = new Date(submittedAt.getTime() + 48 * 3_600_000);
      await tx.dealRegistration.update({ where: { id }, data: { status, decidedAt, submittedAt, dueAt } });
    }
  });
}

test('while typing, a partner learns the kind of conflict and nothing about whose it is', async () => {
  const vendor = await aVendor();
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor, { name: 'Tidewell' })];
  const account = await anAccountOf(theirs, { name: 'Grünau Pharma GmbH', domain: 'gruenau.example' });
  await aDealOf(theirs, { accountId: account.id, title: 'Grünau Pharma GmbH' });

  expect(await checkConflict(ours, { website: 'www.gruenau.example' })).toEqual({ class: 'open_deal', own: [] });
  expect(await checkConflict(ours, { company: 'Grunau Pharma' })).toEqual({ class: 'open_deal', own: [] });
  expect(await checkConflict(ours, { company: 'Grünau' })).toEqual({ class: 'clean', own: [] });
  expect(await checkConflict(ours, {})).toEqual({ class: 'clean', own: [] });
});

test('an own duplicate names the partner’s own record', async () => {
  const partner = await aPartnerOf(await aVendor());
  const { id, number, company, website } = await aRegistrationOf(partner);

  expect(await checkConflict(partner, { company, website })).toEqual({
    class: 'own_duplicate',
    own: [{ kind: 'registration', id, number, title: company }],
  });
});

test('a thousand names with one beginning don’t hide the one that is the same', async () => {
  const vendor = await aVendor();
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const { workspaceId, partnerId } = theirs;
  const account = await anAccountOf(theirs, { name: 'Zzz Customer', domain: 'zzz.example' });
  const { id } = await aDealOf(theirs, { accountId: account.id });
  await inWorkspace(workspaceId, async ({ tx, nextNumber }) => {
    const template = await tx.opportunity.findUniqueOrThrow({
      where: { id },
      omit: { id: true, number: true, journeyReason: true },
    });
    const first = (await nextNumber('deal', 300)) - 299;
    const names = Array.from({ length: 300 }, (_unused, at) => `zzz ${'abcdefghij'[at % 10]} ${at}`);
    await tx.account.createMany({
      data: names.map((name) => ({ workspaceId, partnerId, name, normalisedName: name })),
    });
    const accounts = await tx.account.findMany({ where: { name: { startsWith: 'zzz ' } } });
    await tx.opportunity.createMany({
      data: accounts.map((row, at) => ({ ...template, answers: {}, accountId: row.id, number: first + at })),
    });
  });

  expect(await checkConflict(ours, { company: 'ZZZ Customer Ltd' })).toMatchObject({ class: 'open_deal' });
});

test('what another threshold would have come to is told by the scores that were kept', async () => {
  const vendor = await aVendor('vendor_admin');
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const account = await anAccountOf(theirs, { name: 'Grünau Pharma GmbH', domain: 'gruenau.example' });
  await aDealOf(theirs, { accountId: account.id, title: 'Grünau Pharma GmbH' });
  const { id: registrationId, version } = await aRegistrationOf(ours, { website: 'gruenau.example' });
  await rejectRegistration(vendor, { registrationId, version, reason: 'registered_by_other' });
  const other = await aRegistrationOf(ours);
  await rejectRegistration(vendor, { registrationId: other.id, version: other.version, reason: 'too_late' });

  expect(await previewThresholds(vendor, { similarFrom: 45 })).toEqual({
    ...{ decided: 2, flagged: 1, rivals: 1, rivalsFlagged: 1 },
  });
  expect(await previewThresholds(vendor, { similarFrom: 46 })).toEqual({
    ...{ decided: 2, flagged: 0, rivals: 1, rivalsFlagged: 0 },
  });
});

test('from which score on somebody looks is the programme’s to say', async () => {
  const vendor = await aVendor('channel_manager', await aWorkspace({ terms: { similarFrom: 46 } }));
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const account = await anAccountOf(theirs, { name: 'Zeller Glas', domain: 'gruenau.example' });
  await aDealOf(theirs, { accountId: account.id });

  expect(await checkConflict(ours, { website: 'gruenau.example' })).toMatchObject({ class: 'clean' });
  expect(await aRegistrationOf(ours, { website: 'gruenau.example' })).toMatchObject({ conflict: 'clean' });
});
