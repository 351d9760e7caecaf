import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Instants, Scope } from '@/lib/domain/analytics/scope';
import { EARLIER, OVERDUE, UNDATED, type MonthKey } from '@/lib/domain/analytics/vocabulary/report';

/** The deals of a process, over Opportunity o, as far as partner and region go. */
export function dealsOf({ workspaceId, process, partnerIds }: Scope): Prisma.Sql {
  const whose = partnerIds ? Prisma.sql`and o."partnerId" = any(${[...partnerIds]}::uuid[])` : Prisma.empty;
  return Prisma.sql`o."workspaceId" = ${workspaceId}::uuid and o."processId" = ${process.id}::uuid ${whose}`;
}

/** A deal is open as long as it has no closing day. Saying both lets the index of open deals answer. */
export const IS_OPEN = Prisma.sql`o."closedAt" is null and o."stageKind" = 'open'`;

/** Open, and in the pipeline: stages of the category "omitted" are left out of every forecast. */
export function isOpen({ stages }: Scope): Prisma.Sql {
  const omitted = stages.filter(({ forecastCategory }) => forecastCategory === 'omitted').map(({ id }) => id);
  return Prisma.sql`${IS_OPEN} and o."stageId" <> all(${omitted}::uuid[])`;
}

export const IS_QUALIFIED = Prisma.sql`o."qualifiedAt" is not null`;

export function closedWithin(instants: Instants | null): Prisma.Sql {
  if (!instants) return Prisma.sql`o."closedAt" is not null`;
  return Prisma.sql`o."closedAt" >= ${instants.from} and o."closedAt" < ${instants.before}`;
}

/** Came at or before the instant from which on a deal of its stage and version counts as stalled. */
export function isStalled(since: ReadonlyMap<string, Date>): Prisma.Sql {
  if (since.size === 0) return Prisma.sql`false`;

  const cases = [...since].map(([stageId, instant]) => Prisma.sql`when ${stageId}::uuid then ${instant}::timestamptz`);
  return Prisma.sql`${IS_OPEN} and o."enteredStageAt" <= case o."stageId" ${Prisma.join(cases, ' ')} end`;
}

/** The month in which an open deal is expected, as 'YYYY-MM'; a day that has passed is overdue. */
export function expectedMonth({ today }: Scope): Prisma.Sql {
  return Prisma.sql`case when o."closeDate" is null then ${UNDATED} when o."closeDate" < ${today}::date then ${OVERDUE}
    else to_char(o."closeDate"::timestamp, 'YYYY-MM') end`;
}

/** The month in which a deal was won, by the workspace's calendar; `starts` are the first instants of the months shown. */
export function wonMonth(starts: ReadonlyArray<{ month: MonthKey; from: Date }>): Prisma.Sql {
  const instants = starts.map(({ from }) => from);
  const names = [EARLIER, ...starts.map(({ month }) => month)];
  return Prisma.sql`(${names}::text[])[width_bucket(o."closedAt", ${instants}::timestamptz[]) + 1]`;
}
