import type { SingleCondition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import type { ConditionFacts } from './facts';

export type ConditionPart = 'subject' | 'operator' | 'operand' | 'days' | 'times';
export type ConditionProblem = { at: ConditionPart; message: string };

/** All that plays, journey rules and the builder must know of a kind of condition. */
export type KindRules<Kind extends SingleCondition> = {
  holds: (condition: Kind, facts: ConditionFacts) => boolean;
  /** Why it could never be judged; null when it can. */
  problem: (condition: Kind, around: Surroundings) => ConditionProblem | null;
  /** As part of a sentence: "the amount is at least €50,000". */
  words: (condition: Kind, around: Surroundings) => string;
};

export function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
