import type { DaysCondition } from '@/lib/domain/process/conditions/vocabulary';
import { daysSince, type ConditionFacts } from './facts';
import { isWhole, type ConditionProblem, type KindRules } from './kind';

export const days: KindRules<DaysCondition> = { holds, problem, words };

function holds({ subject, operator, days: asked }: DaysCondition, facts: ConditionFacts): boolean {
  const since = subject === 'days_in_stage' ? facts.enteredStageAt : facts.lastActivityAt;
  const passed = daysSince(since, facts.now);
  return operator === 'at_least' ? passed >= asked : passed <= asked;
}

function problem({ days: asked }: DaysCondition): ConditionProblem | null {
  return isWhole(asked, 1_000) ? null : { at: 'days', message: 'Write whole days, from 1 to 1,000.' };
}

function words({ subject, operator, days: asked }: DaysCondition): string {
  const time = `${operator === 'at_least' ? 'at least' : 'at most'} ${dayWords(asked)}`;
  return subject === 'days_in_stage' ? `it has been in its stage for ${time}` : `nothing has happened for ${time}`;
}

export function dayWords(count: number): string {
  if (!Number.isInteger(count)) return '… days';
  return count === 1 ? '1 day' : `${count.toLocaleString('en-GB')} days`;
}
