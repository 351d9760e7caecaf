'use client';

import { toast } from '@/components/ui/toast';
import { closeFeedback, linkFeedback, mergeFeedback } from '@/lib/domain/opportunities/feedback/actions';
import type { Feedback } from '@/lib/domain/opportunities/feedback/vocabulary';
import { AWAY, type Outcome } from '@/lib/platform/outcome';

/** What operations do with an entry; the page comes anew with each. */
export function useEntry({ id: feedbackId, version }: Feedback) {
  const seen = { feedbackId, version };
  const tell = async (work: Promise<Outcome<unknown>>, done: string) => {
    const outcome = await work.catch(() => AWAY);
    if (outcome.ok) toast.done(done);
    else toast.problem(outcome.failure.message);
  };

  return {
    link: (number: number) => tell(linkFeedback({ ...seen, number }), `They hear once v${number} is published.`),
    merge: (intoId: string) => tell(mergeFeedback({ ...seen, intoId }), 'Joined.'),
    close: () => tell(closeFeedback(seen), 'Put away.'),
  };
}
