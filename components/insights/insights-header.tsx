import type { ReactNode } from 'react';
import { formatDate } from '@/lib/core/format-date';
import type { ReportScope } from '@/lib/domain/analytics/vocabulary/report';
import { ExportMenu } from './export-menu';
import { insightPaths } from './insight-paths';
import { ShareButton } from './share-button';

/** The title and the question go on one line where there is room; on phones the question has its own. */
export function InsightsHeader({ scope, filter }: { scope: ReportScope; filter: ReactNode }) {
  const { asOf, timeZone } = scope;
  const paths = insightPaths(scope);
  return (
    <header className="flex min-h-(--size-header) shrink-0 flex-wrap items-center gap-x-3 border-b border-line px-5 max-xl:pt-2 max-xl:pb-1 max-md:px-4">
      <h1 className="text-xl font-semibold tracking-tight">Insights</h1>
      <div className="min-w-0 max-xl:order-last max-xl:basis-full">{filter}</div>
      <div className="ml-auto flex shrink-0 items-center gap-2">
        <time
          dateTime={asOf}
          title={formatDate(new Date(asOf), { timeZone, style: 'exact' })}
          className="text-xs text-text-3 max-md:hidden"
        >
          as of {formatDate(new Date(asOf), { timeZone, style: 'time' })}
        </time>
        <ExportMenu
          files={[
            { href: paths.file('stages'), label: 'Figures per stage' },
            { href: paths.file('months'), label: 'Value by month' },
            { href: paths.file('partners'), label: 'Figures per partner' },
          ]}
        />
        <ShareButton />
      </div>
    </header>
  );
}
