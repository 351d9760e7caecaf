import { formatCount } from '@/lib/core/words';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { ImportProgress } from './import-progress';

type CheckProgressProps = { view: ImportView; remaining: string | null };

/** The check of the rows: what is good and bad so far, and that nothing has been written. */
export function CheckProgress({ view, remaining }: CheckProgressProps) {
  const { status, rowsRead, rowsTotal, rowsBad, rowsGood, rowsKnown, rowsLeftOut } = view;
  const isChecked = status === 'checked';
  const parts = [
    { words: `${formatCount(rowsGood)} good`, tone: 'text-ok-text' },
    { words: `${formatCount(rowsBad)} bad`, tone: rowsBad > 0 ? 'text-bad-text' : '' },
    ...(rowsLeftOut > 0 ? [{ words: `${formatCount(rowsLeftOut)} left out`, tone: '' }] : []),
    ...(rowsKnown > 0 ? [{ words: `${formatCount(rowsKnown)} of the good ones are here already`, tone: '' }] : []),
    { words: 'nothing is written before you confirm', tone: 'text-text-3' },
  ];

  return (
    <ImportProgress
      title={isChecked ? 'Rows checked' : 'Checking rows'}
      done={rowsRead}
      total={isChecked ? rowsRead : rowsTotal}
      bad={rowsBad}
      remaining={isChecked ? null : remaining}
    >
      {/* Read out when the check is done; every step of it would be noise. */}
      <p role={isChecked ? 'status' : undefined}>
        {parts.map(({ words, tone }, at) => (
          <span key={words} className={tone}>
            {at > 0 ? <span className="text-text-3"> · </span> : null}
            {words}
          </span>
        ))}
      </p>
    </ImportProgress>
  );
}
