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
  const { status, start, conflict, partner, approval } = registration;
  const isOthers = approval !== null && !approval.mayDecide;
  const hasRival = conflict !== 'clean' && conflict !== 'own_duplicate';

  return (
    <div className="flex shrink-0 items-center gap-2 border-t border-line bg-page px-8 py-3 max-md:px-4 max-md:py-2.5 max-md:[&>button]:flex-1">
      <Button variant="primary" disabled={!start || isOthers} pending={approving} onClick={onApprove}>
        {approveLabel(registration)}
      </Button>
      <Button className="gap-1" disabled={status === 'returned' || isOthers} onClick={onReturn}>
        Return <span className="max-md:hidden">with a question</span>
      </Button>
      <Button variant="danger" disabled={isOthers} onClick={onReject}>
        Reject…
      </Button>
      <span className="ml-auto text-right text-xs text-text-3 max-lg:hidden">
        {consequence({ isOthers, start: start !== null, status, hasRival, partnerName: partner.name })}
      </span>
    </div>
  );
}

/** On all steps but the last somebody agrees; the last one approves. */
function approveLabel({ protectedElsewhere, step }: VendorRegistration): string {
  if (step && step.place < step.of) return 'Agree';
  return protectedElsewhere ? 'Approve alongside' : 'Approve';
}

type Facts = {
  isOthers: boolean;
  start: boolean;
  status: VendorRegistration['status'];
  hasRival: boolean;
  partnerName: string;
};

function consequence({ isOthers, start, status, hasRival, partnerName }: Facts): string | null {
  if (isOthers) return 'Waits for somebody else, as it says above';
  if (!start) return 'Publish a process that takes this deal, then approve it';
  if (status === 'returned') return `${partnerName} has not answered yet; you may decide all the same`;
  return hasRival ? `${partnerName} never sees who else is there` : null;
}
