import type { ReactNode } from 'react';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { Party } from '@/components/shared/party';

/** A person, or an invitation that waits for one. */
export type TeamRow = {
  key: string;
  name: string;
  email: string;
  /** The one who looks. */
  isYou?: boolean;
  role: string;
  /** What the role comes to; for the vendor's own people. */
  reach?: string;
  state: ReactNode;
  menu: ReactNode;
};

export function TeamTable({ label, rows }: { label: string; rows: ReadonlyArray<TeamRow> }) {
  const withReach = rows.some(({ reach }) => reach);
  return (
    <DataTable
      label={label}
      columns={withReach ? [who, role, reach, state, menu] : [who, role, state, menu]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

const who: Column<TeamRow> = {
  key: 'person',
  header: 'Person',
  phone: 'title',
  width: '40%',
  cell: ({ name, email, isYou = false }) => (
    <Party name={name} kind="person" size={24} strong detail={<Address email={email} isYou={isYou} />} />
  ),
};
const role: Column<TeamRow> = { key: 'role', header: 'Role', phone: 'line', width: '15%', cell: (row) => row.role };
const reach: Column<TeamRow> = {
  key: 'reach',
  header: 'Sees',
  from: 'lg',
  className: 'text-text-2',
  cell: (row) => row.reach,
};
const state: Column<TeamRow> = {
  key: 'state',
  header: 'Last seen',
  phone: 'end',
  width: '15%',
  className: 'text-text-2',
  cell: (row) => row.state,
};
const menu: Column<TeamRow> = {
  key: 'menu',
  header: '',
  phone: 'amount',
  width: '44px',
  interactive: true,
  numeric: true,
  className: 'max-md:-my-2.5',
  cell: (row) => row.menu,
};

/** On phones a line of its own, so that it is read whole. */
function Address({ email, isYou }: { email: string; isYou: boolean }) {
  return (
    <>
      {isYou ? '(you) ' : null}
      <span className="max-md:block max-md:truncate max-md:text-xs">{email}</span>
    </>
  );
}
