import { RotateCw } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { plural } from '@/lib/core/words';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import type { Refused } from '@/lib/platform/outcome';

/** What takes it up again: the check, or the import. */
type Work = { isPending: boolean; error: Refused | null; mutate: () => void };

/** Work that failed or went silent, and the way to take it up again. */
export function InterruptedWork({ view, work }: { view: ImportView; work: Work }) {
  const { status, failure, processId, rowsAdded } = view;
  const isImporting = processId !== null;
  const what = isImporting ? 'The import' : 'The check';

  return (
    <Note
      tone={status === 'failed' ? 'bad' : 'warn'}
      live
      title={status === 'failed' ? `${what} failed` : `${what} has stopped`}
    >
      <p>{failure ?? 'Nothing has been heard of it for a while: the server may have been restarted.'}</p>
      <p>
        {isImporting
          ? `${plural(rowsAdded, 'stage change is', 'stage changes are')} in already. It goes on after them and adds nothing twice.`
          : 'Nothing has been written. The answers are kept.'}
      </p>
      {work.error ? <p className="mt-1 text-bad-text">{work.error.failure.message}</p> : null}
      <p className="mt-2">
        <Button size="sm" pending={work.isPending} onClick={() => work.mutate()}>
          <RotateCw aria-hidden />
          {isImporting ? 'Go on importing' : 'Check again'}
        </Button>
      </p>
    </Note>
  );
}
