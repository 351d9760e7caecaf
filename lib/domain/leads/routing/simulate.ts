import 'server-only';
import type { z } from 'zod';
import type { QueryContext } from '@/lib/platform/query';
import { readRules, readTakers } from './load';
import { decide } from './rules/choose';
import { holds } from './rules/eligible';
import type { simulationInput } from './schema';
import { SIMULATED_LEAD_DAYS, type LeadRule, type LeadTaker, type RoutingSimulation, type Wanted } from './vocabulary';

type Asked = z.output<typeof simulationInput>;
const DAY_MS = 86_400_000;
const MOST = 5_000;

/**
 * Runs the leads of the last ninety days, the oldest first, through a rule, with the partners as they are today and nobody's
 * hands full at the beginning. Leads that a rule before it takes are counted, not dealt out.
 */
export async function simulate(ctx: QueryContext, { ruleId, ...wanted }: Asked): Promise<RoutingSimulation> {
  const { tx, now, viewer } = ctx;
  const rules = await readRules(tx);
  const place = rules.findIndex(({ id }) => id === ruleId);
  const earlier = (place === -1 ? rules : rules.slice(0, place)).filter(({ active }) => active);
  const leads = await readLeads(ctx);
  const matching = leads.filter((lead) => holds(wanted, lead));
  const left = matching.filter((lead) => !earlier.some((rule) => holds(rule, lead)));
  const { takers } = await readTakers(tx, { workspaceId: viewer.workspaceId, leadId: null, now });
  const rule = { ...wanted, id: '', name: '', active: true, lastPartnerId: null, version: 0 };
  return {
    days: SIMULATED_LEAD_DAYS,
    ...{ leads: leads.length, matching: matching.length, takenEarlier: matching.length - left.length },
    byPartner: dealOut(left, takers, rule),
  };
}

async function readLeads({ tx, now }: QueryContext): Promise<ReadonlyArray<Wanted>> {
  const rows = await tx.lead.findMany({
    where: { receivedAt: { gt: new Date(now.getTime() - SIMULATED_LEAD_DAYS * DAY_MS) }, mergedIntoId: null },
    orderBy: { receivedAt: 'asc' },
    select: {
      ...{ country: true, source: true, score: true, latitude: true, longitude: true },
      product: { select: { line: true } },
    },
    take: MOST,
  });
  return rows.map(({ product, ...lead }) => ({ ...lead, line: product?.line ?? null }));
}

function dealOut(
  leads: ReadonlyArray<Wanted>,
  takers: ReadonlyArray<LeadTaker>,
  rule: LeadRule,
): RoutingSimulation['byPartner'] {
  const got = new Map<string, number>();
  let [nobody, last] = [0, rule.lastPartnerId];
  for (const lead of leads) {
    const field = takers.map((taker) => ({ ...taker, open: 0, recent: got.get(taker.partnerId) ?? 0 }));
    const decided = decide({ takers: field, limits: { maxShare: null, recentOfAll: 0 } }, lead, {
      ...rule,
      lastPartnerId: last,
    });
    const [first] = decided.filter(({ excluded }) => excluded === null);
    if (!first) nobody += 1;
    else got.set(first.partnerId, (got.get(first.partnerId) ?? 0) + 1);
    last = first?.partnerId ?? last;
  }
  const named = takers.map(({ partnerId, name }) => ({ partner: name, leads: got.get(partnerId) ?? 0 }));
  const some = named.filter((one) => one.leads > 0).toSorted((one, other) => other.leads - one.leads);
  return nobody === 0 ? some : [...some, { partner: null, leads: nobody }];
}
