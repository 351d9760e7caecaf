import { Money } from '@/components/shared/money';
import { formatDate } from '@/lib/core/format-date';
import type { DecidedRegistration } from '@/lib/domain/home/vocabulary';
import { TaskRow } from './task-row';

type DecidedRowProps = { registration: DecidedRegistration; href: string };

export function DecidedRow({ registration, href }: DecidedRowProps) {
  const { company, partnerName, amountMinor, currency, status, protectedUntil } = registration;
  const until = protectedUntil ? `protected until ${formatDate(protectedUntil.slice(0, 10))}` : 'no protection';

  return (
    <TaskRow
      href={href}
      title={company}
      detail={`${partnerName} · ${until}`}
      amount={<Money minor={amountMinor} currency={currency} />}
      when={status === 'approved' ? 'Approved' : 'Rejected'}
    />
  );
}
