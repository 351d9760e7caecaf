import 'server-only';
import { gini } from '@/lib/core/gini';
import { query, type QueryContext } from '@/lib/platform/query';
import { Prisma } from '@/lib/platform/db/generated/client';
import { leadReport, reportInput, type LeadReport, type ReportRow } from './schema';

const DAY_MS = 86_400_000;

export const readLeadReport = query('lead.report', {
  summary:
    'The funnel of leads that came in lately: accepted, contacted, converted, how fast, and how they were shared out.',
  input: reportInput,
  output: leadReport,
  run: async (ctx, { days }): Promise<LeadReport> => {
    const from = new Date(ctx.now.getTime() - days * DAY_MS);
    const [total] = await count(ctx, from, WHOLE);
    const byPartner = await count(ctx, from, BY_PARTNER);
    const active = await ctx.tx.partner.findMany({ where: { status: 'active' }, select: { id: true } });
    const got = new Map(byPartner.map(({ key, leads }) => [key, leads]));
    return {
      ...{ days, total: total ?? NOTHING, byPartner, bySource: await count(ctx, from, BY_SOURCE) },
      gini: gini(active.map(({ id }) => got.get(id) ?? 0)),
      partners: active.length,
      declined: await countDeclined(ctx, from),
    };
  },
});

type Grouping = { key: Prisma.Sql; name: Prisma.Sql; where: Prisma.Sql };

const EVERYTHING = Prisma.sql`true`;
const WHOLE: Grouping = { key: Prisma.sql`''`, name: Prisma.sql`''`, where: EVERYTHING };
const BY_SOURCE: Grouping = { key: Prisma.sql`l.source`, name: Prisma.sql`l.source`, where: EVERYTHING };
const BY_PARTNER: Grouping = {
  key: Prisma.sql`p.id::text`,
  name: Prisma.sql`p.name`,
  where: Prisma.sql`p.id is not null`,
};

/** Hours are by the clock on the wall, as the customer waited them. */
function count({ tx }: QueryContext, from: Date, { key, name, where }: Grouping): Promise<Array<ReportRow>> {
  return tx.$queryRaw<Array<ReportRow>>(Prisma.sql`
    select ${key} as key, ${name} as name, count(*)::int as leads,
      (count(*) filter (where o.first is not null or l."partnerId" is not null))::int as offered,
      (count(*) filter (where l."acceptedAt" is not null))::int as accepted,
      (count(*) filter (where l."contactedAt" is not null))::int as contacted,
      (count(*) filter (where l."contactedAt" <= l."contactDueAt"))::int as "contactedInTime",
      (count(*) filter (where l.status = 'converted'))::int as converted,
      (count(*) filter (where l.status in ('converted', 'lost', 'junk')))::int as closed,
      (percentile_cont(.5) within group (order by extract(epoch from o.answered) / 3600))::float8 as "hoursToAccept",
      (percentile_cont(.5) within group (order by extract(epoch from l."contactedAt" - l."acceptedAt") / 3600))::float8
        as "hoursToContact"
    from "Lead" l left join "Partner" p on p.id = l."partnerId"
    left join lateral (
      select min("offeredAt") as first, min("answeredAt" - "offeredAt") filter (where status = 'accepted') as answered
      from "LeadOffer" where "leadId" = l.id) o on true
    where l."receivedAt" > ${from} and l."mergedIntoId" is null and ${where}
    group by 1, 2 order by leads desc, name limit 200`);
}

async function countDeclined({ tx }: QueryContext, from: Date): Promise<LeadReport['declined']> {
  const rows = await tx.leadOffer.groupBy({
    by: ['reason'],
    where: { status: 'declined', offeredAt: { gt: from } },
    _count: true,
    orderBy: { _count: { reason: 'desc' } },
  });
  return rows.map(({ reason, _count }) => ({ reason: reason ?? 'other', count: _count }));
}

const NOTHING = {
  ...{ leads: 0, offered: 0, accepted: 0, contacted: 0, contactedInTime: 0, converted: 0, closed: 0 },
  ...{ hoursToAccept: null, hoursToContact: null },
};
