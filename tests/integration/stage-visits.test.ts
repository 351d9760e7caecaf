import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyMove } from '@/lib/domain/opportunities/move';
import { AppError } from '@/lib/core/errors';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import type { PartnerViewer } from '@/lib/platform/viewer';
import { aHistoryOf } from '../factories/history';
import { aDealOf } from '../factories/opportunities';
import { anOpenProcessOf } from '../factories/open-process';
import { aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

const KEYS = ['first', 'second', 'third', 'won', 'lost'];
const POSITIONS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, won: Infinity, lost: -1 };
const OPENED = Date.parse('2026-03-02T08:00:00Z');
const HOUR = 3_600_000;

type Partner = Pick<PartnerViewer, 'workspaceId' | 'partnerId'>;

const aMove = fc.record({ to: fc.constantFrom(...KEYS), hours: fc.nat(400) });

test('after any moves the sums of stays are what the stays add up to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aMove, { maxLength: 9 }), async (moves) => {
      const partner = await aPartnerOf(await aVendor());
      const { processId } = await anOpenProcessOf(partner);
      const { id } = await aDealOf(partner, { processId, openedAt: new Date(OPENED) });
      let now = OPENED;
      for (const { to, hours } of moves) {
        now += hours * HOUR;
        await tryMove(partner, id, { to, now: new Date(now) });
      }

      expect(await summed(partner)).toEqual(await addedUp(partner));
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('rows that are written, changed and taken away one by one are followed, too', async () => {
  const partner = await aPartnerOf(await aVendor());
  const process = await anOpenProcessOf(partner);
  const opportunityId = await aHistoryOf(partner, process, [
    ['first', '2026-03-02T08:00:00Z'],
    ['second', '2026-03-04T08:00:00Z'],
    ['won', '2026-03-08T08:00:00Z'],
  ]);
  const write = (work: Parameters<typeof inWorkspace>[1]) => inWorkspace(partner.workspaceId, work);

  await write(({ tx }) =>
    tx.stageInterval.updateMany({
      where: { opportunityId, sequence: 2 },
      data: { enteredAt: new Date('2026-03-05T08:00:00Z') },
    }),
  );
  expect(await summed(partner)).toEqual(await addedUp(partner));

  await write(({ tx }) =>
    tx.opportunity.updateMany({ where: { id: opportunityId }, data: { stageKind: 'lost', closedAt: null } }),
  );
  expect(await summed(partner)).toEqual(await addedUp(partner));

  await write(({ tx }) => tx.stageInterval.deleteMany({ where: { opportunityId, sequence: 3 } }));
  expect((await summed(partner)).map(({ stageKey }) => stageKey)).toEqual(['first', 'second']);
  expect(await summed(partner)).toEqual(await addedUp(partner));

  await write(({ tx }) => tx.opportunity.deleteMany({ where: { id: opportunityId } }));
  expect(await summed(partner)).toEqual([]);
});

async function tryMove(
  partner: PartnerViewer,
  opportunityId: string,
  { to, now }: { to: string; now: Date },
): Promise<void> {
  const version = await asViewer(partner, 'read', async (tx) => {
    const deal = await tx.opportunity.findUniqueOrThrow({ where: { id: opportunityId }, select: { version: true } });
    return deal.version;
  });
  try {
    const input = { opportunityId, toStageKey: to, version, reason: 'They asked for it', lostReason: 'Price' };
    await asViewer(partner, 'write', (tx) => applyMove(contextFor(partner, tx, now), input));
  } catch (error) {
    // The rule refuses some: closed deals, and the stage the deal is in.
    if (!(error instanceof AppError)) throw error;
  }
}

function summed({ workspaceId }: Partner) {
  return inWorkspace(workspaceId, async ({ tx }) => {
    const visits = await tx.stageVisit.findMany({ orderBy: { stageKey: 'asc' } });
    return visits.map(({ stageKey, enteredAt, stays, totalMs, cycleMs, fate, outcome, closedAt }) => ({
      ...{ stageKey, enteredAt, stays, totalMs, cycleMs, fate, outcome, closedAt },
    }));
  });
}

/** The definition once more, written down apart from the database's. */
function addedUp({ workspaceId }: Partner) {
  return inWorkspace(workspaceId, async ({ tx }) => {
    const stays = await tx.stageInterval.findMany({ orderBy: { sequence: 'asc' } });
    const deal = await tx.opportunity.findFirstOrThrow();

    return [...new Set(stays.map(({ stageKey }) => stageKey))].toSorted().map((stageKey) => {
      const here = stays.filter((stay) => stay.stageKey === stageKey);
      const sum = (rows: typeof stays) => rows.reduce((total, { durationMs }) => total + (durationMs ?? 0n), 0n);
      const qualified = deal.qualifiedAt;
      return {
        stageKey,
        ...{ enteredAt: here[0]!.enteredAt, stays: here.length, totalMs: sum(here) },
        cycleMs: qualified === null ? 0n : sum(here.filter(({ enteredAt }) => enteredAt >= qualified)),
        fate: fateOf(
          stageKey,
          stays.filter(({ sequence }) => sequence > here.at(-1)!.sequence).map((stay) => stay.stageKey),
        ),
        ...{ outcome: deal.stageKind, closedAt: deal.closedAt },
      };
    });
  });
}

function fateOf(stageKey: string, after: ReadonlyArray<string>): string {
  if (after.length === 0) return 'staying';
  if (after.some((key) => POSITIONS[key]! > POSITIONS[stageKey]!)) return 'went_on';
  return after[0] === 'lost' ? 'lost' : 'went_back';
}
