import { SectionTitle } from '@/components/shared/section-title';
import { leakWords, UNUSED_WORDS, type ModelReport } from '@/lib/domain/leads/scoring/vocabulary';

/** What the model looks at, what it was not allowed to see, and what says nothing. */
export function ModelColumns({ report: { columns, refused, unused } }: { report: ModelReport }) {
  const most = columns[0]?.weight ?? 1;
  return (
    <div className="mt-6 grid gap-7 lg:grid-cols-2">
      {columns.length > 0 ? (
        <section>
          <SectionTitle ruled>What it looks at</SectionTitle>
          <ul className="mt-1">
            {columns.map(({ column, label, weight }) => (
              <li key={column} className="grid grid-cols-[minmax(0,1fr)_120px] items-center gap-3 py-0.5">
                <span className="truncate">{label}</span>
                <span aria-hidden className="h-1 overflow-hidden rounded-full bg-n-3">
                  <span className="block h-full bg-accent" style={{ width: `${Math.round((weight / most) * 100)}%` }} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <SectionTitle ruled>What it was not allowed to see</SectionTitle>
        {refused.length === 0 ? (
          <p className="mt-1 text-text-2">Nothing looks as if it had been filled in afterwards.</p>
        ) : null}
        <ul className="mt-1">
          {refused.map((leak) => (
            <li key={leak.column} className="py-0.5">
              <b>{leak.label}</b> <span className="text-text-2">{leakWords(leak)}</span>
            </li>
          ))}
          {unused.map(({ column, label, reason }) => (
            <li key={column} className="py-0.5">
              {label} <span className="text-text-3">{UNUSED_WORDS[reason]}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
