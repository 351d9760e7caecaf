import { MessageSquareText } from 'lucide-react';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { SectionTitle } from '@/components/shared/section-title';
import type { FeedbackOfStage, FeedbackView } from '@/lib/domain/opportunities/feedback/vocabulary';
import { EntryRow } from './entry-row';
import { ReviewList } from './review-list';
import { signalWords } from './signal-words';

type FeedbackBoardProps = { view: FeedbackView; isEditor: boolean; mayAnswer: boolean; now: string };

/** What is said of each stage, and what the product noticed there by itself. */
export function FeedbackBoard({ view, isEditor, mayAnswer, now }: FeedbackBoardProps) {
  const stages = view.stages.filter(hasSomething);

  return (
    <PageBody>
      <h1 className="mb-4 text-xl font-semibold tracking-tight">What people say about {view.process.name}</h1>
      <ReviewList reviews={view.reviews} />
      {stages.length === 0 ? (
        <EmptyState icon={MessageSquareText} title="Nothing yet">
          Everybody who has a deal in a stage can say there and then what is unclear, too much or missing. It comes
          here.
        </EmptyState>
      ) : null}
      {stages.map(({ key, name, signals, entries }) => (
        <section key={key} className="not-first:mt-7" aria-label={name}>
          <SectionTitle ruled detail={entries.length > 0 ? entries.length : undefined}>
            {name}
          </SectionTitle>
          {signalWords(signals) ? (
            <p className="border-b border-line py-2 text-text-2">{signalWords(signals)}</p>
          ) : null}
          <ul>
            {entries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                others={entries.filter(({ id }) => id !== entry.id)}
                {...{ isEditor, mayAnswer, now }}
                numbers={{ next: view.nextNumber, published: view.publishedNumber }}
              />
            ))}
          </ul>
        </section>
      ))}
    </PageBody>
  );
}

function hasSomething({ entries, signals }: FeedbackOfStage): boolean {
  return entries.length > 0 || signalWords(signals) !== null;
}
