'use client';

import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { formatDate } from '@/lib/core/format-date';
import type { DraftView } from '@/lib/domain/registrations/drafts/schema';

type OvertakenNoteProps = {
  newer: DraftView;
  place: { timeZone: string; locale: string };
  onTakeNewer: () => void;
  onKeepMine: () => void;
};

/** The same draft went on elsewhere. Nothing is lost until somebody says which one counts. */
export function OvertakenNote({ newer, place, onTakeNewer, onKeepMine }: OvertakenNoteProps) {
  const at = formatDate(new Date(newer.savedAt), { ...place, style: 'time' });

  return (
    <Note tone="warn" live title={`You went on with this draft elsewhere at ${at}.`} className="mb-4">
      <p>What is on this screen is not saved yet. Choose which one counts.</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={onTakeNewer}>
          Show the other one
        </Button>
        <Button size="sm" onClick={onKeepMine}>
          Keep this one
        </Button>
      </p>
    </Note>
  );
}
