import 'server-only';
import { newId } from '@/lib/core/ids';
import { plural } from '@/lib/core/words';
import type { Context } from '@/lib/platform/command';
import { leadUnplaced } from '@/lib/domain/leads/events';
import type { HeldLead } from '@/lib/domain/leads/held';
import { offer } from '@/lib/domain/leads/offers/give';
import { readRules, readTakers, readWanted } from './load';
import { decide } from './rules/choose';
import { firstThatHolds } from './rules/eligible';
import type { Considered, LeadRule } from './vocabulary';

/**
 * Decides by the rules to whom a lead goes next, and offers it. What was decided is kept with everybody who was considered. Where no
 * rule holds, nobody is eligible or enough rounds went by, the lead stays with the channel manager, who is told why.
 */
export async function routeHeld(ctx: Context, lead: HeldLead): Promise<void> {
  const rules = await readRules(ctx.tx);
  const wanted = await readWanted(ctx.tx, lead.id);
  const rule = firstThatHolds(rules, wanted);
  if (rules.length === 0) return;
  if (!rule) return leaveToPeople(ctx, lead, 'No rule holds for it.');
  if (lead.round >= rule.rounds)
    return leaveToPeople(ctx, lead, `Nobody took it in ${plural(lead.round, 'round', 'rounds')}.`);

  const { workspaceId } = ctx.viewer;
  const field = await readTakers(ctx.tx, { workspaceId, leadId: lead.id, now: ctx.now });
  const candidates = decide(field, wanted, rule);
  await keep(ctx, lead, { rule, candidates });
  const chosen = candidates.filter((candidate) => candidate.chosen);
  if (chosen.length === 0) return leaveToPeople(ctx, lead, nobodyWords(rule, candidates));

  const { acceptHours, contactHours } = rule;
  const partners = chosen.map(({ partnerId, why }) => ({ partnerId, because: reasonFor(rule, why) }));
  await offer(ctx, { leadId: lead.id, round: lead.round + 1, acceptHours, contactHours, partners });
  const [first] = chosen;
  if (first) await ctx.tx.leadRule.update({ where: { id: rule.id }, data: { lastPartnerId: first.partnerId } });
}

async function keep(
  { tx, viewer, now }: Context,
  lead: HeldLead,
  { rule, candidates }: { rule: LeadRule; candidates: ReadonlyArray<Considered> },
): Promise<void> {
  await tx.leadRouting.createMany({
    data: {
      ...{ id: newId(), workspaceId: viewer.workspaceId, leadId: lead.id, round: lead.round + 1 },
      ...{ ruleId: rule.id, ruleName: rule.name, method: rule.method },
      candidates: candidates,
      ...{ decidedBy: viewer.name, decidedAt: now },
    },
  });
}

async function leaveToPeople(ctx: Context, { id, number, company, round }: HeldLead, why: string): Promise<void> {
  await ctx.record(leadUnplaced, { id, partnerId: null }, { number, company, why, rounds: round });
}

function nobodyWords(rule: LeadRule, candidates: ReadonlyArray<Considered>): string {
  if (rule.method === 'manual') return `The rule “${rule.name}” leaves it to you.`;
  return candidates.length === 0
    ? 'There is no partner yet.'
    : 'No partner can take it; the reasons stand at the lead.';
}

/** What the partner reads: nothing of the others. */
function reasonFor({ method }: LeadRule, why: string): string {
  switch (method) {
    case 'round_robin':
      return 'It is your turn.';
    case 'nearest':
      return why.includes('km') ? `You are near: ${why}.` : 'You sell in this country.';
    case 'first_to_accept':
      return 'Several partners are asked: the first to accept has it.';
    case 'weighted':
    case 'best_fit':
    case 'manual':
      return 'You sell this in this country, and have room for it.';
  }
}
