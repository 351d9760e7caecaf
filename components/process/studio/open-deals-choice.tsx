'use client';

import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/shared/error-state';
import { RadioGroup } from '@/components/ui/radio-group';
import { Skeleton } from '@/components/ui/skeleton';
import { plural } from '@/lib/core/words';
import { previewQuery } from '@/lib/domain/opportunities/adoption/client';
import type { AdoptionPlan as Plan } from '@/lib/domain/opportunities/adoption/vocabulary';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { AdoptionPlan } from '../adoption/adoption-plan';
import { effectWords } from '../effect-words';
import { LackingNote } from '../adoption/lacking-note';

/** Whether the open deals stay, or go along and where to; null while they stay. */
export type DealsChoice = { plan: Plan } | null;

type OpenDealsChoiceProps = { view: StudioView; choice: DealsChoice; onChange: (choice: DealsChoice) => void };

/** What becomes of the open deals when this draft is published. */
export function OpenDealsChoice({ view, choice, onChange }: OpenDealsChoiceProps) {
  const deals = view.openDeals.reduce((sum, one) => sum + one.deals, 0);
  if (deals === 0) return <p className="text-text-2">{effectWords(view)}</p>;

  return (
    <>
      <RadioGroup
        legend={`The ${plural(deals, 'open deal', 'open deals')}`}
        columns={2}
        value={choice === null ? 'stay' : 'move'}
        onValueChange={(value) => onChange(value === 'stay' ? null : { plan: {} })}
        options={[
          { value: 'stay', label: `Stay on ${versionsOf(view)}`, hint: 'They finish as they began.' },
          { value: 'move', label: `Move to v${view.draft?.number ?? 1}`, hint: 'Each keeps its stage and its days.' },
        ]}
      />
      {choice === null ? null : (
        <Planned processId={view.process.id} plan={choice.plan} onChange={(plan) => onChange({ plan })} />
      )}
    </>
  );
}

function versionsOf({ openDeals }: StudioView): string {
  return openDeals.length === 1 ? `v${openDeals[0]?.number ?? 1}` : 'their versions';
}

type PlannedProps = { processId: string; plan: Plan; onChange: (plan: Plan) => void };

function Planned({ processId, plan, onChange }: PlannedProps) {
  const { data: preview, error, refetch } = useQuery(previewQuery({ processId, to: 'draft', plan }));
  if (error) return <ErrorState title="Where they would go couldn’t be worked out" onRetry={() => void refetch()} />;
  if (!preview) return <Skeleton className="h-40" />;

  return (
    <>
      <AdoptionPlan preview={preview} onChange={onChange} />
      <LackingNote preview={preview} />
    </>
  );
}
