'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { rejectsHref } from '@/components/imports/import-paths';
import { SectionTitle } from '@/components/shared/section-title';
import { Segmented } from '@/components/ui/segmented';
import { formatCount, ofTotal, plural } from '@/lib/core/words';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { badRows } from './bad-rows';
import { BadRowsTable } from './bad-rows-table';
import { FirstRowsTable } from './first-rows-table';
import { Reasons } from './reasons';

type Shown = 'first' | 'bad';

/** The rows of the file: how it begins, and those that can't be imported. */
export function RowsSection({ view, mayAnswer }: { view: ImportView; mayAnswer: boolean }) {
  const [chosen, setChosen] = useState<Shown | null>(null);
  const { rowsBad, found } = view;
  const shown = chosen ?? (rowsBad > 0 ? 'bad' : 'first');

  return (
    <section aria-labelledby="rows" className="min-w-0">
      <SectionTitle
        id="rows"
        className="mb-1"
        end={
          <Segmented
            label="Rows shown"
            value={shown}
            onValueChange={(value) => setChosen(value === 'bad' ? 'bad' : 'first')}
            segments={[
              { value: 'first', label: `First ${formatCount(found?.preview.length ?? 0)}` },
              { value: 'bad', label: `Bad ${formatCount(rowsBad)}` },
            ]}
          />
        }
      >
        Rows
      </SectionTitle>
      {shown === 'first' ? <FirstRowsTable view={view} /> : <BadRows view={view} mayAnswer={mayAnswer} />}
    </section>
  );
}

function BadRows({ view, mayAnswer }: { view: ImportView; mayAnswer: boolean }) {
  const { id, rowsBad, status, issues } = view;
  const shown = badRows(issues).length;
  if (rowsBad === 0) {
    return <p className="py-2 text-text-2">{status === 'checking' ? 'None so far.' : 'No row is bad.'}</p>;
  }

  return (
    <>
      <Reasons view={view} mayAnswer={mayAnswer} />
      <BadRowsTable view={view} />
      <p className="mt-2 flex flex-wrap items-center gap-x-3 text-text-2">
        {shown < rowsBad ? <span>The first {ofTotal(shown, rowsBad)}.</span> : null}
        {status === 'checking' ? null : (
          <a
            href={rejectsHref(id)}
            download
            className="inline-flex min-h-7 items-center gap-1.5 font-medium text-accent-text hover:underline max-md:min-h-11"
          >
            <Download aria-hidden className="size-3.5 text-current!" />
            Download the {plural(rowsBad, 'bad row', 'bad rows')} as CSV
          </a>
        )}
      </p>
    </>
  );
}
