'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { Money } from '@/components/shared/money';
import { DealsUnread } from '@/components/process/conditions/deals-unread';
import { SectionTitle } from '@/components/shared/section-title';
import { Skeleton } from '@/components/ui/skeleton';
import { plural } from '@/lib/core/words';
import { matchesQuery } from '@/lib/domain/playbooks/client';
import type { MatchingDeals as Matching } from '@/lib/domain/playbooks/vocabulary';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import { useSettled } from '@/components/shared/use-settled';

type MatchingDealsProps = {
  processId: string | null;
  conditions: Condition;
  /** False while conditions are unfinished: then nothing is asked. */
  isComplete: boolean;
};

/** The deals that would be offered the play now, as it stands in the form. */
export function MatchingDeals({ processId, conditions, isComplete }: MatchingDealsProps) {
  const asked = useSettled({ processId, conditions }, 300);
  const { data, isError, isFetching, refetch } = useQuery({ ...matchesQuery(asked), enabled: isComplete });

  return (
    <section aria-labelledby="matching" aria-busy={isFetching}>
      <SectionTitle id="matching">Deals it fits now</SectionTitle>
      {isComplete ? (
        <Answer data={data} isError={isError} onRetry={() => void refetch()} />
      ) : (
        <p className="text-text-3">Finish the conditions to see the deals.</p>
      )}
    </section>
  );
}

type AnswerProps = { data: Matching | undefined; isError: boolean; onRetry: () => void };

function Answer({ data, isError, onRetry }: AnswerProps) {
  if (isError) return <DealsUnread onRetry={onRetry} />;
  if (!data) return <Skeleton className="mt-2 h-40" />;
  return (
    <>
      <p role="status" className="text-text-2">
        {countWords(data)}
      </p>
      <DealList {...data} />
    </>
  );
}

function countWords({ count, deals }: Matching): string {
  if (count === 0) return 'No open deal, at present.';
  const words = plural(count, 'open deal', 'open deals');
  return count > deals.length ? `${words}; the first ${deals.length}:` : `${words}:`;
}

function DealList({ deals }: Matching) {
  return (
    <ul className="mt-1">
      {deals.map(({ id, number, title, partner, stage, amountMinor, currency }) => (
        <li key={id} className="border-t border-line py-1.5">
          <Link href={`/deals/${id}`} className="flex items-baseline gap-2 hover:underline">
            <span className="min-w-0 flex-1 truncate font-medium">{title}</span>
            <Money minor={amountMinor} currency={currency} className="tabular-nums" />
          </Link>
          <p className="truncate text-xs text-text-3">
            D-{number} · {stage} · {partner}
          </p>
        </li>
      ))}
    </ul>
  );
}
