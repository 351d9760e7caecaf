import { Check, Copy, EqualApproximately, GitCompareArrows, type LucideIcon } from 'lucide-react';
import { CONFLICT_LABELS, type ConflictClass } from '@/lib/domain/registrations/vocabulary';

/** One line: what a registration resembles. */
export function ConflictTag({ conflict }: { conflict: ConflictClass }) {
  const { icon: Icon, tone } = looks[conflict];

  return (
    <span className="col-span-full flex items-center gap-[5px] text-xs leading-[18px] text-text-2">
      <Icon aria-hidden className={`size-3 ${tone}`} />
      {CONFLICT_LABELS[conflict]}
    </span>
  );
}

const looks: Record<ConflictClass, { icon: LucideIcon; tone: string }> = {
  clean: { icon: Check, tone: 'text-ok' },
  own_duplicate: { icon: Copy, tone: '' },
  other_request: { icon: EqualApproximately, tone: 'text-warn' },
  outreach: { icon: EqualApproximately, tone: 'text-warn' },
  open_lead: { icon: EqualApproximately, tone: 'text-warn' },
  existing_customer: { icon: GitCompareArrows, tone: 'text-warn' },
  open_deal: { icon: GitCompareArrows, tone: 'text-warn' },
  direct_account: { icon: GitCompareArrows, tone: 'text-warn' },
};
