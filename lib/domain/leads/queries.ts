import 'server-only';
import { likePattern } from '@/lib/core/like-pattern';
import { query, type QueryContext } from '@/lib/platform/query';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { leadError } from './errors';
import { leadList, leadView, listLeads as listInput, oneLead, type LeadList, type ListLeads } from './schema';
import { summaryFields, toSummary } from './views/summary';
import { viewLead } from './views/lead';
import { CLOSED_STATUSES, LEAD_STATUSES } from './vocabulary';

export const listLeads = query('lead.list', {
  summary: 'Leads: for the vendor all of them, for a partner those that it works on or worked on.',
  input: listInput,
  output: leadList,
  run: async (ctx, input): Promise<LeadList> => {
    const where = whereOf(input);
    const rows = await ctx.tx.lead.findMany({
      where,
      select: summaryFields,
      orderBy: ORDERS[input.order],
      skip: input.offset,
      take: input.limit,
    });
    return {
      items: rows.map(toSummary),
      total: await ctx.tx.lead.count({ where }),
      counts: await countByStatus(ctx, input),
      sources: await findSources(ctx),
      now: ctx.now.toISOString(),
    };
  },
});

export const getLead = query('lead.get', {
  summary: 'One lead with what it brought, its score and the reasons for it.',
  input: oneLead,
  output: leadView,
  run: async (ctx, { leadId }) => {
    const view = await viewLead(ctx, leadId);
    if (!view) throw leadError('not_found');
    return view;
  },
});

const ORDERS: Record<ListLeads['order'], Array<Prisma.LeadOrderByWithRelationInput>> = {
  newest: [{ receivedAt: 'desc' }, { number: 'desc' }],
  oldest: [{ receivedAt: 'asc' }, { number: 'asc' }],
  score: [{ score: { sort: 'desc', nulls: 'last' } }, { receivedAt: 'desc' }],
};

function whereOf({ status, ...rest }: ListLeads): Prisma.LeadWhereInput {
  return { ...restOf(rest), ...statusOf(status) };
}

function restOf({ q, source, partnerId }: Omit<ListLeads, 'status'>): Prisma.LeadWhereInput {
  const contains = q ? { contains: likePattern(q), mode: 'insensitive' as const } : null;
  return {
    mergedIntoId: null,
    ...(source && { source }),
    ...(partnerId && { partnerId }),
    ...(contains && { OR: [{ company: contains }, { contactName: contains }, { contactEmail: contains }] }),
  };
}

function statusOf(status: ListLeads['status']): Prisma.LeadWhereInput {
  if (status === 'all') return {};
  if (status === 'open') return { status: { in: ['new', 'offered', 'working'] } };
  if (status === 'closed') return { status: { in: [...CLOSED_STATUSES] } };
  return { status };
}

async function countByStatus(
  { tx }: QueryContext,
  { status: _status, ...rest }: ListLeads,
): Promise<LeadList['counts']> {
  const groups = await tx.lead.groupBy({ by: ['status'], where: restOf(rest), _count: true });
  const count = (status: (typeof LEAD_STATUSES)[number]) =>
    groups.find((group) => group.status === status)?._count ?? 0;
  return Object.fromEntries(LEAD_STATUSES.map((status) => [status, count(status)])) as LeadList['counts'];
}

async function findSources({ tx }: QueryContext): Promise<Array<string>> {
  const rows = await tx.lead.groupBy({ by: ['source'], orderBy: { source: 'asc' } });
  return rows.map(({ source }) => source);
}
