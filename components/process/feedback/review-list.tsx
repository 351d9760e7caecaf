import { Note } from '@/components/ui/note';
import type { Review } from '@/lib/domain/opportunities/feedback/vocabulary';

/** Whether the numbers of a stage moved since a version dealt with what was said about it. */
export function ReviewList({ reviews }: { reviews: ReadonlyArray<Review> }) {
  if (reviews.length === 0) return null;
  return (
    <section aria-label="What came of it" className="mb-7 grid gap-2">
      {reviews.map(({ number, stageKey, stageName, verdict, words }) => (
        <Note key={`${number}/${stageKey}`} tone={TONES[verdict]} title={`${stageName}, since v${number}`}>
          {words}
        </Note>
      ))}
    </section>
  );
}

const TONES = { too_few: 'info', no_difference: 'info', better: 'ok', worse: 'warn' } as const;
