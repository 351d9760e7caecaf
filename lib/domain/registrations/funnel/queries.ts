import 'server-only';
import { gini } from '@/lib/core/gini';
import { Prisma } from '@/lib/platform/db/generated/client';
import { query, type QueryContext } from '@/lib/platform/query';
import { sourceLabel, sourceOf } from '@/lib/domain/registrations/vocabulary';
import { funnelInput, funnelView, type FunnelRow, type FunnelView } from './schema';

const DAY_MS = 86_400_000;

export const getFunnel = query('registration.funnel', {
  summary: 'What becomes of the registrations that came in lately: decided, approved, won, by partner and by source.',
  input: funnelInput,
  output: funnelView,
  run: async (ctx, { days }): Promise<FunnelView> => {
    const from = new Date(ctx.now.getTime() - days * DAY_MS);
    const [whole = NOTHING] = await count(ctx, from, WHOLE);
    const { key: _key, name: _name, ...total } = whole;
    const byPartner = await count(ctx, from, BY_PARTNER);
    const bySource = await count(ctx, from, BY_SOURCE);
    const active = await ctx.tx.partner.findMany({ where: { status: 'active' }, select: { id: true } });
    const sent = new Map(byPartner.map((row) => [row.key, row.sent]));
    return {
      ...{ days, total, byPartner, partners: active.length },
      bySource: bySource.map((row) => ({ ...row, name: nameOf(row.key) })),
      gini: gini(active.map(({ id }) => sent.get(id) ?? 0)),
    };
  },
});

type Grouping = { key: Prisma.Sql; name: Prisma.Sql };

const WHOLE: Grouping = { key: Prisma.sql`''`, name: Prisma.sql`''` };
const BY_PARTNER: Grouping = { key: Prisma.sql`p.id::text`, name: Prisma.sql`p.name` };
const BY_SOURCE: Grouping = { key: Prisma.sql`coalesce(r.source, '')`, name: Prisma.sql`''` };

/** An appeal's approval counts; what was withdrawn was sent and never decided. */
function count({ tx }: QueryContext, from: Date, { key, name }: Grouping): Promise<Array<FunnelRow>> {
  return tx.$queryRaw<Array<FunnelRow>>(Prisma.sql`
    select ${key} as key, ${name} as name, count(*)::int as sent,
      (count(*) filter (where r."opportunityId" is not null or r.status in ('rejected', 'appealed')))::int as decided,
      (count(*) filter (where r."opportunityId" is not null))::int as approved,
      (count(*) filter (where r.status in ('expired', 'cancelled')))::int as ended,
      (count(*) filter (where o."stageKind" = 'won'))::int as won,
      (count(*) filter (where o."stageKind" = 'lost'))::int as lost,
      (percentile_cont(.5) within group (order by extract(epoch from first.at - r."submittedAt") / 3600))::float8
        as "hoursToDecide"
    from "DealRegistration" r join "Partner" p on p.id = r."partnerId"
    left join "Opportunity" o on o.id = r."opportunityId"
    left join lateral (
      select min(d."decidedAt") as at from "RegistrationDecision" d
      where d."registrationId" = r.id and d.verdict in ('approved', 'rejected')
    ) first on true
    where r."submittedAt" > ${from}
    group by 1, 2 order by sent desc, name limit 200`);
}

function nameOf(source: string): string {
  const known = sourceOf(source);
  return known ? sourceLabel(known) : 'Not said';
}

const NOTHING: FunnelRow = {
  ...{ key: '', name: '', sent: 0, decided: 0, approved: 0, ended: 0, won: 0, lost: 0, hoursToDecide: null },
};
