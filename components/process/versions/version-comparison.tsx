import { FilterSentence } from '@/components/shared/filter-sentence';
import { PageBody } from '@/components/shared/page-body';
import { SectionTitle } from '@/components/shared/section-title';
import { UrlFilterPart } from '@/components/shared/url-filter-part';
import { plural } from '@/lib/core/words';
import type { Change, VersionRow } from '@/lib/domain/process/draft/vocabulary';
import type { Comparison } from '@/lib/domain/process/versions/vocabulary';
import { WordDiff } from './word-diff';

type VersionComparisonProps = { comparison: Comparison; versions: ReadonlyArray<VersionRow> };

/** Two versions side by side: what each stage says differently. */
export function VersionComparison({ comparison: { from, to, stages }, versions }: VersionComparisonProps) {
  const options = versions.map(({ number, status }) => ({
    value: String(number),
    label: status === 'draft' ? `draft of v${number}` : `v${number}`,
  }));
  const count = stages.reduce((sum, { changes }) => sum + changes.length, 0);

  return (
    <>
      <FilterSentence>
        What <UrlFilterPart param="to" label="Newer version" options={options} neutral={String(to.number)} /> says
        differently from{' '}
        <UrlFilterPart param="from" label="Older version" options={options} neutral={String(from.number)} />
      </FilterSentence>
      <PageBody>
        <h1 className="mb-4 text-xl font-semibold tracking-tight">
          {count === 0 ? 'They say the same' : plural(count, 'difference', 'differences')}
        </h1>
        {stages.map(({ key, name, changes }) => (
          <section key={key} className="not-first:mt-7">
            <SectionTitle ruled detail={changes.length}>
              {name}
            </SectionTitle>
            <dl>
              {changes.map((change, index) => (
                <ChangeRow key={index} change={change} />
              ))}
            </dl>
          </section>
        ))}
      </PageBody>
    </>
  );
}

function ChangeRow({ change: { what, before, after } }: { change: Change }) {
  return (
    <div className="grid grid-cols-[180px_minmax(0,1fr)] gap-x-4 border-b border-line py-2 max-md:grid-cols-1">
      <dt className="text-text-2">{what}</dt>
      <dd className="wrap-anywhere">
        <WordDiff before={before} after={after} />
      </dd>
    </div>
  );
}
