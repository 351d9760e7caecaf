import type { ActivityCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { proofKey } from './facts';
import type { KindRules } from './kind';

export const activity: KindRules<ActivityCriterion> = {
  holds: ({ activity: key }, stageKey, { met }) => met.has(proofKey('activity', stageKey, key)),
  problem: ({ activity: wanted }, { activities }) =>
    activities === null || activities.some(({ key }) => key === wanted)
      ? null
      : { at: 'activity', message: 'This stage has no such activity. Choose one, or add it first.' },
  words: () => 'Activity done',
};
