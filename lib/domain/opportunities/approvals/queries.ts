import 'server-only';
import { query } from '@/lib/platform/query';
import { listingApprovals, waitingApprovals } from './schema';
import type { WaitingApproval } from './vocabulary';
import { readWaiting } from './waiting';

export const listApprovals = query('opportunity.list_approvals', {
  summary: 'The requests at open deals that wait for your approval, the oldest first',
  input: listingApprovals,
  output: waitingApprovals,
  run: (context): Promise<ReadonlyArray<WaitingApproval>> => readWaiting(context),
});
