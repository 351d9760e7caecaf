import { criterionProblem } from '@/lib/domain/process/criteria/rules/kinds';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import type { CriterionPart } from '@/lib/domain/process/criteria/rules/kind';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';

export type CriterionErrors = Partial<Record<CriterionPart | 'whole', string>>;

/** What is still wrong with a criterion as typed, by the field that says it. */
export function criterionErrors(
  criterion: Criterion,
  activities: ReadonlyArray<Pick<Activity, 'key'>>,
): CriterionErrors {
  const label = criterion.label === '' ? { label: 'Write what must be true.' } : {};
  if (criterion.kind === 'field' && criterion.field === '') return { field: 'Choose a field.' };

  const problem = criterionProblem(criterion, { activities });
  return problem ? { ...label, [problem.at]: problem.message } : label;
}
