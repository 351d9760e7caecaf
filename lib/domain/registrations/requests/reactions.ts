import 'server-only';
import { opportunityChanged } from '@/lib/domain/opportunities/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { followAmount } from './follow-amount';

export const registrationReactions: ReadonlyArray<Subscriber> = [
  on(opportunityChanged, async (ctx, { subjectId }, { changes }) => {
    if (changes.some(({ field }) => field === 'amount')) await followAmount(ctx, subjectId);
  }),
];
