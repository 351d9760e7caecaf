import type { Criterion, CriterionKind, CriterionOf } from '@/lib/domain/process/criteria/vocabulary';
import { activity } from './activity';
import { approval } from './approval';
import { certification } from './certification';
import { checklist } from './checklist';
import { document } from './document';
import type { GateFacts } from './facts';
import { field } from './field';
import type { CriterionProblem, KindRules, Surroundings } from './kind';
import { record } from './record';
import { registration } from './registration';

/** One line per kind: a kind without one does not compile. */
const KINDS: { readonly [Kind in CriterionKind]: KindRules<CriterionOf<Kind>> } = {
  field,
  checklist,
  document,
  approval,
  activity,
  certification,
  registration,
  record,
};

/** The rules of a criterion's own kind; that the two belong together is known by the table above, not by the type. */
function rulesOf(criterion: Criterion): KindRules<Criterion> {
  return KINDS[criterion.kind] as KindRules<Criterion>;
}

export function holds(criterion: Criterion, stageKey: string, facts: GateFacts): boolean {
  return rulesOf(criterion).holds(criterion, stageKey, facts);
}

/** Why a criterion could never be checked; null when it can. */
export function criterionProblem(criterion: Criterion, around: Surroundings): CriterionProblem | null {
  return rulesOf(criterion).problem(criterion, around);
}

/** What a criterion asks, after its name: "Amount is at least 1", "Checklist, with a note". */
export function criterionWords(criterion: Criterion): string {
  return rulesOf(criterion).words(criterion);
}
