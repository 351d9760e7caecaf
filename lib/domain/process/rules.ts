import { ok, refuse, type Result } from '@/lib/core/result';
import { findField } from './fields';
import type { Criterion, FieldCriterion, StageKind, StageView } from './vocabulary';

/** Fields by key: days as 'YYYY-MM-DD', amounts as decimals in whole units, everything else as text. Null: not filled. */
export type FieldValues = Readonly<Record<string, string | null>>;

/** What is known of a deal when it asks to pass: its fields, and the checklist items shown to be true. */
export type GateFacts = { fields: FieldValues; met: ReadonlySet<string>; today: string };

export type GateStage = Pick<StageView, 'key' | 'name' | 'position' | 'kind' | 'criteria'>;

/** A criterion that does not hold yet, and the stage whose exit it guards. */
export type Missing = { stageKey: string; stageName: string; criterion: Criterion };

export type Direction = 'forward' | 'back' | 'won' | 'lost';
export type MoveRefusal = 'same_stage' | 'closed' | 'criteria_missing' | 'reason_required';

type Move = {
  stages: ReadonlyArray<GateStage>;
  from: GateStage;
  to: GateStage;
  facts: GateFacts;
  /** Why it goes back or was lost. */
  reason: string | null;
};

/**
 * May this deal move to that stage? Forward, and to won, every gate on the way must hold, so that leaping over a stage
 * is no way around its criteria. Back asks for a reason, lost for one too, and both are always open. Closed is closed.
 */
export function advance({
  stages,
  from,
  to,
  facts,
  reason,
}: Move): Result<Direction, MoveRefusal, ReadonlyArray<Missing>> {
  if (from.key === to.key) return refuse('same_stage');
  if (from.kind !== 'open') return refuse('closed');

  const direction = directionOf(from, to);
  if (direction === 'back' || direction === 'lost') return reason ? ok(direction) : refuse('reason_required');

  const missing = missingOnTheWay({ stages, from, to, facts });
  return missing.length > 0 ? refuse('criteria_missing', missing) : ok(direction);
}

export function directionOf(from: GateStage, to: GateStage): Direction {
  if (to.kind !== 'open') return to.kind;
  return to.position > from.position ? 'forward' : 'back';
}

/** All that is missing between two stages: the exit criteria of the one left and of each one passed over. */
export function missingOnTheWay({ stages, from, to, facts }: Omit<Move, 'reason'>): ReadonlyArray<Missing> {
  return gatesBetween(stages, from, to).flatMap((stage) => missingToLeave(stage, facts));
}

export function gatesBetween(
  stages: ReadonlyArray<GateStage>,
  from: GateStage,
  to: GateStage,
): ReadonlyArray<GateStage> {
  const end = to.kind === 'won' ? Infinity : to.position;
  return stages.filter(({ kind, position }) => kind === 'open' && position >= from.position && position < end);
}

export function missingToLeave(stage: GateStage, facts: GateFacts): ReadonlyArray<Missing> {
  return stage.criteria
    .filter((criterion) => !holds(criterion, stage.key, facts))
    .map((criterion) => ({ stageKey: stage.key, stageName: stage.name, criterion }));
}

/** Under this name a met checklist item is kept among the facts. */
export function factKey(stageKey: string, criterionKey: string): string {
  return `${stageKey}/${criterionKey}`;
}

export function holds(criterion: Criterion, stageKey: string, facts: GateFacts): boolean {
  switch (criterion.kind) {
    case 'checklist':
      return facts.met.has(factKey(stageKey, criterion.key));
    case 'field':
      return fieldHolds(criterion, facts);
  }
}

function fieldHolds({ field, predicate, operand }: FieldCriterion, { fields, today }: GateFacts): boolean {
  const value = fields[field] ?? null;
  if (value === null || value.trim() === '') return false;

  switch (predicate) {
    case 'filled':
      return true;
    case 'equals':
      return value.trim().toLocaleLowerCase() === operand.trim().toLocaleLowerCase();
    case 'contains':
      return value.toLocaleLowerCase().includes(operand.trim().toLocaleLowerCase());
    case 'at_least':
      return compare(field, value, operand) >= 0;
    case 'at_most':
      return compare(field, value, operand) <= 0;
    case 'in_future':
      return value >= today;
  }
}

/** Days compare as text, all else as numbers. Not comparable is NaN, which satisfies nothing. */
function compare(field: string, value: string, operand: string): number {
  if (findField(field)?.type === 'date') return value.localeCompare(operand.trim());
  return Number(value) - Number(operand);
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
