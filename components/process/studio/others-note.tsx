'use client';

import { Avatar } from '@/components/ui/avatar';
import { PART_LABELS, type DraftEdit, type StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';

type OthersNoteProps = { edits: ReadonlyArray<DraftEdit>; stages: ReadonlyArray<StageView> };

/** Who else writes this draft, and what they changed last. */
export function OthersNote({ edits, stages }: OthersNoteProps) {
  const [last] = edits;
  if (!last) return null;

  const people = [...new Set(edits.map(({ by }) => by))];
  const words = editWords(last, stages);
  return (
    <span role="status" title={words} className="flex min-w-0 items-center gap-2 text-text-3">
      <span className="flex -space-x-1">
        {people.slice(0, 3).map((name) => (
          <Avatar key={name} name={name} size={20} className="ring-2 ring-page" />
        ))}
      </span>
      <span className="max-w-72 truncate max-lg:sr-only">{words}</span>
    </span>
  );
}

/** "Marta Novak changed Win chance of Qualified" */
function editWords({ by, stageKey, parts }: DraftEdit, stages: ReadonlyArray<StageView>): string {
  const stage = stages.find(({ key }) => key === stageKey)?.name;
  const labels = parts.flatMap((part) => (part in PART_LABELS ? [PART_LABELS[part as StagePart]] : []));
  if (labels.length === 0 || stage === undefined) return `${by} changed the path`;
  return `${by} changed ${labels.join(', ')} of ${stage}`;
}
