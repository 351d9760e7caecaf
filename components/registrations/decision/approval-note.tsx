'use client';

import { Disclosure } from '@/components/ui/disclosure';
import { Textarea } from '@/components/ui/textarea';

type ApprovalNoteProps = { note: string; onNoteChange: (note: string) => void };

/** A sentence of one's own below the words that go with every approval. */
export function ApprovalNote({ note, onNoteChange }: ApprovalNoteProps) {
  return (
    <Disclosure label="Add a note" detail="the partner reads it below" open={note !== ''} className="mt-2">
      <Textarea
        aria-label="Note to the partner"
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => onNoteChange(event.currentTarget.value)}
      />
    </Disclosure>
  );
}
