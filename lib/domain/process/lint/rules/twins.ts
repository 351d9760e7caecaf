import { wilsonInterval } from '@/lib/core/statistics';
import { formatNumber, ofTotal } from '@/lib/core/words';
import type { StageEvidence } from '@/lib/domain/process/lint/vocabulary';
import { ENOUGH } from './enough';
import { openStages, type EvidenceRule } from './rule';

const LOSES_NOBODY = 0.05;
const ALIKE = 1.25;

/**
 * Two neighbours that are one for all that can be measured: with 95 % certainty (Wilson) fewer than one deal in twenty
 * is lost between them, and a quarter, half and three quarters of the deals need the same time in both, give or take a
 * quarter.
 */
export const twins: EvidenceRule = {
  id: 'alike',
  why: 'Two stages that mean the same cost a move and a gate, and split every figure in two.',
  judge: (stages, evidence) => {
    const open = openStages(stages);
    return open.flatMap((stage, index) => {
      const before = open[index - 1];
      const [one, other] = [before && evidence.stages[before.key], evidence.stages[stage.key]];
      if (!before || !one || !other || !areAlike(one, other)) return [];

      const lost = `${ofTotal(one.lostHere, one.left)} deals were lost in between`;
      const days = formatNumber(other.quartiles?.[1] ?? 0);
      return [
        {
          ...{ stage, part: null, message: `History can’t tell it from “${before.name}”` },
          remedy: `${lost}, and both typically take ${days} days. Join the two.`,
        },
      ];
    });
  },
};

function areAlike(one: StageEvidence, other: StageEvidence): boolean {
  if (one.left < ENOUGH || other.left < ENOUGH || !one.quartiles || !other.quartiles) return false;
  const lost = wilsonInterval(one.lostHere, one.left);
  if (!lost || lost.high >= LOSES_NOBODY) return false;

  const pairs = one.quartiles.map((days, index) => [days, other.quartiles?.[index] ?? 0] as const);
  return pairs.every(([mine, theirs]) => Math.max(mine, theirs) <= ALIKE * Math.min(mine, theirs));
}
