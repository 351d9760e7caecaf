import type { Column } from '@/components/shared/data-table-columns';
import { Button } from '@/components/ui/button';
import { formatDate } from '@/lib/core/format-date';
import { standingLabel, type KnownCompanyView } from '@/lib/domain/registrations/known/vocabulary';

type Edit = (company: KnownCompanyView) => void;

export function customerColumns(onEdit: Edit | null): ReadonlyArray<Column<KnownCompanyView>> {
  return onEdit ? [...COLUMNS, editColumn(onEdit)] : COLUMNS;
}

const COLUMNS: ReadonlyArray<Column<KnownCompanyView>> = [
  {
    key: 'name',
    header: 'Company',
    phone: 'title',
    width: '30%',
    cell: ({ name, website }) => (
      <>
        <span className="font-medium">{name}</span> <span className="text-text-3">{website}</span>
      </>
    ),
  },
  { key: 'standing', header: 'What it is', phone: 'line', cell: ({ standing }) => standingLabel(standing) },
  {
    key: 'since',
    header: 'Since',
    className: 'text-text-2 tabular-nums',
    cell: ({ since }) => (since ? formatDate(since, { style: 'long' }) : ''),
  },
  { key: 'parent', header: 'Group', className: 'text-text-2', cell: ({ parent }) => parent?.name ?? '' },
  { key: 'incumbent', header: 'Supplied by', className: 'text-text-2', cell: ({ incumbent }) => incumbent?.name ?? '' },
];

function editColumn(onEdit: Edit): Column<KnownCompanyView> {
  return {
    key: 'edit',
    header: '',
    phone: 'amount',
    width: '72px',
    numeric: true,
    interactive: true,
    className: 'max-md:-my-1.5',
    cell: (company) => (
      <Button size="sm" variant="quiet" aria-label={`Edit ${company.name}`} onClick={() => onEdit(company)}>
        Edit
      </Button>
    ),
  };
}
