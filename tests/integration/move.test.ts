import { expect, test } from 'vitest';
import { applyMove, type MoveInput } from '@/lib/domain/opportunities/move';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import type { Viewer } from '@/lib/platform/viewer';
import { aDealOf } from '../factories/opportunities';
import { aProcessOf } from '../factories/process';
import { aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

function move(viewer: Viewer, input: MoveInput, now = new Date()) {
  return asViewer(viewer, 'write', (tx) => applyMove(contextFor(viewer, tx, now), input));
}

async function aDealReadyForQualified(openedAt = new Date('2026-01-01T08:00:00Z')) {
  const partner = await aPartnerOf(await aVendor());
  const deal = await aDealOf(partner, { contactName: 'Mara Falk', nextStep: 'Call her', openedAt });
  const fact = { opportunityId: deal.id, stageKey: 'prospect', criterionKey: 'first_talk', metByName: 'Mara' };
  await inWorkspace(partner.workspaceId, ({ tx }) =>
    tx.criterionFact.createMany({ data: { ...fact, workspaceId: partner.workspaceId, partnerId: partner.partnerId } }),
  );
  return { partner, deal };
}

test('a move writes the deal, both ends of its history, the totals and the event', async () => {
  const { partner, deal } = await aDealReadyForQualified();
  const now = new Date('2026-01-11T08:00:00Z');
  const card = await move(partner, { opportunityId: deal.id, toStageKey: 'qualified', version: 1 }, now);

  const seen = await asViewer(partner, 'read', async (tx) => ({
    deal: await tx.opportunity.findUniqueOrThrow({ where: { id: deal.id } }),
    intervals: await tx.stageInterval.findMany({ orderBy: { sequence: 'asc' } }),
    totals: await tx.stageTotal.findMany({ where: { deals: { not: 0 } } }),
    event: await tx.event.findFirst({ where: { name: 'opportunity.moved' } }),
  }));
  expect(card).toMatchObject({ stageKey: 'qualified', version: 2, enteredStageAt: now.toISOString(), probability: 45 });
  expect(seen.deal).toMatchObject({ stageKey: 'qualified', version: 2, qualifiedAt: now, rank: card.rank });
  expect(seen.intervals).toMatchObject([
    { stageKey: 'prospect', leftAt: now, durationMs: BigInt(10 * 86_400_000) },
    { stageKey: 'qualified', enteredAt: now, leftAt: null, direction: 'forward', sequence: 2 },
  ]);
  expect(seen.totals).toMatchObject([{ stageKey: 'qualified', deals: 1, baseMinor: 8_400_000n }]);
  expect(seen.event?.data).toMatchObject({ from: { key: 'prospect' }, to: { name: 'Qualified' }, days: 10 });
});

test('a gate names what is missing on the whole way', async () => {
  const { partner, deal } = await aDealReadyForQualified();
  const refused = move(partner, { opportunityId: deal.id, toStageKey: 'solution_demo', version: 1 });

  await expect(refused).rejects.toMatchObject({
    reason: 'opportunity.criteria_missing',
    details: { card: { id: deal.id, version: 1 }, missing: [{ stageKey: 'qualified' }, {}, {}, {}] },
  });
});

test('whoever comes second sees the deal as it is now', async () => {
  const { partner, deal } = await aDealReadyForQualified();
  await move(partner, { opportunityId: deal.id, toStageKey: 'qualified', version: 1 });
  const second = move(partner, { opportunityId: deal.id, toStageKey: 'qualified', version: 1 });

  await expect(second).rejects.toMatchObject({
    code: 'conflict',
    details: { card: { stageKey: 'qualified', version: 2 } },
  });
});

test('going back needs a reason, losing one of the reasons of the process', async () => {
  const { partner, deal } = await aDealReadyForQualified();
  await move(partner, { opportunityId: deal.id, toStageKey: 'qualified', version: 1 });
  const back = { opportunityId: deal.id, toStageKey: 'prospect', version: 2 };
  const lost = { opportunityId: deal.id, toStageKey: 'lost', version: 2 };

  await expect(move(partner, back)).rejects.toMatchObject({ reason: 'opportunity.reason_required' });
  await expect(move(partner, lost)).rejects.toMatchObject({ reason: 'opportunity.lost_reason_required' });
  await expect(move(partner, { ...lost, lostReason: 'Bad weather' })).rejects.toMatchObject({
    fields: { lostReason: ['Choose one of the reasons.'] },
  });
  expect(await move(partner, { ...back, reason: 'Moved too early' })).toMatchObject({
    stageKey: 'prospect',
    version: 3,
  });
});

test('a lost deal keeps its reason and does not move again', async () => {
  const { partner, deal } = await aDealReadyForQualified();
  const now = new Date('2026-02-01T08:00:00Z');
  const lost = {
    opportunityId: deal.id,
    toStageKey: 'lost',
    lostReason: 'Price',
    note: 'Too dear',
    competitor: 'Orbis',
  };
  const reasons = await asViewer(partner, 'read', (tx) => tx.stage.findFirstOrThrow({ where: { key: 'lost' } }));
  await move(partner, { ...lost, lostReason: reasons.lostReasons[0] ?? '', version: 1 }, now);

  const kept = await asViewer(partner, 'read', (tx) => tx.opportunity.findUniqueOrThrow({ where: { id: deal.id } }));
  expect(kept).toMatchObject({
    closedAt: now,
    lostReason: reasons.lostReasons[0],
    lostNote: 'Too dear',
    competitor: 'Orbis',
  });
  const again = move(partner, { opportunityId: deal.id, toStageKey: 'prospect', reason: 'Oops', version: 2 });
  await expect(again).rejects.toMatchObject({ reason: 'opportunity.closed' });
});

test('within a column only the place changes', async () => {
  const partner = await aPartnerOf(await aVendor());
  const { processId } = await aProcessOf(partner);
  const [first, second, third] = [
    await aDealOf(partner, { processId, openedAt: new Date('2026-01-03') }),
    await aDealOf(partner, { processId, openedAt: new Date('2026-01-02') }),
    await aDealOf(partner, { processId, openedAt: new Date('2026-01-01') }),
  ];
  const order = () =>
    asViewer(partner, 'read', (tx) =>
      tx.opportunity.findMany({ orderBy: [{ rank: 'asc' }, { id: 'asc' }], select: { id: true } }),
    );
  const within = { toStageKey: 'prospect', version: 1 };

  await move(partner, { ...within, opportunityId: third.id, place: { afterId: first.id } });
  expect((await order()).map(({ id }) => id)).toEqual([first.id, third.id, second.id]);
  await move(partner, { ...within, opportunityId: second.id, place: { beforeId: first.id } });
  expect((await order()).map(({ id }) => id)).toEqual([second.id, first.id, third.id]);
  await move(partner, { ...within, opportunityId: third.id });
  expect((await order()).map(({ id }) => id)).toEqual([third.id, second.id, first.id]);

  expect(await asViewer(partner, 'read', (tx) => tx.stageInterval.count())).toBe(3);
});

test('a deal of another partner does not exist', async () => {
  const { partner, deal } = await aDealReadyForQualified();
  const rival = await aPartnerOf(partner);

  const tried = move(rival, { opportunityId: deal.id, toStageKey: 'qualified', version: 1 });
  await expect(tried).rejects.toMatchObject({ code: 'not_found', reason: 'opportunity.not_found' });
});
