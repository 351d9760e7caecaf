import { ImportProgress } from '@/components/imports/import-progress';
import { plural } from '@/lib/core/words';
import type { ImportView } from '@/lib/domain/imports/vocabulary';

/** The rows on their way in. Nobody needs to wait here. */
export function RunningImport({ view, remaining }: { view: ImportView; remaining: string | null }) {
  const { rowsRead, rowsGood, rowsAdded, dealsAdded, processName } = view;

  return (
    <div className="mt-2">
      <ImportProgress
        title={`Importing into ${processName ?? ''}`}
        done={rowsRead}
        total={rowsGood}
        remaining={remaining}
      >
        <p>
          {plural(rowsAdded, 'stage change', 'stage changes')} added, {plural(dealsAdded, 'new deal', 'new deals')}.
        </p>
      </ImportProgress>
      <p className="mt-3 text-text-2">
        You can leave this page. It goes on, and the list of files shows how far it is.
      </p>
    </div>
  );
}
