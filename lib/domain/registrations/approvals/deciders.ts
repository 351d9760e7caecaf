import 'server-only';
import { calendarDateIn } from '@/lib/core/time-zone';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { loadApprovers } from './people';
import { decidersOf, type Deciders, type Facts } from './rules';
import { approvalPlan } from './schema';
import type { ApprovalLevel } from './vocabulary';

/** What it takes to know who may decide on a registration. */
export const plannedFields = {
  plan: true,
  planRule: true,
  level: true,
  dueAt: true,
  pausedAt: true,
  submittedById: true,
  partner: { select: { managerId: true } },
  approvals: {
    orderBy: { level: 'asc' },
    select: { level: true, note: true, approvedById: true, approvedByName: true, approvedAt: true },
  },
} as const satisfies Prisma.DealRegistrationSelect;

export type Planned = Prisma.DealRegistrationGetPayload<{ select: typeof plannedFields }>;

/** The level that it waits for, and who may take it; null where anybody who decides takes it alone. */
export type Waiting = { level: ApprovalLevel; place: number; of: number; deciders: Deciders };

type When = { now: Date; timeZone: string };

export async function waitingFor(tx: Tx, planned: Planned, when: When): Promise<Waiting | null> {
  const plan = approvalPlan.parse(planned.plan);
  const level = plan[planned.level];
  if (!level) return null;
  const deciders = decidersOf(level, factsOf(planned, { ...when, people: await loadApprovers(tx) }));
  return { level, place: planned.level + 1, of: plan.length, deciders };
}

export function factsOf(planned: Planned, { now, timeZone, people }: When & Pick<Facts, 'people'>): Facts {
  return {
    people,
    managerId: planned.partner.managerId,
    submittedById: planned.submittedById,
    earlier: planned.approvals.map(({ approvedById }) => approvedById),
    today: calendarDateIn(timeZone, now),
    isLate: planned.pausedAt === null && planned.dueAt <= now,
  };
}
