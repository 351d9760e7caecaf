import 'server-only';
import type { Describe } from '@/lib/platform/live/feed';
import { watchDeals } from './queries';
import { MOST_TOLD, type LiveNews } from './vocabulary';

/** Of all that happened, what it was; of deals, how they are now for those who look. */
export const describeDeals: Describe = async (viewer, signals): Promise<Omit<LiveNews, 'notifications'>> => {
  const ids = [...new Set(signals.flatMap((one) => (one.subjectType === 'opportunity' ? [one.subjectId] : [])))];
  const touched = signals.map(({ name, subjectType, subjectId }) => ({ name, subjectType, subjectId }));
  if (ids.length === 0) return { touched, deals: null };
  if (ids.length > MOST_TOLD) return { touched: [], deals: 'many' };
  return { touched, deals: await watchDeals(viewer, { ids }) };
};
