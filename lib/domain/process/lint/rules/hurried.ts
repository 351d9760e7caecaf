import { formatNumber } from '@/lib/core/words';
import { ENOUGH } from './enough';
import { openStages, type EvidenceRule } from './rule';

const NEAR_ZERO_DAYS = 0.25;

/** Half of the deals leave within six hours. */
export const hurried: EvidenceRule = {
  id: 'no_time_spent',
  why: 'Deals that are moved through at once were somewhere else in truth: the stage is a form to fill in, not a state of the deal.',
  judge: (stages, evidence) =>
    openStages(stages).flatMap((stage) => {
      const { left = 0, quartiles = null } = evidence.stages[stage.key] ?? {};
      if (left < ENOUGH || quartiles === null || quartiles[1] >= NEAR_ZERO_DAYS) return [];
      const message = `Half of the deals leave it within ${hoursWords(quartiles[1])}`;
      return [{ stage, part: null, message, remedy: 'Join it with its neighbour.' }];
    }),
};

function hoursWords(days: number): string {
  const hours = days * 24;
  return hours < 1 ? `${Math.max(1, Math.round(hours * 60))} minutes` : `${formatNumber(hours)} hours`;
}
