'use client';

import { useQuery } from '@tanstack/react-query';
import { SectionTitle } from '@/components/shared/section-title';
import { useSettled } from '@/components/shared/use-settled';
import { Skeleton } from '@/components/ui/skeleton';
import { formatCount, ofTotal } from '@/lib/core/words';
import { routingSimulationQuery } from '@/lib/domain/leads/client';
import type { RuleDraft } from './use-lead-rule';

type RoutingSimulationProps = { ruleId: string | null; draft: RuleDraft };

/** The rule as it stands in the form, on the leads of the last ninety days. */
export function RoutingSimulation({ ruleId, draft }: RoutingSimulationProps) {
  const { name: _name, ...rule } = draft;
  const asked = useSettled(JSON.stringify({ ruleId, ...rule }), 300);
  const input = JSON.parse(asked) as Parameters<typeof routingSimulationQuery>[0];
  const { data, isError, isFetching } = useQuery(routingSimulationQuery(input));

  return (
    <section aria-labelledby="simulation" aria-busy={isFetching}>
      <SectionTitle id="simulation">On the last 90 days’ leads</SectionTitle>
      {isError ? <p className="text-text-2">Finish the rule to see what it would have done.</p> : null}
      {!data && !isError ? <Skeleton className="mt-2 h-20" /> : null}
      {data && !isError ? (
        <div role="status" className="grid gap-1.5">
          <p className="text-text-2">
            It holds of {ofTotal(data.matching, data.leads)}
            {data.takenEarlier > 0 ? `; rules before it take ${formatCount(data.takenEarlier)} of those` : ''}.{' '}
            {data.byPartner.length > 0 ? 'The first offer would have gone to:' : 'Nothing is left for it.'}
          </p>
          <ul>
            {data.byPartner.map(({ partner, leads }) => (
              <li key={partner ?? ''} className="flex justify-between gap-3 py-0.5">
                <span className={partner ? '' : 'text-warn-text'}>{partner ?? 'nobody who could take it'}</span>
                <span className="tabular-nums">{formatCount(leads)}</span>
              </li>
            ))}
          </ul>
          <p className="text-xs text-text-3">
            With partners as they are today, and nobody’s hands full at the beginning.
          </p>
        </div>
      ) : null}
    </section>
  );
}
