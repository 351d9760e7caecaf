import { NoResult } from '@/components/shared/no-result';
import { Refused } from '@/lib/platform/outcome';

/** The link leads to nothing that this person may see, or the server is away. */
export function DealGone({ error }: { error: Error }) {
  const message = error instanceof Refused ? error.failure.message : 'Try again in a moment.';
  return <NoResult title="This deal can’t be shown">{message}</NoResult>;
}
