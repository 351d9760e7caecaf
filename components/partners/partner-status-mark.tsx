import { cn } from '@/components/ui/cn';
import { labelOf, PARTNER_STATUSES, type PartnerStatus } from '@/lib/domain/partners/vocabulary';

/** A dot and a word: filled while the partnership runs. */
export function PartnerStatusMark({ status }: { status: PartnerStatus }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className={cn('size-1.5 shrink-0 rounded-full', dots[status])} />
      {labelOf(PARTNER_STATUSES, status)}
    </span>
  );
}

const dots: Record<PartnerStatus, string> = {
  active: 'bg-ok',
  applicant: 'bg-accent',
  paused: 'ring-[1.5px] ring-inset ring-n-7',
  ended: 'ring-[1.5px] ring-inset ring-n-7',
};
