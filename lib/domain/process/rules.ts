import { ok, refuse, type Result } from '@/lib/core/result';
import type { GateFacts } from './criteria/rules/facts';
import { holds } from './criteria/rules/kinds';
import type { Criterion } from './criteria/vocabulary';
import { way, type WayRefusal } from './transitions/rules';
import type { OwnerRole, StageKind, StageView } from './vocabulary';

export type GateStage = Pick<
  StageView,
  'key' | 'name' | 'position' | 'kind' | 'criteria' | 'entryCriteria' | 'transitions'
>;

/** A criterion that does not hold yet, and the stage whose exit or entry it guards. */
export type Missing = { stageKey: string; stageName: string; criterion: Criterion };

export type Direction = 'forward' | 'back' | 'won' | 'lost' | 'reopened';
export type MoveRefusal = 'same_stage' | WayRefusal | 'criteria_missing' | 'reason_required';

type Move = {
  stages: ReadonlyArray<GateStage>;
  from: GateStage;
  to: GateStage;
  facts: GateFacts;
  /** Why it goes back, was lost, or is opened again. */
  reason: string | null;
  /** Of who moves it; null for the product itself. */
  role: OwnerRole | null;
};

/**
 * May this deal move to that stage? The process must know the way. Forward, and to won, every gate on the way must hold, so
 * that leaping over a stage is no way around its criteria. Back and reopening ask for a reason; lost asks for one, too, and
 * is always open.
 */
export function advance(move: Move): Result<Direction, MoveRefusal, ReadonlyArray<Missing>> {
  const { from, to, reason } = move;
  if (from.key === to.key) return refuse('same_stage');

  const known = way(move);
  if (!known.ok) return refuse(known.reason);

  const direction = directionOf(from, to);
  if (needsReason(direction)) return reason ? ok(direction) : refuse('reason_required');

  const missing = missingOnTheWay(move);
  return missing.length > 0 ? refuse('criteria_missing', missing) : ok(direction);
}

export function directionOf(from: GateStage, to: GateStage): Direction {
  if (from.kind !== 'open') return 'reopened';
  if (to.kind !== 'open') return to.kind;
  return to.position > from.position ? 'forward' : 'back';
}

function needsReason(direction: Direction): boolean {
  return direction === 'back' || direction === 'lost' || direction === 'reopened';
}

/** All that is missing between two stages, in the order of the way: what each stage asks of who leaves, and of who comes in. */
export function missingOnTheWay({
  stages,
  from,
  to,
  facts,
}: Pick<Move, 'stages' | 'from' | 'to' | 'facts'>): ReadonlyArray<Missing> {
  return criteriaOnTheWay(stages, from, to).filter(({ stageKey, criterion }) => !holds(criterion, stageKey, facts));
}

/** The exit criteria of the stage left and of each one passed over, and the entry criteria of those and of the target. */
export function criteriaOnTheWay(
  stages: ReadonlyArray<GateStage>,
  from: GateStage,
  to: GateStage,
): ReadonlyArray<Missing> {
  const passed = gatesBetween(stages, from, to);
  return [...passed, to].flatMap((stage) => [
    ...(stage.key === from.key ? [] : asked(stage, stage.entryCriteria)),
    ...(stage.key === to.key ? [] : asked(stage, stage.criteria)),
  ]);
}

function asked({ key, name }: GateStage, criteria: ReadonlyArray<Criterion>): ReadonlyArray<Missing> {
  return criteria.map((criterion) => ({ stageKey: key, stageName: name, criterion }));
}

/** The stages whose exit a deal passes on its way, the one it leaves first. */
export function gatesBetween(
  stages: ReadonlyArray<GateStage>,
  from: GateStage,
  to: GateStage,
): ReadonlyArray<GateStage> {
  const end = to.kind === 'won' ? Infinity : to.position;
  return stages.filter(({ kind, position }) => kind === 'open' && position >= from.position && position < end);
}

export function missingToLeave(stage: GateStage, facts: GateFacts): ReadonlyArray<Missing> {
  return asked(stage, stage.criteria).filter(({ criterion }) => !holds(criterion, stage.key, facts));
}

export type Fitting = { productLines: ReadonlyArray<string>; partnerTypes: ReadonlyArray<string> };

/** Does a process take a deal of these product lines from a partner of this type? Its empty lists take any. */
export function fits(process: Fitting, deal: { productLines: ReadonlyArray<string>; partnerType: string }): boolean {
  const line =
    process.productLines.length === 0 || deal.productLines.some((name) => process.productLines.includes(name));
  const type = process.partnerTypes.length === 0 || process.partnerTypes.includes(deal.partnerType);
  return line && type;
}

/** The kind of the end that a stage is; open stages are no end. */
export function isClosed(kind: StageKind): boolean {
  return kind !== 'open';
}
