import { wilsonInterval } from '@/lib/core/statistics';
import { formatPercent, ofTotal } from '@/lib/core/words';
import { ENOUGH } from './enough';
import { openStages, type DraftRule, type EvidenceRule } from './rule';

export const fallingChance: DraftRule = {
  id: 'chance_not_rising',
  why: 'Each stage should bring a deal closer to an order. One that doesn’t is at the wrong place, or has a wrong chance.',
  judge: ({ stages }) => {
    const open = openStages(stages);
    return open.flatMap((stage, index) => {
      const before = open[index - 1];
      if (!before || before.probability < stage.probability) return [];

      const message =
        before.probability === stage.probability
          ? `The win chance stays at ${stage.probability} %`
          : `The win chance falls from ${before.probability} % to ${stage.probability} %`;
      return [{ stage, part: 'probability', message, remedy: 'Check the order of the stages, or their chances.' }];
    });
  },
};

/** Outside the 95 % interval (Wilson) of the decided deals that ever were in the stage. Half a percent is rounding. */
export const chanceAgainstHistory: EvidenceRule = {
  id: 'chance_against_history',
  why: 'Forecasts multiply amounts by this chance. A wrong one is wrong in every total.',
  judge: (stages, evidence) =>
    openStages(stages).flatMap((stage) => {
      const { won = 0, closed = 0 } = evidence.stages[stage.key] ?? {};
      const interval = closed >= ENOUGH ? wilsonInterval(won, closed) : null;
      if (!interval || isWithin(stage.probability, interval)) return [];

      const value = Math.round((won / closed) * 100);
      return [
        {
          ...{ stage, part: 'probability', message: `History says ${value} %, not ${stage.probability} %` },
          remedy: `${ofTotal(won, closed)} decided deals that were here were won: between ${formatPercent(interval.low)} and ${formatPercent(interval.high)}.`,
          fix: { kind: 'save_part', stageKey: stage.key, part: 'probability', value, label: `Use ${value} %` },
        },
      ];
    }),
};

function isWithin(percent: number, { low, high }: { low: number; high: number }): boolean {
  return percent >= low * 100 - 0.5 && percent <= high * 100 + 0.5;
}
