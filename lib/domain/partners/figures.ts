import 'server-only';
import { addDays } from '@/lib/core/dates';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { LATELY_DAYS, USUAL_DAYS } from './rules/lately';

/** What is counted about one partner; amounts as decimal strings in the workspace's currency. */
export type Figures = {
  partnerId: string;
  people: number;
  lastSeenAt: Date | null;
  openInvitations: number;
  openDeals: number;
  openMinor: string;
  wonDeals: number;
  wonMinor: string;
  lostDeals: number;
  registrations: number;
  approved: number;
  waiting: number;
  /** Deals opened in the last 90 days, and in the year before those. */
  newDeals: number;
  newDealsBefore: number;
  movesInYear: number;
  lastMoveAt: Date | null;
};

/** For every partner that the viewer may see, or for one. */
export async function countFigures(tx: Tx, now: Date, only: string | null): Promise<ReadonlyMap<string, Figures>> {
  const today = now.toISOString().slice(0, 10);
  const year = new Date(addDays(today, -365));

  const rows = await tx.$queryRaw<Array<Figures>>`
    with
    people as (
      select "partnerId", count(*) filter (where status = 'active')::int as people, max("lastSignInAt") as seen
      from "User" where "partnerId" is not null and (${only}::uuid is null or "partnerId" = ${only}::uuid) group by 1
    ), invited as (
      select "partnerId", count(*)::int as invitations from "Invitation"
      where "acceptedAt" is null and "revokedAt" is null and "expiresAt" > ${now}
        and (${only}::uuid is null or "partnerId" = ${only}::uuid) group by 1
    ), open as (
      select t."partnerId", sum(t.deals)::int as deals, sum(t."baseMinor") as minor
      from "StageTotal" t join "Stage" s on s.id = t."stageId"
      where s.kind = 'open' and (${only}::uuid is null or t."partnerId" = ${only}::uuid) group by 1
    ), closed as (
      select "partnerId", count(*) filter (where "stageKind" = 'won')::int as won,
        count(*) filter (where "stageKind" = 'lost')::int as lost,
        sum("baseMinor") filter (where "stageKind" = 'won') as minor
      from "Opportunity" where "closedAt" >= ${year} and (${only}::uuid is null or "partnerId" = ${only}::uuid) group by 1
    ), asked as (
      select "partnerId", count(*) filter (where status = 'submitted')::int as waiting,
        count(*) filter (where "submittedAt" >= ${year})::int as sent,
        count(*) filter (where "submittedAt" >= ${year} and status in ('approved', 'expired', 'cancelled'))::int as approved
      from "DealRegistration" where (${only}::uuid is null or "partnerId" = ${only}::uuid) group by 1
    ), opened as (
      ${openedLately(now, only)}
    ), moved as (
      select "partnerId", count(*) filter (where "enteredAt" >= ${year})::int as moves, max("enteredAt") as last
      from "StageInterval" where "enteredAt" >= ${year} and (${only}::uuid is null or "partnerId" = ${only}::uuid) group by 1
    )
    select p.id as "partnerId", coalesce(people.people, 0) as people, people.seen as "lastSeenAt",
      coalesce(invited.invitations, 0) as "openInvitations", coalesce(open.deals, 0) as "openDeals",
      coalesce(open.minor, 0)::text as "openMinor", coalesce(closed.won, 0) as "wonDeals",
      coalesce(closed.minor, 0)::text as "wonMinor", coalesce(closed.lost, 0) as "lostDeals",
      coalesce(asked.waiting, 0) as waiting, coalesce(asked.sent, 0) as registrations,
      coalesce(asked.approved, 0) as approved, coalesce(opened.lately, 0) as "newDeals",
      coalesce(opened.before, 0) as "newDealsBefore", coalesce(moved.moves, 0) as "movesInYear",
      moved.last as "lastMoveAt"
    from "Partner" p
    left join people on people."partnerId" = p.id left join invited on invited."partnerId" = p.id
    left join open on open."partnerId" = p.id left join closed on closed."partnerId" = p.id
    left join asked on asked."partnerId" = p.id left join moved on moved."partnerId" = p.id
    left join opened on opened."partnerId" = p.id
    where ${only}::uuid is null or p.id = ${only}::uuid`;
  return new Map(rows.map((row) => [row.partnerId, row]));
}

/** Deals opened lately, and in the year before that, as the reports count them. */
function openedLately(now: Date, only: string | null): Prisma.Sql {
  return Prisma.sql`
    select "partnerId", count(*) filter (where "createdAt" > lately.start)::int as lately,
      count(*) filter (where "createdAt" <= lately.start)::int as before
    from "Opportunity",
      lateral (select ${now}::timestamptz - make_interval(days => ${LATELY_DAYS}::int) as start) lately
    where "createdAt" > lately.start - make_interval(days => ${USUAL_DAYS}::int)
      and (${only}::uuid is null or "partnerId" = ${only}::uuid) group by 1`;
}
