import { expect, test } from 'vitest';
import { moveOpportunity, overrideGate, updateOpportunity } from '@/lib/domain/opportunities/deal/service';
import { awardCertificate, withdrawCertificate } from '@/lib/domain/partners/certificates/service';
import { disprove, prove } from '@/lib/domain/opportunities/proofs';
import { recordKey, REGISTRATION_APPROVED } from '@/lib/domain/process/criteria/rules/facts';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { StageDesign } from '@/lib/domain/process/templates/build';
import { aDesignedProcessOf, aStage, LOST, WON } from '../factories/designs';
import { aDealOf } from '../factories/opportunities';
import { aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

/** A deal in the first of two stages, whose exit asks for this. */
async function aDealAsked(criteria: ReadonlyArray<Criterion>, rest: Partial<StageDesign> = {}) {
  const manager = await aVendor();
  const seller = await aPartnerOf(manager);
  const stages = [aStage('first', { criteria, ...rest }), aStage('second'), aStage('third')];
  const { processId } = await aDesignedProcessOf(manager, stages);
  const deal = await aDealOf(seller, { processId, ownerId: seller.userId });
  const go = (toStageKey: string, version = 1) =>
    moveOpportunity(seller, { opportunityId: deal.id, toStageKey, version });
  return { manager, seller, deal, go };
}

function asked(part: object): Criterion {
  return { key: 'asked', label: 'Asked', hint: '', ...part } as Criterion;
}

test.each([
  ['a registration', asked({ kind: 'registration' }), REGISTRATION_APPROVED],
  ['a quote', asked({ kind: 'record', record: 'quote', state: 'accepted' }), recordKey('quote', 'accepted')],
])('%s lets a deal pass once it is shown, and no longer when it is taken back', async (_name, criterion, key) => {
  const { seller, deal, go } = await aDealAsked([criterion]);
  const it = { id: deal.id, partnerId: seller.partnerId };
  await expect(go('second')).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });

  await inWorkspace(seller.workspaceId, (ctx) => prove(ctx, it, key));
  await inWorkspace(seller.workspaceId, (ctx) => disprove(ctx, it, key));
  await expect(go('second', 2)).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });
  await inWorkspace(seller.workspaceId, (ctx) => prove(ctx, it, key));
  await expect(go('second', 2)).resolves.toMatchObject({ stageKey: 'second' });
});

test('a certificate counts while it is valid, and the seller’s own', async () => {
  const { seller, go } = await aDealAsked([asked({ kind: 'certification', certification: 'Lens Predict' })]);
  const held = { workspaceId: seller.workspaceId, partnerId: seller.partnerId, userId: seller.userId };
  const award = (expiresOn: string) =>
    inWorkspace(seller.workspaceId, async ({ tx }) => {
      await tx.certification.deleteMany({ where: { userId: seller.userId } });
      const days = { awardedOn: new Date('2020-01-01'), expiresOn: new Date(expiresOn) };
      await tx.certification.createMany({ data: { ...held, name: 'lens  predict', ...days } });
    });

  await award('2020-12-31');
  await expect(go('second')).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });
  await award('2999-12-31');
  await expect(go('second')).resolves.toMatchObject({ stageKey: 'second' });
});

test('what a stage asks of who comes in holds on the way, also when it is passed over', async () => {
  const manager = await aVendor();
  const seller = await aPartnerOf(manager);
  const entry = [asked({ kind: 'registration' })];
  const stages = [aStage('first'), aStage('second', { entryCriteria: entry }), aStage('third')];
  const { processId } = await aDesignedProcessOf(manager, stages);
  const { id } = await aDealOf(seller, { processId });

  for (const toStageKey of ['second', 'third', 'won']) {
    await expect(moveOpportunity(seller, { opportunityId: id, toStageKey, version: 1 })).rejects.toMatchObject({
      reason: 'opportunity.criteria_missing',
      details: { missing: [{ stageKey: 'second', criterion: { key: 'asked' } }] },
    });
  }
});

test('a stage that leads to the next one only keeps deals from leaping', async () => {
  const { go } = await aDealAsked([], { transitions: { forward: 'next', skipTo: [], back: 'any', reopenBy: [] } });
  await expect(go('third')).rejects.toMatchObject({ reason: 'opportunity.no_way' });
  await expect(go('second')).resolves.toMatchObject({ stageKey: 'second' });
});

test('a refusal is kept with what was missing, and told in the timeline', async () => {
  const { seller, deal, go } = await aDealAsked([asked({ kind: 'registration' })]);
  await expect(go('second')).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });

  const kept = await inWorkspace(seller.workspaceId, async ({ tx }) => ({
    refusal: await tx.gateRefusal.findFirstOrThrow({ where: { opportunityId: deal.id } }),
    event: await tx.event.findFirstOrThrow({ where: { name: 'opportunity.gate_refused' } }),
  }));
  expect(kept.refusal).toMatchObject({ fromKey: 'first', toKey: 'second', byId: seller.userId });
  expect(kept.refusal.missing).toEqual([{ stageKey: 'first', criterionKey: 'asked', label: 'Asked' }]);
  expect(kept.event).toMatchObject({ subjectId: deal.id, partnerId: seller.partnerId });
});

test('a manager may let a deal pass with a reason, which everybody at the deal can read; a seller may not', async () => {
  const { manager, seller, deal } = await aDealAsked([asked({ kind: 'registration' })]);
  const passage = { opportunityId: deal.id, toStageKey: 'second', version: 1, overrideReason: 'Signed on paper.' };

  await expect(overrideGate(seller, passage)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(overrideGate(manager, { ...passage, overrideReason: ' ' })).rejects.toMatchObject({ code: 'invalid' });
  await expect(overrideGate(manager, passage)).resolves.toMatchObject({ stageKey: 'second', version: 2 });

  const [override] = await inWorkspace(seller.workspaceId, ({ tx }) => tx.gateOverride.findMany());
  expect(override).toMatchObject({
    reason: 'Signed on paper.',
    byId: manager.userId,
    fromKey: 'first',
    toKey: 'second',
  });
});

test('where nothing is missing there is nothing to override', async () => {
  const { manager, deal } = await aDealAsked([]);
  const passage = { opportunityId: deal.id, toStageKey: 'second', version: 1, overrideReason: 'To be sure.' };
  await expect(overrideGate(manager, passage)).rejects.toMatchObject({ reason: 'opportunity.nothing_missing' });
});

test('a lost deal is opened again by those whom the process names, with a reason', async () => {
  const manager = await aVendor();
  const seller = await aPartnerOf(manager);
  const again = { ...LOST.transitions, reopenBy: ['channel_manager'] as const };
  const ends = [WON, { ...LOST, transitions: again }];
  const { processId } = await aDesignedProcessOf(manager, [aStage('first'), aStage('second')], ends);
  const { id } = await aDealOf(seller, { processId });
  await moveOpportunity(seller, { opportunityId: id, toStageKey: 'lost', version: 1, lostReason: LOST.lostReasons[0] });

  const back = { opportunityId: id, toStageKey: 'second', version: 2, reason: 'They called.' };
  await expect(moveOpportunity(seller, back)).rejects.toMatchObject({ reason: 'opportunity.closed' });
  await expect(moveOpportunity(manager, { ...back, reason: null })).rejects.toMatchObject({
    reason: 'opportunity.reason_required',
  });
  await expect(moveOpportunity(manager, back)).resolves.toMatchObject({ stageKey: 'second', stageKind: 'open' });

  const deal = await inWorkspace(seller.workspaceId, ({ tx }) => tx.opportunity.findUniqueOrThrow({ where: { id } }));
  expect(deal).toMatchObject({ closedAt: null, lostReason: null });
});

test('what fields held when is kept, from the beginning on', async () => {
  const { seller, deal } = await aDealAsked([]);
  await updateOpportunity(seller, { opportunityId: deal.id, version: 1, fields: { budget: '5000' } });
  await updateOpportunity(seller, { opportunityId: deal.id, version: 2, fields: { budget: '' } });

  const changes = await inWorkspace(seller.workspaceId, ({ tx }) =>
    tx.fieldChange.findMany({ where: { opportunityId: deal.id }, orderBy: { id: 'asc' } }),
  );
  expect(changes.filter(({ field }) => field === 'budget').map(({ value }) => value)).toEqual(['5000.00', null]);
  expect(changes.find(({ field }) => field === 'amount')?.value).toBe('84000.00');
});

test('a certificate that the vendor records opens the gate, and taking it off shuts it', async () => {
  const { manager, seller, go } = await aDealAsked([asked({ kind: 'certification', certification: 'Lens Predict' })]);
  const { partnerId, userId: holderId } = seller;
  const { id: certificateId } = await awardCertificate(manager, {
    ...{ partnerId, holderId, name: 'Lens Predict', awardedOn: '2026-01-15' },
  });
  await withdrawCertificate(manager, { certificateId });
  await expect(go('second')).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });

  await awardCertificate(manager, { partnerId, holderId, name: 'lens predict', awardedOn: '2026-01-15' });
  await expect(go('second')).resolves.toMatchObject({ stageKey: 'second' });
});

test('a certificate does not end before it began, and belongs to somebody of the partner', async () => {
  const manager = await aVendor();
  const { partnerId, userId: holderId } = await aPartnerOf(manager);
  const days = { awardedOn: '2026-01-15', expiresOn: '2025-01-15' };
  await expect(awardCertificate(manager, { partnerId, holderId, name: 'Lens', ...days })).rejects.toMatchObject({
    fields: { expiresOn: ['It can’t end before it was awarded.'] },
  });
  await expect(
    awardCertificate(manager, { partnerId, holderId: manager.userId, name: 'Lens', awardedOn: '2026-01-15' }),
  ).rejects.toMatchObject({ reason: 'partner.unknown_holder' });
});
