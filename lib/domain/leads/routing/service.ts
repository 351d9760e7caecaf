import 'server-only';
import { z } from 'zod';
import { given } from '@/lib/core/given';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import { leadError } from '@/lib/domain/leads/errors';
import { routingChanged, termsChanged } from '@/lib/domain/leads/events';
import { holdLead, refusal, viewWritten } from '@/lib/domain/leads/held';
import { permits } from '@/lib/domain/leads/rules';
import { leadView, type LeadView } from '@/lib/domain/leads/schema';
import { readRules } from './load';
import { readPlaces } from './places-table';
import { routeHeld } from './route';
import * as input from './schema';
import { viewTerms } from './terms';
import { MAX_LEAD_RULES, type LeadRule } from './vocabulary';

export const routeLead = command('lead.route', {
  summary: 'Let the rules decide now to whom a lead is offered.',
  input: input.routeInput,
  output: leadView,
  run: async (ctx, seen): Promise<LeadView> => {
    const lead = await holdLead(ctx, seen);
    const placed = permits(lead.status, 'place');
    if (!placed.ok || lead.status !== 'new')
      throw await refusal(ctx, lead.id, placed.ok ? 'already_with_partner' : placed.reason);
    // Whoever asks for it begins anew: rounds that went by don't count.
    await routeHeld(ctx, { ...lead, round: 0 });
    return viewWritten(ctx, lead.id);
  },
});

export const createLeadRule = command('lead.create_rule', {
  summary: 'Add a rule to whom leads go; it is asked after those that there are.',
  input: input.ruleInput,
  run: async (ctx, rule): Promise<LeadRule> => {
    const rules = await lockRules(ctx);
    if (rules.length >= MAX_LEAD_RULES) throw leadError('too_many_rules');
    await demandPartners(ctx, rule.partnerIds);
    const id = newId();
    const { workspaceId } = ctx.viewer;
    await ctx.tx.leadRule.createMany({
      data: { id, workspaceId, ...rule, position: rules.length, createdAt: ctx.now },
    });
    await ctx.record(routingChanged, { id, partnerId: null }, { name: rule.name, what: 'added' });
    return ruleWith(ctx, id);
  },
});

export const updateLeadRule = command('lead.update_rule', {
  summary: 'Change a rule to whom leads go, or switch it off or on.',
  input: input.ruleChanges,
  run: async (ctx, { ruleId, version, ...changes }): Promise<LeadRule> => {
    await lockRule(ctx, { ruleId, version });
    await demandPartners(ctx, changes.partnerIds ?? []);
    await ctx.tx.leadRule.updateMany({ where: { id: ruleId }, data: { ...given(changes), version: { increment: 1 } } });
    const saved = await ruleWith(ctx, ruleId);
    await ctx.record(routingChanged, { id: ruleId, partnerId: null }, { name: saved.name, what: 'saved' });
    return saved;
  },
});

export const moveLeadRule = command('lead.move_rule', {
  summary: 'Ask a rule earlier or later.',
  input: input.ruleMove,
  run: async (ctx, { place, ...seen }): Promise<{ order: Array<string> }> => {
    const { rule, rules } = await lockRule(ctx, seen);
    const others = rules.filter(({ id }) => id !== rule.id);
    const order = [...others.slice(0, place), rule, ...others.slice(place)].map(({ id }) => id);
    for (const [position, id] of order.entries())
      await ctx.tx.leadRule.updateMany({ where: { id }, data: { position } });
    await ctx.record(routingChanged, { id: rule.id, partnerId: null }, { name: rule.name, what: 'moved' });
    return { order };
  },
});

export const removeLeadRule = command('lead.remove_rule', {
  summary: 'Remove a rule. What it decided stays with the leads.',
  input: input.ruleRemoval,
  output: z.object({ id: z.uuid() }),
  run: async (ctx, seen) => {
    const { rule } = await lockRule(ctx, seen);
    await ctx.tx.leadRule.deleteMany({ where: { id: rule.id } });
    await ctx.record(routingChanged, { id: rule.id, partnerId: null }, { name: rule.name, what: 'removed' });
    return { id: rule.id };
  },
});

export const saveTerms = command('lead.save_terms', {
  summary: 'Say which leads a partner takes: where, of which product lines, how many, and where it sits.',
  input: input.termsInput,
  output: input.termsView,
  run: async (ctx, { partnerId, version, ...terms }) => {
    const partner = await ctx.tx.partner.findUnique({ where: { id: partnerId }, select: { name: true } });
    if (!partner) throw leadError('partner_not_found');
    const { workspaceId } = ctx.viewer;
    await ctx.tx.leadTerms.createMany({ data: { partnerId, workspaceId, version: 0 }, skipDuplicates: true });
    const { count } = await ctx.tx.leadTerms.updateMany({
      where: { partnerId, version },
      data: { ...terms, version: { increment: 1 } },
    });
    const saved = await viewTerms(ctx.tx, partnerId);
    if (count === 0) throw leadError('terms_changed', { details: saved });
    await ctx.record(termsChanged, { id: partnerId, partnerId: null }, { partner: partner.name });
    return saved;
  },
});

export const savePlaces = command('lead.save_places', {
  summary: 'Load a list of where postcodes lie; it replaces what was there of the same countries.',
  input: input.placesInput,
  output: z.object({ places: z.number(), countries: z.array(z.string()) }),
  run: async (ctx, { table }) => {
    const places = await readPlaces(table);
    const countries = [...new Set(places.map(({ country }) => country))];
    const { workspaceId } = ctx.viewer;
    await ctx.tx.leadPlace.deleteMany({ where: { country: { in: countries } } });
    await ctx.tx.leadPlace.createMany({
      data: places.map((place) => ({ workspaceId, ...place })),
      skipDuplicates: true,
    });
    return { places: places.length, countries };
  },
});

/** Their order is one thing: whoever changes any of them waits for the other. */
async function lockRules(ctx: Context): Promise<ReadonlyArray<LeadRule>> {
  await ctx.tx
    .$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`lead rules ${ctx.viewer.workspaceId}`}, 0))::text`;
  return readRules(ctx.tx);
}

async function lockRule(ctx: Context, { ruleId, version }: { ruleId: string; version: number }) {
  const rules = await lockRules(ctx);
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) throw leadError('rule_not_found');
  if (rule.version !== version) throw leadError('rule_changed', { details: rule });
  return { rule, rules };
}

async function ruleWith(ctx: Context, id: string): Promise<LeadRule> {
  const rule = (await readRules(ctx.tx)).find((one) => one.id === id);
  if (!rule) throw leadError('rule_not_found');
  return rule;
}

async function demandPartners({ tx }: Context, partnerIds: ReadonlyArray<string>): Promise<void> {
  const known = await tx.partner.count({ where: { id: { in: [...partnerIds] } } });
  if (known !== new Set(partnerIds).size)
    throw leadError('unknown_partner', { fields: { partnerIds: ['Choose partners from the list.'] } });
}
