import { listProblems } from '@/lib/domain/process/conditions/rules/problems';
import type { Condition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import type { PlayContent } from '@/lib/domain/playbooks/vocabulary';

export type PlayProblem = 'nothing_asked' | 'never_judged' | 'nothing_offered';

/** Why a play could never be offered, or would offer nothing; null when it is fine. */
export function playProblem(
  { conditions, offer }: { conditions: Condition; offer: PlayContent },
  around: Surroundings,
): PlayProblem | null {
  if (conditions.items.length === 0) return 'nothing_asked';
  if (listProblems(conditions, around).length > 0) return 'never_judged';

  const { tasks, questions, content, expert } = offer;
  return tasks.length + questions.length + content.length === 0 && expert === null ? 'nothing_offered' : null;
}
