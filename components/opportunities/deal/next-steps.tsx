'use client';

import { useState } from 'react';
import { isLate } from '@/components/opportunities/is-late';
import { SectionTitle } from '@/components/shared/section-title';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { cn } from '@/components/ui/cn';
import { toast } from '@/components/ui/toast';
import { dueWords } from '@/lib/core/relative-time';
import { useUpdateDeal } from '@/lib/domain/opportunities/deal/client';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';
import { NextStepForm } from './next-step-form';

/** The one thing to do next, who does it and by when. Ticked off, it asks for the one after. */
export function NextSteps({ deal }: { deal: Deal }) {
  const [isEditing, setIsEditing] = useState(false);
  const { nextStep, mayChange } = deal;
  const hasForm = mayChange && (isEditing || !nextStep);

  return (
    <section aria-labelledby="next">
      <SectionTitle
        id="next"
        end={
          mayChange && !hasForm ? (
            <Button variant="quiet" size="sm" onClick={() => setIsEditing(true)}>
              Change
            </Button>
          ) : null
        }
      >
        What happens next
      </SectionTitle>
      {hasForm ? <NextStepForm deal={deal} onDone={() => setIsEditing(false)} /> : null}
      {nextStep && !hasForm ? <StepRow deal={deal} step={nextStep} /> : null}
      {!nextStep && !mayChange ? <p className="text-text-3">Nothing is planned.</p> : null}
    </section>
  );
}

function StepRow({ deal, step }: { deal: Deal; step: string }) {
  const update = useUpdateDeal(deal);
  const { nextStepDue, mayChange } = deal;
  const done = () => {
    const back = { nextStep: step, nextStepDue };
    const undo = () => toast.undo(`Done: ${step}`, () => update.mutate({ fields: back }));
    update.mutate(
      { fields: { nextStep: '', nextStepDue: '' } },
      { onSuccess: undo, onError: ({ failure }) => toast.problem(failure.message) },
    );
  };

  return (
    <div className="@container mt-1 rounded-md border border-accent-line bg-accent-soft px-3 py-[9px]">
      <div className="flex items-start gap-x-2.5 gap-y-0.5 @max-[520px]:flex-wrap">
        {mayChange ? (
          <Checkbox
            aria-label={`${step}: done`}
            checked={false}
            disabled={update.isPending}
            onChange={done}
            className="mt-0.5"
          />
        ) : null}
        <p className="min-w-0 flex-1 font-semibold wrap-anywhere">{step}</p>
        <WhoAndWhen deal={deal} isIndented={mayChange} />
      </div>
    </div>
  );
}

function WhoAndWhen({ deal: { owner, nextStepDue, today }, isIndented }: { deal: Deal; isIndented: boolean }) {
  if (!owner && !nextStepDue) return null;

  return (
    <p className={cn('flex items-center gap-2', under, isIndented && '@max-[520px]:pl-[26px]')}>
      {owner ? (
        <>
          <Avatar name={owner.name} size={20} />
          {owner.name}
        </>
      ) : null}
      {nextStepDue ? (
        <span className={cn('font-medium whitespace-nowrap', isLate(nextStepDue, today) && 'text-bad-text')}>
          {dueWords(nextStepDue, today)}
        </span>
      ) : null}
    </p>
  );
}

/** Where there is no room beside the step: a line of its own below it. */
const under = '@max-[520px]:basis-full @max-[520px]:text-xs @max-[520px]:text-text-2';
