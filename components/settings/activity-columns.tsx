import type { Column } from '@/components/shared/data-table-columns';
import { RelativeTime } from '@/components/shared/relative-time';
import type { LoggedEvent } from '@/lib/domain/workspace/activity/vocabulary';

type Row = LoggedEvent & { words: string };

export function activityColumns(when: { now: Date; timeZone: string }): ReadonlyArray<Column<Row>> {
  return [
    {
      key: 'when',
      header: 'When',
      phone: 'end',
      width: '16%',
      className: 'text-text-2',
      cell: ({ createdAt }) => <RelativeTime at={createdAt} {...when} />,
    },
    { key: 'who', header: 'Who', phone: 'amount', width: '18%', cell: ({ actorName }) => actorName },
    {
      key: 'what',
      header: 'What',
      phone: 'title',
      width: '24%',
      cell: ({ words }) => <span className="font-medium">{words}</span>,
    },
    { key: 'about', header: 'About', phone: 'line', cell: ({ about }) => about ?? '–' },
    {
      key: 'partner',
      header: 'Partner',
      from: 'lg',
      width: '18%',
      className: 'text-text-2',
      cell: ({ partnerName }) => partnerName ?? '–',
    },
  ];
}
