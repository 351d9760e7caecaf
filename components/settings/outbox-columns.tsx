import type { Column } from '@/components/shared/data-table-columns';
import { RelativeTime } from '@/components/shared/relative-time';
import type { MailRow } from '@/lib/domain/workspace/outbox/vocabulary';
import { MailStatusMark } from './mail-status-mark';

export function outboxColumns(when: { now: Date; timeZone: string }): ReadonlyArray<Column<MailRow>> {
  return [
    { key: 'status', header: 'State', phone: 'end', width: '14%', cell: (mail) => <MailStatusMark {...mail} /> },
    {
      key: 'subject',
      header: 'What',
      phone: 'title',
      width: '46%',
      cell: ({ subject }) => <span className="font-medium">{subject}</span>,
    },
    {
      key: 'to',
      header: 'To',
      phone: 'line',
      className: 'text-text-2',
      cell: ({ recipient, lastError, status }) =>
        status === 'failed' && lastError ? `${recipient}: ${lastError}` : recipient,
    },
    {
      key: 'when',
      header: 'When',
      phone: 'amount',
      width: '13%',
      className: 'text-text-2',
      cell: ({ createdAt }) => <RelativeTime at={createdAt} {...when} />,
    },
  ];
}
