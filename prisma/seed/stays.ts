import type { StageView } from '@/lib/domain/process/vocabulary';
import type { DealPlan } from './deal-plan';

/** From a deal's first day in a stage until it went on from there, was lost, or today. */
export type Stay = { from: Date; until: Date; wentOn: boolean; isOver: boolean };

/** By the position of the stage; falling back and coming again are part of one stay. */
export function staysOf(plan: DealPlan, stages: ReadonlyArray<StageView>, now: Date): ReadonlyMap<number, Stay> {
  const place = new Map(stages.map(({ key, position }) => [key, position]));
  const end = plan.isClosed ? (plan.steps.at(-1)?.at ?? now) : now;
  const stays = new Map<number, Stay>([[0, { from: plan.openedAt, until: end, wentOn: false, isOver: plan.isClosed }]]);

  let current = 0;
  for (const { kind, at, to } of plan.steps) {
    const stay = stays.get(current);
    if (kind === 'on' && stay && !stay.wentOn) stays.set(current, { ...stay, until: at, wentOn: true, isOver: true });
    if (kind === 'lost') break;

    current = place.get(to) ?? current;
    if (!stays.has(current)) stays.set(current, { from: at, until: end, wentOn: false, isOver: plan.isClosed });
  }
  return stays;
}
