import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { formatCount } from '@/lib/core/words';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { badRows, problemWords, type BadRow } from './bad-rows';
import { shownColumns, type ShownColumn } from './shown-columns';

/** The first bad rows by their line, with the cells that are wrong and why. */
export function BadRowsTable({ view: { found, mapping, issues } }: { view: ImportView }) {
  const columns = found ? shownColumns(found, mapping, 3) : [];

  return (
    <DataTable
      label="Bad rows"
      columns={tableColumns(columns)}
      rows={badRows(issues)}
      rowKey={({ line }) => String(line)}
    />
  );
}

function tableColumns(shown: ReadonlyArray<ShownColumn>): ReadonlyArray<Column<BadRow>> {
  const headings = new Set(shown.map(({ heading }) => heading));
  return [
    {
      key: 'line',
      header: 'Row',
      numeric: true,
      width: '52px',
      phone: 'amount',
      className: 'text-text-3',
      cell: ({ line }) => (
        <>
          <span className="md:hidden">row </span>
          {formatCount(line)}
        </>
      ),
    },
    ...shown.map(({ heading, index, target }, at): Column<BadRow> => {
      const phone = PHONE[at];
      return {
        key: heading,
        header: heading,
        width: target === 'time' ? '96px' : '21%',
        ...(phone && { phone }),
        cell: (row) => <Cell row={row} heading={heading} index={index} />,
      };
    }),
    {
      key: 'wrong',
      header: 'What is wrong',
      phone: 'below',
      className: 'text-bad-text md:whitespace-normal',
      cell: ({ problems }) =>
        problems.map((problem) => (
          <span key={problem.column} className="block md:py-0.5">
            {problemWords(problem, headings)}
          </span>
        )),
    },
  ];
}

const PHONE = ['title', 'line', 'end'] as const;

function Cell({ row: { cells, problems }, heading, index }: { row: BadRow; heading: string; index: number }) {
  const value = cells[index] ?? '';
  const isWrong = problems.some(({ column }) => column === heading);
  return (
    <span title={value} className={isWrong ? 'font-medium text-bad-text' : undefined}>
      {value === '' && isWrong ? 'empty' : value}
    </span>
  );
}
