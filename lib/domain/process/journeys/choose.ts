import 'server-only';
import type { Context } from '@/lib/platform/command';
import { readSurroundings } from '@/lib/domain/process/conditions/surroundings';
import { clause } from '@/lib/domain/process/conditions/rules/sentence';
import { fittingProcess, startOf, type FittingProcess } from '@/lib/domain/process/load';
import type { QueryContext } from '@/lib/platform/query';
import { readRules } from './load';
import { firstThatHolds, subjectsIn } from './rules/judge';
import { seenOf, type StartFacts } from './rules/seen';
import { readStartFacts, type NewDeal } from './start-facts';
import type { Journey, JourneyRule } from './vocabulary';

export type Start = FittingProcess & { journey: Journey };

/** What a process that was not chosen by a rule is chosen by. */
const FIT_SUBJECTS = ['choice:product_line', 'choice:partner_type'];

/**
 * Where a new deal begins, and why: in the process of the first rule that holds of it, else in the first that takes its
 * partner's type and its product lines. Null when no published process takes it.
 */
export async function chooseStart(ctx: Pick<Context, 'tx' | 'now' | 'elevate'>, deal: NewDeal): Promise<Start | null> {
  const facts = await readStartFacts(ctx.tx, deal, ctx.now);
  // Partners do not read the rules; what one of them saw stays with their deal.
  const rules = await ctx.elevate(() => readRules(ctx.tx, { active: true }));
  return startBy(ctx, firstThatHolds(rules, facts), facts);
}

export async function startBy(
  { tx, now }: Pick<QueryContext, 'tx' | 'now'>,
  rule: JourneyRule | null,
  facts: StartFacts,
): Promise<Start | null> {
  const start = rule ? await startOf(tx, rule.process.id) : await fitting(tx, facts);
  if (!start) return null;

  const around = await readSurroundings(tx, start.processId, now);
  if (!rule)
    return { ...start, journey: { ruleId: null, reason: { kind: 'fit', seen: seenOf(FIT_SUBJECTS, facts, around) } } };

  const because = clause(rule.conditions, around);
  const seen = seenOf(subjectsIn(rule.conditions), facts, around);
  return { ...start, journey: { ruleId: rule.id, reason: { kind: 'rule', rule: rule.name, because, seen } } };
}

function fitting(tx: Context['tx'], { partner, products }: StartFacts): Promise<FittingProcess | null> {
  return fittingProcess(tx, { partnerType: partner.type, productLines: products.map(({ line }) => line) });
}
