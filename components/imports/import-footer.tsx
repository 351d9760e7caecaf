import { Button } from '@/components/ui/button';
import { plural } from '@/lib/core/words';
import type { ImportView } from '@/lib/domain/imports/vocabulary';

type ImportFooterProps = {
  view: ImportView;
  /** Answers are on their way, or two of them contradict each other. */
  isUnsettled: boolean;
  isStarting: boolean;
  onStart: () => void;
};

/** The act, with what it does. It waits until every row was checked against the last answer. */
export function ImportFooter({ view, isUnsettled, isStarting, onStart }: ImportFooterProps) {
  const isReady = view.status === 'checked' && view.rowsGood > 0 && view.missing.length === 0 && !isUnsettled;

  return (
    <footer className="sticky bottom-0 z-10 -mx-8 mt-6 -mb-10 flex flex-wrap items-center justify-end gap-x-4 gap-y-2 border-t border-line bg-page px-8 py-3 max-xl:-mx-5 max-xl:px-5 max-md:-mx-4 max-md:-mb-8 max-md:px-4">
      <p className="min-w-0 flex-1 text-xs text-text-3 max-md:basis-full">{consequence(view)}</p>
      <Button variant="primary" disabled={!isReady} pending={isStarting} onClick={onStart} className="max-md:w-full">
        {view.rowsGood === 0 ? 'Import' : `Import ${plural(view.rowsGood, 'row', 'rows')}`}
      </Button>
    </footer>
  );
}

function consequence({ status, missing, rowsGood, rowsBad, rowsKnown, mapping }: ImportView): string {
  if (missing.length > 0) return 'Nothing is written before you confirm.';
  if (status !== 'checked') return 'Every row is checked first. You can leave this page meanwhile.';
  if (rowsGood === 0) return 'No row can be imported. Correct the answers above, or the file.';
  if (rowsKnown === rowsGood) return 'All good rows are here already: importing them again adds nothing.';

  const { destination } = mapping;
  return [
    destination?.kind === 'new' ? `Makes the process “${destination.name}” and publishes it.` : null,
    rowsBad > 0 ? `${plural(rowsBad, 'bad row stays', 'bad rows stay')} out.` : null,
    'Days in stage and chances are counted again afterwards.',
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
