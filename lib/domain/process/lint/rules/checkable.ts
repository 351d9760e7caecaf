import { criterionProblem } from '@/lib/domain/process/criteria/rules/kinds';
import type { Said, StopRule } from './rule';

export const uncheckable: StopRule = {
  id: 'uncheckable_criterion',
  why: 'A gate that can’t be checked would hold every deal for ever.',
  judge: (stages) =>
    stages.flatMap((stage) =>
      (['entryCriteria', 'criteria'] as const).flatMap((part) =>
        stage[part].flatMap((criterion): ReadonlyArray<Said> => {
          const problem = criterionProblem(criterion, stage);
          if (!problem) return [];
          const message = `“${criterion.label}” can’t be checked`;
          return [{ stage, part, criterionKey: criterion.key, message, remedy: problem.message }];
        }),
      ),
    ),
};
