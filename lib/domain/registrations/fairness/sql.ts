import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';

/**
 * What is counted of decided registrations `r`: how long they took by the clock, how many were in time, approved, in
 * conflict with somebody else's, appealed and overturned. What counts is the first decision, not the appeal's. Rejected ones whose appeal is not decided are among them.
 */
export const FIGURES = Prisma.sql`
  count(*)::int as decided,
  count(*) filter (where r.status not in ('rejected', 'appealed'))::int as approved,
  count(*) filter (where r."decidedAt" <= r."dueAt")::int as "inTime",
  count(*) filter (where r.conflict not in ('clean', 'own_duplicate'))::int as conflicts,
  count(appeal.verdict)::int as appeals,
  count(*) filter (where appeal.verdict = 'granted')::int as overturned,
  coalesce(percentile_cont(0.5) within group (order by extract(epoch from first.at - r."submittedAt") / 3600), 0)::float8
    as "medianHours",
  coalesce(percentile_cont(0.9) within group (order by extract(epoch from first.at - r."submittedAt") / 3600), 0)::float8
    as "p90Hours"`;

/** Those of the last twelve months, with their partner `p` and the appeal that was decided, if there was one. */
export function decidedLately(workspaceId: string, now: Date): Prisma.Sql {
  return Prisma.sql`
    "DealRegistration" r
    join "Partner" p on p.id = r."partnerId"
    left join lateral (
      select q.status::text as verdict from "RegistrationRequest" q
      where q."registrationId" = r.id and q.kind = 'appeal' and q.status in ('granted', 'refused') limit 1
    ) appeal on true
    cross join lateral (
      select coalesce(min(d."decidedAt"), r."decidedAt") as at from "RegistrationDecision" d
      where d."registrationId" = r.id and d.verdict in ('approved', 'rejected')
    ) first
    where r."workspaceId" = ${workspaceId}::uuid and r.status in ('approved', 'rejected', 'appealed', 'expired', 'cancelled')
      and r."decidedAt" > ${now}::timestamptz - interval '12 months'`;
}
