import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import { CYCLE_MS, monthStarts } from '@/lib/domain/analytics/closed';
import type { Scope } from '@/lib/domain/analytics/scope';
import type { ForecastCategory } from '@/lib/domain/process/vocabulary';
import type { Metric } from '@/lib/domain/analytics/vocabulary/metrics';
import { closedWithin, dealsOf, expectedMonth, IS_OPEN, IS_QUALIFIED, isOpen, isStalled, wonMonth } from './deals';
import { VISIT, visitsOfWon, visitsTo } from './visits';

/** What a figure is about, besides the scope. */
export type Subject = {
  metric: Metric;
  stage: string | null;
  month: string | null;
  category: ForecastCategory | null;
  /** By stage id: since when a deal there counts as stalled. */
  stalledSince: ReadonlyMap<string, Date>;
};

/** The rows behind a figure: over Opportunity o and, where it is about visits, StageVisit v. */
export type Rows = { join: Prisma.Sql; where: Prisma.Sql; days: Prisma.Sql; enteredAt: Prisma.Sql };

/** Built of the same conditions that the figures are counted with, so that a list can't hold other deals than its number. */
export function rowsOf(scope: Scope, subject: Subject): Rows {
  const { metric, stage } = subject;
  if (isAmong(VISIT, metric)) return visitRows(scope, stage ?? '', VISIT[metric]);
  if (isAmong(CLOSED, metric)) return closedRows(scope, CLOSED[metric](scope, subject));
  if (isAmong(STANDING, metric)) return standingRows(scope, STANDING[metric](scope, subject));

  metric satisfies 'cycle_in_stage';
  return cycleRows(scope, stage ?? '');
}

function isAmong<Conditions extends object>(
  conditions: Conditions,
  metric: Metric,
): metric is Metric & keyof Conditions {
  return metric in conditions;
}

type Condition = (scope: Scope, subject: Subject) => Prisma.Sql;

const CLOSED = {
  won: () => Prisma.sql`o."stageKind" = 'won'`,
  lost: () => Prisma.sql`o."stageKind" = 'lost'`,
  closed: () => Prisma.sql`o."stageKind" in ('won', 'lost')`,
  cycle: () => Prisma.sql`o."stageKind" = 'won' and ${IS_QUALIFIED}`,
  month_won: (scope, { month }) => Prisma.sql`o."stageKind" = 'won' and ${wonMonth(monthStarts(scope))} = ${month}`,
} satisfies Partial<Record<Metric, Condition>>;

const STANDING = {
  in_stage: (_, subject) => inStage(subject),
  stalled_in_stage: (_, subject) => Prisma.sql`${inStage(subject)} and ${isStalled(subject.stalledSince)}`,
  open: (scope, subject) => openOf(scope, subject),
  open_qualified: (scope) => Prisma.sql`${isOpen(scope)} and ${IS_QUALIFIED}`,
  stalled: (scope, { stalledSince }) => Prisma.sql`${isOpen(scope)} and ${isStalled(stalledSince)}`,
  month_open: (scope, subject) => Prisma.sql`${openOf(scope, subject)} and ${expectedMonth(scope)} = ${subject.month}`,
} satisfies Partial<Record<Metric, Condition>>;

function inStage({ stage }: Subject): Prisma.Sql {
  return Prisma.sql`${IS_OPEN} and o."stageKey" = ${stage}`;
}

function openOf(scope: Scope, { category }: Subject): Prisma.Sql {
  if (category === null) return isOpen(scope);

  const ids = scope.stages.filter(({ forecastCategory }) => forecastCategory === category).map(({ id }) => id);
  return Prisma.sql`${isOpen(scope)} and o."stageId" = any(${ids}::uuid[])`;
}

const OF_VISIT = Prisma.sql`join "StageVisit" v on v."opportunityId" = o.id`;

function visitRows(scope: Scope, stage: string, where: Prisma.Sql): Rows {
  // A deal that is still there has its running stay counted too, so that the list says how long it has been.
  const running = Prisma.sql`case when v.fate = 'staying' and o."stageKey" = v."stageKey" and o."stageKind" = 'open'
    then date_part('epoch', ${scope.now}::timestamptz - o."enteredStageAt") * 1000 else 0 end`;
  return {
    join: OF_VISIT,
    where: Prisma.sql`${visitsTo(scope, stage)} and ${where}`,
    days: Prisma.sql`(v."totalMs" + ${running}) / 86400000.0`,
    enteredAt: Prisma.sql`v."enteredAt"`,
  };
}

function cycleRows(scope: Scope, stage: string): Rows {
  return {
    join: OF_VISIT,
    where: Prisma.sql`${visitsOfWon(scope)} and v."stageKey" = ${stage}`,
    days: Prisma.sql`v."cycleMs" / 86400000.0`,
    enteredAt: Prisma.sql`v."enteredAt"`,
  };
}

function closedRows(scope: Scope, where: Prisma.Sql): Rows {
  return {
    join: Prisma.empty,
    where: Prisma.sql`${dealsOf(scope)} and ${closedWithin(scope.instants)} and ${where}`,
    days: Prisma.sql`${CYCLE_MS} / 86400000.0`,
    enteredAt: Prisma.sql`o."createdAt"`,
  };
}

function standingRows(scope: Scope, where: Prisma.Sql): Rows {
  return {
    join: Prisma.empty,
    where: Prisma.sql`${dealsOf(scope)} and ${where}`,
    days: Prisma.sql`date_part('epoch', ${scope.now}::timestamptz - o."enteredStageAt") / 86400`,
    enteredAt: Prisma.sql`o."enteredStageAt"`,
  };
}
