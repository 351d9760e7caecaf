import Link from 'next/link';
import type { Column } from '@/components/shared/data-table-columns';
import { DataTable } from '@/components/shared/data-table';
import { SectionTitle } from '@/components/shared/section-title';
import { formatCount, ofTotal } from '@/lib/core/words';
import type { CriterionReading, GateReading } from '@/lib/domain/process/replay/vocabulary';
import { countOf, daysWords, gateName, laterWords, notKnownWords } from './gate-words';
import { GateSentence } from './gate-sentence';
import { SplitBars } from './split-bars';

const COLUMNS: ReadonlyArray<Column<CriterionReading>> = [
  {
    key: 'criterion',
    header: 'Criterion',
    phone: 'title',
    width: '40%',
    cell: ({ label, words, change }) => (
      <>
        {label} <span className="font-normal text-accent">{change}</span>{' '}
        <span className="font-normal text-text-3 max-md:hidden">{words}</span>
      </>
    ),
  },
  {
    key: 'missing',
    header: 'Missing',
    numeric: true,
    phone: 'amount',
    cell: ({ missing, judged }) => (judged === 0 ? '–' : ofTotal(missing, judged)),
  },
  { key: 'notKnown', header: 'Not known', numeric: true, cell: ({ notKnown }) => formatCount(notKnown) },
  {
    key: 'later',
    header: 'Came later',
    numeric: true,
    phone: 'line',
    className: 'max-md:text-left',
    cell: ({ later, missing }) =>
      missing === 0 || later.deals === 0 ? '–' : `${ofTotal(later.deals, missing)}, after ${daysWords(later)}`,
  },
];

/** One gate in full. */
export function GateSection({ gate, path }: { gate: GateReading; path: string }) {
  const judged = countOf(gate.judged);
  const name = gateName(gate);

  return (
    <section className="border-t border-line py-4">
      <SectionTitle
        end={
          countOf(gate.stopped) > 0 ? (
            <Link href={`${path}?gate=${encodeURIComponent(gate.gate)}#deals`} className="link text-xs">
              Its deals
            </Link>
          ) : null
        }
      >
        {name.charAt(0).toUpperCase() + name.slice(1)}
      </SectionTitle>
      <GateSentence gate={gate} />
      <p className="text-text-2">
        {[laterWords(gate), judged > 0 ? notKnownWords(gate) : null].filter(Boolean).join(' ')}
      </p>
      {judged > 0 ? <SplitBars gate={gate} className="my-3 max-w-[460px]" /> : null}
      <DataTable label={`Criteria ${name}`} columns={COLUMNS} rows={gate.criteria} rowKey={({ key }) => key} />
    </section>
  );
}
