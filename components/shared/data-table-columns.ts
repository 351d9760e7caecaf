import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right. */
  numeric?: boolean;
  sortable?: boolean;
  /** CSS width, such as '26%' or '104px'; widths turn on the fixed layout. */
  width?: string;
  /** Where it goes in the two-line row of phones; left out there when not said. */
  phone?: 'title' | 'amount' | 'line' | 'end' | 'below';
  /** Something in it is pressed by itself, so it lies above the row's link. */
  interactive?: boolean;
  /** Left out on narrower desks; `wide` counts the rail, for tables that need every pixel. */
  from?: 'lg' | 'xl' | '2xl' | 'wide';
  /** Such as 'whitespace-normal', for a cell that may take more than one line. */
  className?: string;
};

export type Sort = { key: string; direction: 'ascending' | 'descending' };

/** What a press on a head asks for: the other direction of the same column, else the column's natural first one. */
export function nextSort<Row>(sort: Sort | undefined, column: Pick<Column<Row>, 'key' | 'numeric'>): Sort {
  if (sort?.key === column.key)
    return { key: column.key, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };

  return { key: column.key, direction: column.numeric ? 'descending' : 'ascending' };
}

const placed = {
  title: 'max-md:col-start-(--title) max-md:row-start-1',
  amount: 'max-md:-col-end-1 max-md:row-start-1 max-md:text-right',
  line: 'max-md:col-start-(--title) max-md:row-start-2 max-md:text-xs max-md:leading-[18px] max-md:text-text-2',
  end: 'max-md:-col-end-1 max-md:row-start-2 max-md:text-right max-md:text-xs max-md:leading-[18px]',
  below: 'max-md:col-start-(--title) max-md:-col-end-1 max-md:row-start-3 max-md:text-xs max-md:leading-[18px]',
};
const hidden = {
  lg: 'max-lg:md:hidden',
  xl: 'max-xl:md:hidden',
  '2xl': 'max-2xl:md:hidden',
  wide: 'max-2xl:md:hidden group-data-[rail=wide]/app:max-[1500px]:md:hidden',
};

export function columnPlace<Row>({ phone, from }: Column<Row>): string {
  return `${phone ? placed[phone] : 'max-md:hidden'} ${from ? hidden[from] : ''}`;
}
