import { formatPercent, ofTotal } from '@/lib/core/words';
import type { EvidenceRule, StopRule } from './rule';

const WHY = 'What is learned from a lost deal is the reason it was lost for.';

export const noReasons: StopRule = {
  id: 'no_lost_reasons',
  why: WHY,
  judge: (stages) =>
    stages
      .filter(({ kind, lostReasons }) => kind === 'lost' && lostReasons.length === 0)
      .map((stage) => ({
        stage,
        part: 'lostReasons',
        message: 'There are no reasons to choose from',
        remedy: 'Add why deals are lost.',
      })),
};

const FEWEST = 10;
const MOST_SHARE = 0.1;

/** From a tenth of the lost deals on. They come from imports, or from before a reason was asked for. */
export const lostWithoutReason: EvidenceRule = {
  id: 'lost_without_reason',
  why: WHY,
  judge: (stages, { lost }) => {
    const stage = stages.find(({ kind }) => kind === 'lost');
    const share = lost.withoutReason / Math.max(1, lost.deals);
    if (!stage || lost.withoutReason < FEWEST || share < MOST_SHARE) return [];

    const message = `${formatPercent(share)} of lost deals have no reason`;
    const remedy = `${ofTotal(lost.withoutReason, lost.deals)} say nothing. Fill them in from the list of lost deals.`;
    return [{ stage, part: 'lostReasons', message, remedy }];
  },
};
