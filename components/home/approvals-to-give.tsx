import { Money } from '@/components/shared/money';
import { since } from '@/lib/core/relative-time';
import type { WaitingApproval } from '@/lib/domain/opportunities/approvals/vocabulary';
import { TaskList } from './task-list';
import { TaskRow } from './task-row';

type ApprovalsToGiveProps = {
  approvals: ReadonlyArray<WaitingApproval>;
  now: string;
  timeZone: string;
  hrefOf: (opportunityId: string) => string;
};

/** Deals that wait at a gate for this viewer's yes or no. */
export function ApprovalsToGive({ approvals, now, timeZone, hrefOf }: ApprovalsToGiveProps) {
  if (approvals.length === 0) return null;

  return (
    <TaskList title="Approvals to give" detail={`${approvals.length}, the oldest first`}>
      {approvals.map(({ id, opportunityId, title, partnerName, label, askedBy, askedAt, amountMinor, currency }) => (
        <TaskRow
          key={id}
          href={hrefOf(opportunityId)}
          title={`${title}: ${label}`}
          detail={`${partnerName} · asked by ${askedBy}`}
          amount={<Money minor={amountMinor} currency={currency} />}
          when={since(new Date(askedAt), new Date(now), { timeZone })}
          tone="due"
        />
      ))}
    </TaskList>
  );
}
