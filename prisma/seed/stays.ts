import type { StageView } from '@/lib/domain/process/vocabulary';
import type { DealPlan } from './deal-plan';

/** From a deal's first day in a stage until it went on from there, was lost, or today. */
export type Stay = { from: Date; until: Date; wentOn: boolean; isOver: boolean };

/** By the position of the stage; falling back and coming again are part of one stay. */
export function staysOf(plan: DealPlan, stages: ReadonlyArray<StageView>, now: Date): ReadonlyMap<number, Stay> {
  const place = new Map(stages.map(({ key, position }) => [key, position]));
  const begun = (from: Date): Stay => ({ from, until: endOf(plan, now), wentOn: false, isOver: plan.isClosed });
  const stays = new Map<number, Stay>([[0, begun(plan.openedAt)]]);

  let current = 0;
  for (const step of plan.steps) {
    if (step.kind === 'lost') break;
    if (step.kind === 'on') goOn(stays, current, step.at);
    current = place.get(step.to) ?? current;
    if (!stays.has(current)) stays.set(current, begun(step.at));
  }
  return stays;
}

function endOf({ isClosed, steps }: DealPlan, now: Date): Date {
  return isClosed ? (steps.at(-1)?.at ?? now) : now;
}

/** Only the first time counts: by then everything that the gate asks for was there. */
function goOn(stays: Map<number, Stay>, position: number, at: Date): void {
  const stay = stays.get(position);
  if (stay && !stay.wentOn) stays.set(position, { ...stay, until: at, wentOn: true, isOver: true });
}
