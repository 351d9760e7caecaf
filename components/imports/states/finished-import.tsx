import { ChartNoAxesColumn, CircleCheck, Kanban } from 'lucide-react';
import { RowsSection } from '@/components/imports/rows/rows-section';
import { FactList, type Fact } from '@/components/shared/fact-list';
import { RelativeTime } from '@/components/shared/relative-time';
import { ButtonLink } from '@/components/ui/button-link';
import { formatCount, plural } from '@/lib/core/words';
import type { ImportView } from '@/lib/domain/imports/vocabulary';

/** What came of the file, and where to look at it. */
export function FinishedImport({ view, timeZone }: { view: ImportView; timeZone: string }) {
  const { processId, rowsBad, finishedAt, createdByName } = view;

  return (
    <>
      <div role="status" className="mt-2 flex gap-2.5 rounded-md border border-ok-line bg-ok-soft px-4 py-3.5">
        <CircleCheck aria-hidden className="mt-0.5 size-5 text-ok" />
        <div className="min-w-0">
          <h2 className="text-lg font-semibold tracking-tight">{headline(view)}</h2>
          <p className="text-text-2">
            Imported {finishedAt ? <RelativeTime at={finishedAt} now={view.now} timeZone={timeZone} /> : null}
            {createdByName ? ` by ${createdByName}` : null}. Importing the file again adds nothing.
          </p>
        </div>
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <ButtonLink variant="primary" href={`/insights?${insights(processId)}`}>
          <ChartNoAxesColumn aria-hidden />
          See it in Insights
        </ButtonLink>
        <ButtonLink href={`/pipeline/${processId ?? ''}`}>
          <Kanban aria-hidden />
          Open the pipeline
        </ButtonLink>
      </div>
      <FactList className="mt-5 mb-6 max-w-[440px]" facts={factsOf(view)} />
      {rowsBad > 0 ? <RowsSection view={view} mayAnswer={false} /> : null}
    </>
  );
}

function headline({ rowsAdded, dealsAdded, processName, rowsGood }: ImportView): string {
  const place = processName ?? 'the process';
  if (rowsAdded === 0)
    return `Nothing was added: all ${plural(rowsGood, 'good row was', 'good rows were')} in ${place} already`;

  const changes = plural(rowsAdded, 'stage change', 'stage changes');
  return `${changes} and ${plural(dealsAdded, 'new deal', 'new deals')} are in ${place}`;
}

/** History mostly lies before the period that Insights usually looks at. */
function insights(processId: string | null): string {
  return new URLSearchParams({ processId: processId ?? '', period: 'all_time' }).toString();
}

function factsOf({ rowsTotal, rowsAdded, rowsGood, rowsLeftOut, rowsBad }: ImportView): ReadonlyArray<Fact> {
  const nothingNew = rowsGood - rowsAdded;
  const all = [
    { label: 'Rows in the file', count: rowsTotal, note: '' },
    { label: 'Added', count: rowsAdded, note: '' },
    { label: 'Nothing new', count: nothingNew, note: ' here already, or the stage that the deal was in' },
    { label: 'Left out', count: rowsLeftOut, note: ' as you said' },
    { label: 'Bad', count: rowsBad, note: '' },
  ];
  return all
    .filter(({ count, label }) => count > 0 || label === 'Added')
    .map(({ label, count, note }) => ({
      label,
      value: (
        <span className="tabular-nums">
          {formatCount(count)}
          <span className="text-text-3">{note}</span>
        </span>
      ),
    }));
}
