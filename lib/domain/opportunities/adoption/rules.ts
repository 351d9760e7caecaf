import { ok, refuse, type Result } from '@/lib/core/result';
import type { GateFacts } from '@/lib/domain/process/criteria/rules/facts';
import { holds } from '@/lib/domain/process/criteria/rules/kinds';
import { criteriaOnTheWay, type GateStage, type Missing } from '@/lib/domain/process/rules';
import { STAY, type AdoptionPlan, type AdoptionStage } from './vocabulary';

/**
 * Where the deals of a stage belong in a newer version: the stage of the same key; else where its draft said; else the one
 * of the same name; else they stay.
 */
export function suggest(
  stage: AdoptionStage,
  targets: ReadonlyArray<AdoptionStage>,
  stageMap: Readonly<Record<string, string>>,
): string {
  const open = targets.filter(({ kind }) => kind === 'open');
  const said = stageMap[stage.key];
  const found =
    open.find(({ key }) => key === stage.key) ??
    open.find(({ key }) => key === said) ??
    open.find(({ name }) => folded(name) === folded(stage.name));
  return found?.key ?? STAY;
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase();
}

export type PlanProblem = { stageKey: string; message: string };

/** May these stages be moved so? Each goes to an open stage of the new version, or its deals stay. */
export function checkPlan(
  plan: AdoptionPlan,
  targets: ReadonlyArray<AdoptionStage>,
): Result<AdoptionPlan, 'wrong_plan', ReadonlyArray<PlanProblem>> {
  const problems = Object.entries(plan).flatMap(([stageKey, to]) => {
    const isOpen = targets.some(({ key, kind }) => key === to && kind === 'open');
    return to === STAY || isOpen
      ? []
      : [{ stageKey, message: 'Choose an open stage of the new version, or let them stay.' }];
  });
  return problems.length > 0 ? refuse('wrong_plan', problems) : ok(plan);
}

/** What a deal in this stage of a version would have passed without meeting it. */
export function lackingIn(stages: ReadonlyArray<GateStage>, at: GateStage, facts: GateFacts): ReadonlyArray<Missing> {
  const first = stages.filter(({ kind }) => kind === 'open').toSorted((a, b) => a.position - b.position)[0];
  if (!first || first.key === at.key) return [];
  return criteriaOnTheWay(stages, first, at).filter(({ stageKey, criterion }) => !holds(criterion, stageKey, facts));
}
