import { addDays } from '@/lib/core/dates';
import type { SeededRandom } from '@/lib/core/seeded-random';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { DealPlan } from './deal-plan';
import { NAMED_LATE } from './planted-faults';
import { staysOf, type Stay } from './stays';

/** A field, and from when on it held this. */
export type Known = { field: string; value: string; at: Date };

type About = {
  plan: DealPlan;
  stages: ReadonlyArray<StageView>;
  now: Date;
  /** All that could ever be said of the deal, by field. */
  values: Readonly<Record<string, string>>;
};

/**
 * Known long before its gate asks for it, more often where the deal is won later: the one thing in the sample's field
 * histories from which something can be learned. The stage in which it is early, and the share that is.
 */
const EARLY = {
  field: 'decisionDate',
  stages: ['solution_demo', 'specification'],
  share: { won: 0.84, lost: 0.47, open: 0.8 },
  lateDays: 6,
} as const;

/**
 * When the fields that gates ask for became known: most while the deal was in the stage that needs them, some before, some
 * at the gate itself. What a deal never got as far as needing was never written down, and not all of what it needed.
 */
export function fieldLife(random: SeededRandom, { plan, stages, now, values }: About): ReadonlyArray<Known> {
  const stays = staysOf(plan, stages, now);
  return stages.flatMap((stage) =>
    stage.criteria.flatMap((criterion) => {
      const value = criterion.kind === 'field' ? values[criterion.field] : undefined;
      if (criterion.kind !== 'field' || value === undefined) return [];

      const usual = momentIn(random, stays, stage.position);
      const at = momentOf(random, criterion.field, { plan, stays, stages, usual, stage });
      return at === null || at > now ? [] : [{ field: criterion.field, value, at }];
    }),
  );
}

function momentIn(random: SeededRandom, stays: ReadonlyMap<number, Stay>, position: number): Date | null {
  const stay = stays.get(position) ?? passingBy(stays, position);
  const [draw, part] = [random.uniform(), random.uniform()];
  if (!stay) return null;

  const before = stays.get(position - 1);
  if (draw < 0.15 && before) return between(before, part);
  if (stay.wentOn) return draw > 0.88 ? between(stay, 0.97 + 0.02 * part) : between(stay, 0.05 + 0.85 * part);
  return draw < (stay.isOver ? 0.5 : 0.85) ? between(stay, part * 0.95) : null;
}

/** What a stage asks that was passed by was known in the stage from which the deal went past it. */
function passingBy(stays: ReadonlyMap<number, Stay>, position: number): Stay | undefined {
  const isBeyond = [...stays.keys()].some((one) => one > position);
  return isBeyond ? stays.get(position - 1) : undefined;
}

type Timing = {
  plan: DealPlan;
  stays: ReadonlyMap<number, Stay>;
  stages: ReadonlyArray<StageView>;
  usual: Date | null;
};

function momentOf(random: SeededRandom, field: string, timing: Timing & { stage: StageView }): Date | null {
  if (field === EARLY.field) return early(random, timing);
  return field === NAMED_LATE.field ? late(random, timing) : timing.usual;
}

/** In the stage after the one that asks for it, where the deal got as far as that. */
function late(random: SeededRandom, { stays, stage, usual }: Timing & { stage: StageView }): Date | null {
  const [next, part] = [stays.get(stage.position + 1), random.uniform()];
  return random.chance(NAMED_LATE.share) && next ? between(next, 0.1 + 0.6 * part) : usual;
}

function early(random: SeededRandom, { plan, stays, stages, usual }: Timing): Date | null {
  const at = stages.find(({ key }) => EARLY.stages.some((name) => name === key))?.position ?? -1;
  const [stay, next] = [stays.get(at), stays.get(at + 1)];
  const [part, days] = [random.uniform(), random.lognormal(EARLY.lateDays, 0.6)];
  if (!stay?.wentOn || !next) return usual;
  if (random.chance(EARLY.share[fateOf(plan)])) return between(stay, 0.2 + 0.75 * part);

  const late = new Date(stay.until.getTime() + days * 86_400_000);
  if (late < next.until) return late;
  return next.wentOn ? between(next, 0.9) : null;
}

function fateOf({ isClosed, steps }: DealPlan): 'won' | 'lost' | 'open' {
  if (!isClosed) return 'open';
  return steps.at(-1)?.kind === 'lost' ? 'lost' : 'won';
}

/** A third of the deals were first thought to be worth something else, or to close sooner. */
export function firstThoughts(random: SeededRandom, { plan, closeDate }: { plan: DealPlan; closeDate: string }) {
  const [first] = plan.steps;
  const [factor, sooner, part] = [0.7 + 0.55 * random.uniform(), random.integer(15, 60), random.uniform()];
  const [isOtherAmount, isSooner] = [random.chance(0.33), random.chance(0.33)];
  const last = plan.steps.at(-1);
  if (!first || !last || first === last) return { amount: plan.amount, closeDate, changedAt: null };

  return {
    amount: isOtherAmount ? Math.max(100, Math.round((plan.amount * factor) / 100) * 100) : plan.amount,
    closeDate: isSooner ? addDays(closeDate, -sooner) : closeDate,
    changedAt: new Date(first.at.getTime() + part * (last.at.getTime() - first.at.getTime())),
  };
}

function between({ from, until }: Pick<Stay, 'from' | 'until'>, part: number): Date {
  return new Date(from.getTime() + part * (until.getTime() - from.getTime()));
}
