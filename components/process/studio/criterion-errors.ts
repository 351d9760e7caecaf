import { criterionProblem } from '@/lib/domain/process/criteria/rules/kinds';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';

export type CriterionErrors = Partial<Record<'field' | 'predicate' | 'operand' | 'label' | 'whole', string>>;

/** What is still wrong with a criterion as typed, by the field that says it. */
export function criterionErrors(criterion: Criterion): CriterionErrors {
  const label = criterion.label === '' ? { label: 'Write what must be true.' } : {};
  if (criterion.kind === 'field' && criterion.field === '') return { field: 'Choose a field.' };

  const problem = criterionProblem(criterion, { activities: null });
  return problem ? { ...label, [problem.at]: problem.message } : label;
}
