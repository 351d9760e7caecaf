import { Fragment, type ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

export type Fact = { label: string; value: ReactNode };

type FactListProps = {
  facts: ReadonlyArray<Fact>;
  /** 124 on pages, 104 in panels. */
  labelWidth?: 104 | 124;
  className?: string;
};

/** Names at the left, values in one column. What isn't known is a dash, so that its absence is seen. */
export function FactList({ facts, labelWidth = 124, className }: FactListProps) {
  return (
    <dl
      className={cn(
        'grid',
        labelWidth === 104 ? 'grid-cols-[104px_minmax(0,1fr)]' : 'grid-cols-[124px_minmax(0,1fr)]',
        className,
      )}
    >
      {facts.map(({ label, value }) => (
        <Fragment key={label}>
          <dt className="min-h-7 py-1 text-text-3 max-md:py-2">{label}</dt>
          <dd className="min-h-7 min-w-0 py-1 wrap-anywhere max-md:py-2">
            {value ?? <span className="text-text-3">–</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
