import 'server-only';
import { elapsedDays } from '@/lib/core/dates';
import { cardOf } from '@/lib/domain/opportunities/card';
import { dealFacts, fieldValues, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { placeAt } from '@/lib/domain/opportunities/here';
import { shownTo } from '@/lib/domain/process/journeys/shown';
import type { Tx } from '@/lib/platform/db/client';
import { can } from '@/lib/platform/policy';
import type { QueryContext } from '@/lib/platform/query';
import { aidsOf } from './aids';
import { fieldViews } from './field-views';
import type { Deal, PathStep } from './vocabulary';

const named = { select: { id: true, name: true } } as const;

const around = {
  createdAt: true,
  journeyReason: true,
  closedAt: true,
  lostReason: true,
  lostNote: true,
  process: named,
  processVersion: { select: { number: true } },
  account: { select: { id: true, name: true, domain: true } },
  owner: named,
  products: { select: { product: named } },
  registrations: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { id: true, number: true, decidedAt: true },
  },
  intervals: { select: { stageKey: true, enteredAt: true, leftAt: true } },
  stage: { select: { content: true, tools: true } },
  workspace: { select: { currency: true, timeZone: true } },
} as const;

/** A deal with all that its page shows. Throws `not_found` for what this viewer may not see. */
export async function readDeal(
  { tx, viewer, now }: Pick<QueryContext, 'tx' | 'viewer' | 'now'>,
  id: string,
): Promise<Deal> {
  const facts = await dealFacts(tx, id);
  const row = await readAround(tx, id);
  const { currency: baseCurrency, ...clock } = placeAt(row.workspace, now);

  return {
    ...cardOf(facts),
    baseCurrency,
    ...clock,
    process: { ...row.process, version: row.processVersion.number },
    journey: shownTo(viewer, row.journeyReason),
    account: row.account,
    owner: row.owner,
    products: row.products.map(({ product }) => product),
    fields: fieldViews(fieldValues(facts)),
    createdAt: row.createdAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    lostReason: row.lostReason,
    lostNote: row.lostNote,
    registration: registrationOf(row.registrations),
    stages: pathOf(facts, row.intervals, now),
    aids: aidsOf(facts, row.stage, clock.today),
    mayChange: facts.stageKind === 'open' && can(viewer, 'opportunity.update'),
    mayWrite: can(viewer, 'opportunity.add_note'),
  };
}

/** The newest: a deal whose protection ended may be registered again. */
function registrationOf([newest]: Around['registrations']): Deal['registration'] {
  if (!newest) return null;
  const { id, number, decidedAt } = newest;
  return { id, number, decidedAt: decidedAt?.toISOString() ?? null };
}

function readAround(tx: Tx, id: string) {
  return tx.opportunity.findUniqueOrThrow({ where: { id }, select: around });
}

type Around = Awaited<ReturnType<typeof readAround>>;

type Stay = { stageKey: string; enteredAt: Date; leftAt: Date | null };

function pathOf({ stages }: DealFacts, stays: ReadonlyArray<Stay>, now: Date): ReadonlyArray<PathStep> {
  return stages.map(({ id: _id, criteria, ...stage }) => ({
    ...stage,
    criteria: criteria.length,
    days: stage.kind === 'open' ? daysIn(stays, stage.key, now) : null,
  }));
}

/** Whole days over all visits, the running one included; null for a stage the deal never was in. */
function daysIn(stays: ReadonlyArray<Stay>, key: string, now: Date): number | null {
  const visits = stays.filter(({ stageKey }) => stageKey === key);
  if (visits.length === 0) return null;
  return Math.floor(visits.reduce((sum, { enteredAt, leftAt }) => sum + elapsedDays(enteredAt, leftAt ?? now), 0));
}
