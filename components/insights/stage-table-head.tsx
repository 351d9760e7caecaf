import { TableHeadCell } from '@/components/ui/table-head-cell';
import { dayFigure, daysInWords } from './figure-words';

/** Two groups of columns over different deals: those that stand there now, and those that entered in the period. */
export function StageTableHead({ scale }: { scale: number }) {
  return (
    <thead>
      <tr className="max-lg:hidden">
        <td className="h-6" />
        <th scope="colgroup" colSpan={5} className={`${group} max-xl:hidden`}>
          In it now
        </th>
        <th scope="colgroup" colSpan={2} className={`${group} xl:hidden`}>
          In it now
        </th>
        <td className="w-5" />
        <th scope="colgroup" colSpan={7} className={group}>
          Entered in the period
        </th>
      </tr>
      <tr>
        <TableHeadCell>Stage</TableHeadCell>
        <TableHeadCell numeric className="max-md:hidden">
          Deals
        </TableHeadCell>
        <TableHeadCell numeric className="max-xl:hidden">
          Value
        </TableHeadCell>
        <TableHeadCell numeric className="max-xl:hidden">
          Weighted
        </TableHeadCell>
        <TableHeadCell numeric className="max-xl:hidden">
          Age
        </TableHeadCell>
        <TableHeadCell numeric className="max-md:hidden">
          Stalled
        </TableHeadCell>
        <td className="w-5 border-b border-line max-lg:hidden" />
        <TableHeadCell numeric className="max-md:hidden">
          Entered
        </TableHeadCell>
        <TableHeadCell numeric>Went on</TableHeadCell>
        <TableHeadCell numeric>Lost</TableHeadCell>
        <TableHeadCell className="w-[156px] pl-3! max-lg:hidden">
          <span className="flex justify-between" title={`Days in stage, from 0 to ${daysInWords(scale)}`}>
            <span>0</span>
            <span>{scale >= 1 ? `${dayFigure(scale)} days` : dayFigure(scale)}</span>
          </span>
        </TableHeadCell>
        <TableHeadCell numeric>Median</TableHeadCell>
        <TableHeadCell numeric className="max-md:hidden">
          P80
        </TableHeadCell>
        <TableHeadCell numeric>Of cycle</TableHeadCell>
      </tr>
    </thead>
  );
}

const group = 'border-b border-line px-2 text-left text-2xs font-medium text-text-3';
