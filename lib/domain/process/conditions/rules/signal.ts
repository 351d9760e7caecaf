import { SIGNALS, type SignalCondition } from '@/lib/domain/process/conditions/vocabulary';
import { dayWords } from './days';
import { daysBefore, type ConditionFacts } from './facts';
import { isWhole, type ConditionProblem, type KindRules } from './kind';

export const signal: KindRules<SignalCondition> = { holds, problem, words };

function holds({ signal: kind, operator, times, days }: SignalCondition, { signals, now }: ConditionFacts): boolean {
  const from = daysBefore(now, days);
  const seen = signals.filter((one) => one.kind === kind && one.at >= from && one.at <= now).length;
  return operator === 'at_least' ? seen >= times : seen < times;
}

function problem({ times, days }: SignalCondition): ConditionProblem | null {
  if (!isWhole(times, 100)) return { at: 'times', message: 'Write how often, from 1 to 100.' };
  return isWhole(days, 1_000) ? null : { at: 'days', message: 'Write whole days, from 1 to 1,000.' };
}

function words({ signal: kind, operator, times, days }: SignalCondition): string {
  const act = SIGNALS.find(({ value }) => value === kind)?.label ?? kind;
  const within = days === 1 ? 'in the last day' : `in the last ${dayWords(days)}`;
  if (times === 1) return `the customer ${operator === 'at_least' ? 'has' : 'has not'} ${act} ${within}`;

  const often = Number.isInteger(times) ? `${times} times` : '… times';
  return `the customer has ${act} ${operator === 'at_least' ? 'at least' : 'fewer than'} ${often} ${within}`;
}
