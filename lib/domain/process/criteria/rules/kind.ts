import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { GateFacts } from './facts';

export type CriterionPart = 'label' | 'field' | 'predicate' | 'operand' | 'activity' | 'certification' | 'state';
export type CriterionProblem = { at: CriterionPart; message: string };

/** What a criterion may refer to; null where that is not known, and not judged. */
export type Surroundings = { activities: ReadonlyArray<Pick<Activity, 'key'>> | null };

/** All that gates, the studio and the screens must know of a kind of criterion. A new kind answers these in a file of its own. */
export type KindRules<Kind extends Criterion> = {
  /** Does it hold for a deal at the gate of this stage? */
  holds: (criterion: Kind, stageKey: string, facts: GateFacts) => boolean;
  /** Why it could never be checked; null when it can. */
  problem: (criterion: Kind, around: Surroundings) => CriterionProblem | null;
  /** What it asks, after its name: "Checklist, with a note". */
  words: (criterion: Kind) => string;
};

/** For kinds that can't be written wrongly. */
export function noProblem(): null {
  return null;
}
