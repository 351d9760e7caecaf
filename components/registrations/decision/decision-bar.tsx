'use client';

import { Button } from '@/components/ui/button';
import type { VendorRegistration } from '@/lib/domain/registrations/views/schema';

type DecisionBarProps = {
  registration: VendorRegistration;
  approving: boolean;
  onApprove: () => void;
  onReturn: () => void;
  onReject: () => void;
};

/** The three ways to decide. What can't be done says why, and where to mend it. */
export function DecisionBar({ registration, approving, onApprove, onReturn, onReject }: DecisionBarProps) {
  const { status, start, protectedElsewhere, conflict, partner } = registration;
  const hasRival = conflict === 'open_deal' || conflict === 'other_request';

  return (
    <div className="flex shrink-0 items-center gap-2 border-t border-line bg-page px-8 py-3 max-md:px-4 max-md:py-2.5 max-md:[&>button]:flex-1">
      <Button variant="primary" disabled={!start} pending={approving} onClick={onApprove}>
        {protectedElsewhere ? 'Approve alongside' : 'Approve'}
      </Button>
      <Button className="gap-1" disabled={status === 'returned'} onClick={onReturn}>
        Return <span className="max-md:hidden">with a question</span>
      </Button>
      <Button variant="danger" onClick={onReject}>
        Reject…
      </Button>
      <span className="ml-auto text-right text-xs text-text-3 max-lg:hidden">
        {consequence({ start: start !== null, status, hasRival, partnerName: partner.name })}
      </span>
    </div>
  );
}

type Facts = { start: boolean; status: VendorRegistration['status']; hasRival: boolean; partnerName: string };

function consequence({ start, status, hasRival, partnerName }: Facts): string | null {
  if (!start) return 'Publish a process that takes this deal, then approve it';
  if (status === 'returned') return `${partnerName} has not answered yet; you may decide all the same`;
  return hasRival ? `${partnerName} never sees who else is there` : null;
}
