import { Check, CircleAlert, Clock, MailOpen } from 'lucide-react';
import { MAIL_STATUSES, type MailStatus } from '@/lib/domain/workspace/outbox/vocabulary';
import { plural } from '@/lib/core/words';

/** Kept mails were not sent because no mail server is set: they are read here. */
export function MailStatusMark({ status, attempts }: { status: MailStatus; attempts: number }) {
  const { icon: Icon, tone } = LOOKS[status];
  const label = MAIL_STATUSES.find(({ value }) => value === status)?.label;

  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${tone}`}>
      <Icon aria-hidden className="size-3.5 text-current!" />
      {label}
      {status === 'failed' && attempts > 1 ? `, ${plural(attempts, 'try', 'tries')}` : null}
    </span>
  );
}

const LOOKS = {
  failed: { icon: CircleAlert, tone: 'font-medium text-bad-text' },
  queued: { icon: Clock, tone: 'text-text-2' },
  kept: { icon: MailOpen, tone: 'text-text-2' },
  sent: { icon: Check, tone: 'text-ok-text' },
} satisfies Record<MailStatus, object>;
