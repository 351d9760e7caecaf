import { expect, test } from 'vitest';
import { AppError } from '@/lib/core/errors';
import { moveOpportunity } from '@/lib/domain/opportunities/deal/service';
import { asViewer } from '@/lib/platform/db/scope';
import type { Viewer } from '@/lib/platform/viewer';
import { aDealOf } from '../factories/opportunities';
import { anOpenProcessOf } from '../factories/open-process';
import { aPartnerOf, aVendor } from '../factories/workspace';

const WRITERS = 50;
const ROUNDS = 20;

test('of fifty who move one deal at the same instant exactly one does, and the others see where it went', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const { processId } = await anOpenProcessOf(vendor);
  const deal = await aDealOf(partner, { processId });

  for (let round = 1; round <= ROUNDS; round += 1) {
    const toStageKey = round % 2 === 1 ? 'second' : 'first';
    const input = { opportunityId: deal.id, toStageKey, version: round, reason: 'To and fro' };
    const writers = Array.from({ length: WRITERS }, (_, i) => attempt(i % 2 === 0 ? vendor : partner, input));
    const outcomes = await Promise.all(writers);

    expect(outcomes.filter((outcome) => outcome === 'moved')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === `opportunity.stale at ${toStageKey} ${round + 1}`)).toHaveLength(
      WRITERS - 1,
    );
  }

  const seen = await asViewer(vendor, 'read', async (tx) => ({
    deal: await tx.opportunity.findUniqueOrThrow({ where: { id: deal.id } }),
    stays: await tx.stageInterval.findMany({ where: { opportunityId: deal.id }, orderBy: { sequence: 'asc' } }),
    events: await tx.event.count({ where: { subjectId: deal.id, name: 'opportunity.moved' } }),
    totals: await tx.stageTotal.findMany({ where: { processId, deals: { not: 0 } } }),
  }));
  expect(seen.deal.version).toBe(ROUNDS + 1);
  expect(seen.stays.map(({ sequence }) => sequence)).toEqual(Array.from({ length: ROUNDS + 1 }, (_, i) => i + 1));
  expect(seen.stays.filter(({ leftAt }) => leftAt === null)).toHaveLength(1);
  expect(seen.events).toBe(ROUNDS);
  expect(seen.totals).toMatchObject([{ stageKey: 'first', deals: 1 }]);
}, 120_000);

test('many moves of different deals at once wait for each other but never in a ring', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const { processId } = await anOpenProcessOf(vendor);
  const deals = await Promise.all(Array.from({ length: 24 }, () => aDealOf(partner, { processId })));

  for (let round = 1; round <= 6; round += 1) {
    const moves = deals.map(({ id }, i) => {
      const toStageKey = (round + i) % 2 === 0 ? 'second' : 'third';
      return attempt(vendor, { opportunityId: id, toStageKey, version: round, reason: 'To and fro' });
    });
    expect(new Set(await Promise.all(moves))).toEqual(new Set(['moved']));
  }

  const [totals, deals_] = await asViewer(vendor, 'read', async (tx) => [
    await tx.stageTotal.findMany({ where: { processId, deals: { not: 0 } }, orderBy: { stageKey: 'asc' } }),
    await tx.opportunity.groupBy({
      by: ['stageKey'],
      where: { processId },
      _count: true,
      orderBy: { stageKey: 'asc' },
    }),
  ]);
  expect(totals.map(({ stageKey, deals: count }) => [stageKey, count])).toEqual(
    deals_.map(({ stageKey, _count }) => [stageKey, _count]),
  );
}, 60_000);

type Input = Parameters<typeof moveOpportunity>[1];

/** Anything but a conflict is thrown on, and fails the test. */
async function attempt(viewer: Viewer, input: Input): Promise<string> {
  try {
    await moveOpportunity(viewer, input);
    return 'moved';
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    const { card } = error.details as { card: { stageKey: string; version: number } };
    return `${error.reason} at ${card.stageKey} ${card.version}`;
  }
}
