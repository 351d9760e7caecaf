'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { openDraft } from '@/lib/domain/process/draft/actions';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';

type GoneNoteProps = { processId: string; onOpened: (fresh: StudioView) => void };

/** The draft was published or discarded by somebody else. What is typed here can still be kept, in the next one. */
export function GoneNote({ processId, onOpened }: GoneNoteProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    const outcome = await openDraft({ processId });
    if (outcome.ok) onOpened(outcome.value);
    else setProblem(outcome.failure.message);
  };

  return (
    <Note
      tone="warn"
      live
      className="mx-6 mt-4 max-md:mx-4"
      title="Somebody published or discarded this draft meanwhile"
    >
      <span className="flex flex-wrap items-center gap-3">
        {problem ?? 'What you typed is still here. Start the next draft to save it there.'}
        <Button size="sm" onClick={() => void open()}>
          Start the next draft
        </Button>
      </span>
    </Note>
  );
}
