import 'server-only';
import { elapsedDays } from '@/lib/core/dates';
import type { Tx } from '@/lib/platform/db/client';
import { can } from '@/lib/platform/policy';
import type { Viewer } from '@/lib/platform/viewer';
import { countFigures, type Figures } from './figures';
import { assess, type Verdict } from './rules/health';
import type { Health, PartnerFacts, PartnerView } from './vocabulary';

const partnerFields = {
  id: true,
  name: true,
  type: true,
  tier: true,
  status: true,
  region: true,
  country: true,
  website: true,
  certified: true,
  externalId: true,
  createdAt: true,
  version: true,
  manager: { select: { id: true, name: true } },
  parent: { select: { id: true, name: true } },
} as const;

/** A partner with how soon somebody should look at it. */
export type Assessed = { view: PartnerView; urgency: number };

/** One partner, or all that this viewer may see. */
export async function viewPartners(
  { tx, viewer, now }: { tx: Tx; viewer: Viewer; now: Date },
  only: string | null = null,
): Promise<ReadonlyArray<Assessed>> {
  const rows = await tx.partner.findMany({ where: only ? { id: only } : {}, select: partnerFields });
  const figuresOf = await countFigures(tx, now, only);

  return rows.map(({ createdAt, ...row }) => {
    const facts: PartnerFacts = { ...row, createdAt: createdAt.toISOString() };
    const figures = figuresOf.get(row.id);
    // Added between the two statements: nothing was counted yet.
    const counted = figures ?? NOTHING;
    const daysSinceMove = daysSince(counted.lastMoveAt, now);
    const verdict = assess({
      ...counted,
      status: row.status,
      daysSinceMove,
      mayDecide: can(viewer, 'registration.approve'),
    });
    return { view: viewOf(facts, counted, viewer.kind === 'partner' ? null : verdict), urgency: verdict.urgency };
  });
}

const NOTHING: Omit<Figures, 'partnerId'> = {
  people: 0,
  lastSeenAt: null,
  openInvitations: 0,
  openDeals: 0,
  openMinor: '0',
  wonDeals: 0,
  wonMinor: '0',
  lostDeals: 0,
  registrations: 0,
  approved: 0,
  waiting: 0,
  newDeals: 0,
  newDealsBefore: 0,
  movesInYear: 0,
  lastMoveAt: null,
};

function viewOf(facts: PartnerFacts, figures: Omit<Figures, 'partnerId'>, verdict: Verdict | null): PartnerView {
  const { people, openDeals, openMinor, wonDeals, wonMinor, lostDeals, lastSeenAt } = figures;
  const { registrations, approved, waiting } = figures;
  return {
    ...facts,
    ...{ people, openDeals, openMinor, wonDeals, wonMinor, lostDeals, registrations, approved, waiting },
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    health: verdict && healthOf(verdict),
  };
}

function healthOf({ kind, words, reason, tone }: Verdict): Health {
  return { kind, words, reason, tone };
}

function daysSince(instant: Date | null, now: Date): number | null {
  return instant && Math.max(0, Math.floor(elapsedDays(instant, now)));
}
