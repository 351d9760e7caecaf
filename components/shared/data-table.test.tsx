import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { DataTable } from './data-table';
import type { Column, Sort } from './data-table-columns';

type Deal = { id: string; customer: string; amount: number };

const deals: Deal[] = [
  { id: 'a', customer: 'Aurelis Foods', amount: 84 },
  { id: 'b', customer: 'Bergmann Papier', amount: 128 },
];
const columns: Column<Deal>[] = [
  { key: 'customer', header: 'Customer', cell: ({ customer }) => customer, phone: 'title', sortable: true },
  { key: 'amount', header: 'Amount', cell: ({ amount }) => amount, numeric: true, phone: 'amount', sortable: true },
];
const common = { label: 'Deals', columns, rowKey: ({ id }: Deal) => id };

function Choosing({ onChange = () => {} }: { onChange?: (chosen: ReadonlySet<string>) => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const change = (next: ReadonlySet<string>) => {
    setChosen(next);
    onChange(next);
  };
  const labelOf = (key: string) => deals.find(({ id }) => id === key)?.customer ?? key;

  return (
    <DataTable
      {...common}
      rows={deals}
      rowHref={({ id }) => `/deals/${id}`}
      selection={{ chosen, onChange: change, labelOf }}
    />
  );
}

test('j and k walk the rows, x chooses the one with the focus', async () => {
  const user = userEvent.setup();
  render(<Choosing />);

  await user.keyboard('jj');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Bergmann Papier' }));
  await user.keyboard('k');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Aurelis Foods' }));
  await user.keyboard('x');

  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose Aurelis Foods' }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose Bergmann Papier' }).checked).toBe(false);
});

test('the keys are letters where somebody types', async () => {
  const user = userEvent.setup();
  render(
    <>
      <input aria-label="Filter" />
      <Choosing />
    </>,
  );

  await user.type(screen.getByLabelText('Filter'), 'jx');

  expect(screen.getByLabelText<HTMLInputElement>('Filter').value).toBe('jx');
  expect(document.activeElement).toBe(screen.getByLabelText('Filter'));
});

test('the box in the head shows some, all and none', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(<Choosing onChange={onChange} />);

  await user.click(screen.getByRole('checkbox', { name: 'Choose Bergmann Papier' }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose all' }).indeterminate).toBe(true);

  await user.click(screen.getByRole('checkbox', { name: 'Choose all' }));
  expect(onChange).toHaveBeenLastCalledWith(new Set(['a', 'b']));

  await user.click(screen.getByRole('checkbox', { name: 'Choose none' }));
  expect(onChange).toHaveBeenLastCalledWith(new Set());
});

test('numbers are sorted from the largest first, words from A, and a second press turns round', async () => {
  const user = userEvent.setup();
  const asked: Sort[] = [];
  const { rerender } = render(<DataTable {...common} rows={deals} onSortChange={(sort) => asked.push(sort)} />);

  await user.click(screen.getByRole('button', { name: 'Amount' }));
  await user.click(screen.getByRole('button', { name: 'Customer' }));
  rerender(
    <DataTable
      {...common}
      rows={deals}
      sort={{ key: 'amount', direction: 'descending' }}
      onSortChange={(sort) => asked.push(sort)}
    />,
  );
  expect(screen.getByRole('columnheader', { name: 'Amount' }).getAttribute('aria-sort')).toBe('descending');
  await user.click(screen.getByRole('button', { name: 'Amount' }));

  expect(asked).toEqual([
    { key: 'amount', direction: 'descending' },
    { key: 'customer', direction: 'ascending' },
    { key: 'amount', direction: 'ascending' },
  ]);
});

test('without rows the message stands in their place', () => {
  render(<DataTable {...common} rows={[]} instead={<p>No deal matches</p>} />);

  expect(screen.getByText('No deal matches')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('rows of one group stand under a head with its subtotals, said once', () => {
  const more = [...deals, { id: 'c', customer: 'Castor', amount: 10 }];
  const keyOf = ({ amount }: Deal) => (amount > 50 ? 'large' : 'small');
  const head = (key: string) => ({ customer: key, amount: key === 'large' ? 212 : 10 });
  render(<DataTable {...common} rows={more} groups={{ keyOf, head }} />);

  const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows).toEqual(['CustomerAmount', 'large212', 'Aurelis Foods84', 'Bergmann Papier128', 'small10', 'Castor10']);
});
