import { SectionTitle } from '@/components/shared/section-title';
import type { Gate } from '@/lib/domain/opportunities/deal/vocabulary';
import { ApprovalState } from './approval-state';
import { DecideForm } from './decide-form';

/** At the deal, what waits for this viewer's yes or no. */
export function DealApprovals({ gate }: { gate: Gate | undefined }) {
  const waiting = gate?.criteria.filter(({ approval }) => approval?.mayDecide) ?? [];
  if (waiting.length === 0) return null;

  return (
    <section aria-labelledby="approvals">
      <SectionTitle id="approvals">Your approval is asked for</SectionTitle>
      <ul className="mt-1 grid gap-2">
        {waiting.map(({ stageKey, key, label, hint, approval }) => (
          <li key={`${stageKey}/${key}`} className="rounded-md border border-accent-line bg-accent-soft px-3 py-2.5">
            <p className="font-semibold">{label}</p>
            {hint ? <p className="text-xs text-text-2">{hint}</p> : null}
            {approval ? (
              <>
                <ApprovalState approval={approval} />
                <DecideForm approval={approval} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
