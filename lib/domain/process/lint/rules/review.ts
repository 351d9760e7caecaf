import { daysBetween } from '@/lib/core/dates';
import type { DraftRule } from './rule';

const REVIEW_DAYS = 180;

export const notReviewed: DraftRule = {
  id: 'not_reviewed',
  why: 'Buyers, products and partners change. A process nobody looks at stops describing how deals are won.',
  judge: ({ reviewedOn, today }) => {
    const days = reviewedOn === null ? 0 : daysBetween(reviewedOn, today);
    if (days <= REVIEW_DAYS) return [];
    return [
      {
        ...{ stage: null, part: null, message: `Nobody has reviewed this for ${days} days` },
        remedy: 'Look at what history says about each stage, then say that it is still right.',
        fix: { kind: 'mark_reviewed', label: 'Mark as reviewed' },
      },
    ];
  },
};
