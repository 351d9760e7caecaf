import type { SeededRandom } from '@/lib/core/seeded-random';
import type { DealPlan, PlannedStep } from './deal-plan';

export type PlantedFault = { processName: string; rule: string; stageKey: string; criterionKey: string | null };

/**
 * What is wrong with the sample's processes, so that the studio has something true to find. Everything else that history
 * can say about them is as it should be:
 *
 * - nearly every deal is refused once because success was not confirmed in the demo;
 * - the payment terms have never stopped anybody;
 * - the budget is asked for before most customers name one;
 * - three in eight enquiries go to the specification without a site survey;
 * - an order is passed on to production within hours, so that its stage means nothing;
 * - two win chances are those of a better year.
 */
export const PLANTED_FAULTS: ReadonlyArray<PlantedFault> = [
  fault('IT channel', 'gate_always_blocks', 'solution_demo', 'success_confirmed'),
  fault('IT channel', 'gate_never_blocks', 'negotiation', 'payment_terms'),
  fault('IT channel', 'early_field', 'qualified', 'budget'),
  fault('IT channel', 'chance_against_history', 'proposal'),
  fault('Manufacturing channel', 'often_skipped', 'needs_site_survey'),
  fault('Manufacturing channel', 'no_time_spent', 'purchase_order'),
  fault('Manufacturing channel', 'chance_against_history', 'quote'),
];

function fault(processName: string, rule: string, stageKey: string, criterionKey: string | null = null): PlantedFault {
  return { processName, rule, stageKey, criterionKey };
}

/** Of every hundred deals that went on, how many were refused first for a criterion. */
export function refusedOf(stageKey: string, criterionKey: string): number {
  const is = (rule: string) =>
    PLANTED_FAULTS.some((one) => one.rule === rule && one.stageKey === stageKey && one.criterionKey === criterionKey);
  if (is('gate_always_blocks')) return 95;
  return is('gate_never_blocks') ? 0 : 12;
}

/** Named only in the stage after the one that asks for it, by so many. */
export const NAMED_LATE = { field: 'budget', share: 0.62 } as const;

const SKIPPED = { key: 'needs_site_survey', next: 'specification', share: 0.38 } as const;
const HURRIED = { key: 'purchase_order', next: 'production' } as const;
const MINUTE = 60_000;

/** The same life, with the stage that is passed by and the one that is rushed through. */
export function withFaults(random: SeededRandom, plan: DealPlan): DealPlan {
  if (plan.line.line !== 'manufacturing') return plan;
  const isSkipping = random.chance(SKIPPED.share);
  const minutes = random.integer(15, 280);
  return { ...plan, steps: hurried(isSkipping ? skipping(plan.steps) : plan.steps, minutes) };
}

function skipping(steps: ReadonlyArray<PlannedStep>): ReadonlyArray<PlannedStep> {
  const [first, second, ...later] = steps;
  const goesOn = first?.to === SKIPPED.key && second?.kind === 'on' && second.to === SKIPPED.next;
  return goesOn ? [{ ...second, at: first.at }, ...later] : steps;
}

function hurried(steps: ReadonlyArray<PlannedStep>, minutes: number): ReadonlyArray<PlannedStep> {
  return steps.map((step, index) => {
    const before = steps[index - 1];
    if (step.kind !== 'on' || step.to !== HURRIED.next || before?.to !== HURRIED.key || before.kind !== 'on')
      return step;
    return { ...step, at: new Date(Math.min(step.at.getTime(), before.at.getTime() + minutes * MINUTE)) };
  });
}
