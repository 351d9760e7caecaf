'use client';

import { useQuery } from '@tanstack/react-query';
import { useSettled } from '@/components/shared/use-settled';
import { DealsUnread } from '@/components/process/conditions/deals-unread';
import { SectionTitle } from '@/components/shared/section-title';
import { Skeleton } from '@/components/ui/skeleton';
import { formatCount, ofTotal } from '@/lib/core/words';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import { simulationQuery } from '@/lib/domain/process/journeys/client';
import type { Simulation } from '@/lib/domain/process/journeys/vocabulary';

type RuleSimulationProps = {
  ruleId: string | null;
  conditions: Condition;
  /** False while conditions are unfinished: then nothing is asked. */
  isComplete: boolean;
};

/** The rule as it stands in the form, on the deals of the last year. */
export function RuleSimulation({ ruleId, conditions, isComplete }: RuleSimulationProps) {
  const asked = useSettled({ ruleId, conditions }, 300);
  const { data, isError, isFetching, refetch } = useQuery({ ...simulationQuery(asked), enabled: isComplete });

  return (
    <section aria-labelledby="simulation" aria-busy={isFetching}>
      <SectionTitle id="simulation">On the last year’s deals</SectionTitle>
      {isComplete ? (
        <Answer data={data} isError={isError} onRetry={() => void refetch()} />
      ) : (
        <p className="text-text-3">Finish the conditions to see what it would have done.</p>
      )}
    </section>
  );
}

type AnswerProps = { data: Simulation | undefined; isError: boolean; onRetry: () => void };

function Answer({ data, isError, onRetry }: AnswerProps) {
  if (isError) return <DealsUnread onRetry={onRetry} />;
  if (!data) return <Skeleton className="mt-2 h-20" />;
  const { deals, matching, takenEarlier } = data;
  return (
    <div role="status" className="grid gap-1.5">
      <p className="text-2xl font-semibold tracking-tight tabular-nums">{formatCount(matching - takenEarlier)}</p>
      <p className="text-text-2">
        {matching - takenEarlier === 1 ? 'deal would have gone here' : 'deals would have gone here'}: the conditions
        hold of {ofTotal(matching, deals)}
        {takenEarlier > 0 ? `, and a rule before this one takes ${formatCount(takenEarlier)} of those` : ''}.
      </p>
      <p className="text-xs text-text-3">By what is known of these deals and their partners today.</p>
    </div>
  );
}
