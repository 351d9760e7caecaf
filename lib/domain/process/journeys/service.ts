import 'server-only';
import { z } from 'zod';
import { given } from '@/lib/core/given';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import { demandFit } from './demand-fit';
import { journeyError } from './errors';
import { ruleAdded, ruleMoved, ruleRemoved, ruleSaved } from './events';
import { readRules } from './load';
import { ruleChanges, ruleInput, ruleMove, ruleRemoval } from './schema';
import { MAX_RULES, type JourneyRule } from './vocabulary';

export const createRule = command('journey.create', {
  summary: 'Add a rule that says which process deals get; it is asked after those that there are.',
  input: ruleInput,
  run: async (ctx, input): Promise<JourneyRule> => {
    const rules = await lockRules(ctx);
    if (rules.length >= MAX_RULES) throw journeyError('too_many');
    await demandFit(ctx, input);

    const id = newId();
    const { workspaceId } = ctx.viewer;
    const data = { id, workspaceId, ...input, position: rules.length, createdAt: ctx.now };
    await ctx.tx.journeyRule.createMany({ data });
    const rule = await ruleWith(ctx, id);
    await ctx.record(ruleAdded, { id, partnerId: null }, told(rule));
    return rule;
  },
});

export const updateRule = command('journey.update', {
  summary: 'Change a rule, or switch it off or on. Deals that it took stay where they are.',
  input: ruleChanges,
  run: async (ctx, { ruleId, version, ...changes }): Promise<JourneyRule> => {
    const { rule } = await lockRule(ctx, { ruleId, version });
    const { conditions = rule.conditions, processId = rule.process.id, active, name } = changes;
    // What is only renamed or switched off must not fail because a product of it is gone.
    const isAsked = changes.conditions !== undefined || changes.processId !== undefined || active === true;
    if (isAsked) await demandFit(ctx, { conditions, processId });

    await ctx.tx.journeyRule.updateMany({
      where: { id: ruleId },
      data: { ...given({ name, active }), conditions, processId, version: { increment: 1 } },
    });
    const saved = await ruleWith(ctx, ruleId);
    await ctx.record(ruleSaved, { id: ruleId, partnerId: null }, { ...told(saved), active: saved.active });
    return saved;
  },
});

export const moveRule = command('journey.move', {
  summary: 'Ask a rule earlier or later.',
  input: ruleMove,
  run: async (ctx, { place, ...seen }): Promise<{ order: Array<string> }> => {
    const { rule, rules } = await lockRule(ctx, seen);
    const others = rules.filter(({ id }) => id !== rule.id);
    const order = [...others.slice(0, place), rule, ...others.slice(place)];
    for (const [position, { id }] of order.entries())
      await ctx.tx.journeyRule.updateMany({ where: { id }, data: { position } });

    await ctx.record(ruleMoved, { id: rule.id, partnerId: null }, { ...told(rule), place: order.indexOf(rule) });
    return { order: order.map(({ id }) => id) };
  },
});

export const removeRule = command('journey.remove', {
  summary: 'Remove a rule. Deals that it took stay where they are, and keep the reason.',
  input: ruleRemoval,
  output: z.object({ id: z.uuid() }),
  run: async (ctx, seen) => {
    const { rule } = await lockRule(ctx, seen);
    await ctx.tx.journeyRule.deleteMany({ where: { id: rule.id } });
    await ctx.record(ruleRemoved, { id: rule.id, partnerId: null }, told(rule));
    return { id: rule.id };
  },
});

/** Their order is one thing: whoever changes any of them waits for the other. */
async function lockRules({ tx }: Context): Promise<ReadonlyArray<JourneyRule>> {
  await tx.$queryRaw`select id from "Workspace" for no key update`;
  return readRules(tx);
}

async function lockRule(ctx: Context, { ruleId, version }: { ruleId: string; version: number }) {
  const rules = await lockRules(ctx);
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) throw journeyError('not_found');
  if (rule.version !== version) throw journeyError('changed', { details: rule });
  return { rule, rules };
}

async function ruleWith({ tx }: Context, id: string): Promise<JourneyRule> {
  const [rule] = await readRules(tx, { id });
  if (!rule) throw journeyError('not_found');
  return rule;
}

function told({ name, process }: JourneyRule) {
  return { name, process: process.name };
}
