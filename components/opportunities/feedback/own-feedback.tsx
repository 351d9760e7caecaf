import { FEEDBACK_STATUSES, type Feedback } from '@/lib/domain/opportunities/feedback/vocabulary';

/** What one said before about the same stage, and what came of it. */
export function OwnFeedback({ entries }: { entries: ReadonlyArray<Feedback> }) {
  if (entries.length === 0) return null;
  return (
    <section aria-label="What you said before">
      <h3 className="font-medium">What you said before</h3>
      <ul className="mt-1 border-b border-line">
        {entries.map(({ id, text, answer, answeredBy, status, linkedNumber }) => (
          <li key={id} className="border-t border-line py-1.5 text-xs">
            <p className="wrap-anywhere">“{text}”</p>
            <p className="text-text-3">{statusWords(status, linkedNumber)}</p>
            {answer ? (
              <p className="mt-1 text-text-2 wrap-anywhere">
                {answeredBy}: {answer}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function statusWords(status: Feedback['status'], number: number | null): string {
  if (status === 'linked') return `comes with v${number ?? ''}`;
  if (status === 'published') return `dealt with in v${number ?? ''}`;
  return FEEDBACK_STATUSES.find(({ value }) => value === status)?.label ?? status;
}
