import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Scope } from '@/lib/domain/analytics/scope';

/** What the figures count among visits, over StageVisit v. One text for the figure and for the list behind it. */
export const VISIT = {
  entered: Prisma.sql`true`,
  left: Prisma.sql`v.fate <> 'staying'`,
  went_on: Prisma.sql`v.fate = 'went_on'`,
  lost_here: Prisma.sql`v.fate = 'lost'`,
  went_back: Prisma.sql`v.fate = 'went_back'`,
  still_here: Prisma.sql`v.fate = 'staying'`,
  won_timed: Prisma.sql`v.fate <> 'staying' and v.outcome = 'won'`,
  lost_timed: Prisma.sql`v.fate <> 'staying' and v.outcome = 'lost'`,
} as const;

/** The visits to a stage that a report is about: those that began in its period. */
export function visitsTo(scope: Scope, stageKey: string): Prisma.Sql {
  return Prisma.sql`v."workspaceId" = ${scope.workspaceId}::uuid and v."processId" = ${scope.process.id}::uuid
    and v."stageKey" = ${stageKey} ${beganIn(scope)} ${ofPartners(scope)}`;
}

/** The visits of deals won in the period: where their cycle went. */
export function visitsOfWon(scope: Scope): Prisma.Sql {
  const within = scope.instants
    ? Prisma.sql`and v."closedAt" >= ${scope.instants.from} and v."closedAt" < ${scope.instants.before}`
    : Prisma.empty;
  return Prisma.sql`v."workspaceId" = ${scope.workspaceId}::uuid and v."processId" = ${scope.process.id}::uuid
    and v.outcome = 'won' ${within} ${ofPartners(scope)}`;
}

function beganIn({ instants }: Scope): Prisma.Sql {
  if (!instants) return Prisma.empty;
  return Prisma.sql`and v."enteredAt" >= ${instants.from} and v."enteredAt" < ${instants.before}`;
}

function ofPartners({ partnerIds }: Scope): Prisma.Sql {
  return partnerIds ? Prisma.sql`and v."partnerId" = any(${[...partnerIds]}::uuid[])` : Prisma.empty;
}
