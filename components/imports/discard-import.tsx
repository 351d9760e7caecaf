'use client';

import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/shared/confirm-dialog';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { useDiscardImport } from '@/lib/domain/imports/client';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { IMPORTS_HREF } from './import-paths';

/** Takes a file off the list. What came from it stays. */
export function DiscardImport({ view: { id, fileName, status, rowsAdded } }: { view: ImportView }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const discard = useDiscardImport();
  const isDone = status === 'done' || rowsAdded > 0;
  const act = isDone ? 'Remove' : 'Discard';

  const confirm = async () => {
    try {
      await discard.mutateAsync(id);
      toast.done(`${fileName} is ${isDone ? 'off the list' : 'discarded'}`);
      router.push(IMPORTS_HREF);
    } catch {
      setProblem(discard.error?.failure.message ?? 'It could not be discarded. Try again.');
    }
  };

  return (
    <>
      <Button size="sm" variant="quiet" disabled={status === 'running'} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
        {act}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={(open) => {
          setAsking(open);
          setProblem(null);
        }}
        title={isDone ? `Remove “${fileName}” from the list?` : `Discard “${fileName}”?`}
        act={act}
        keep="Keep it"
        destroys
        onConfirm={confirm}
      >
        {isDone
          ? 'The deals and the history that came from it stay. The list of its bad rows goes.'
          : 'The file and the answers about it go. Nothing of it was imported.'}
        {problem ? (
          <span role="alert" className="mt-2 block text-bad-text">
            {problem}
          </span>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
