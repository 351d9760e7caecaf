'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRef, useState, type RefObject } from 'react';
import { ConditionBuilder } from '@/components/process/conditions/condition-builder';
import { FormActions } from '@/components/shared/form-actions';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { toast } from '@/components/ui/toast';
import { createPlay, updatePlay } from '@/lib/domain/playbooks/actions';
import type { Play } from '@/lib/domain/playbooks/vocabulary';
import { conditionChoicesQuery } from '@/lib/domain/process/conditions/client';
import { listProblems } from '@/lib/domain/process/conditions/rules/problems';
import type { Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import type { Outcome } from '@/lib/platform/outcome';
import type { Colleague } from './expert-field';
import { MatchingDeals } from './matching-deals';
import { OfferFields } from './offer-fields';
import { draftOf, NEW_PLAY, writtenOf, type PlayDraft } from './play-draft';
import { PlayFields } from './play-fields';

type PlayEditorProps = {
  /** Null for a new one. */
  play: Play | null;
  processes: ReadonlyArray<{ value: string; label: string }>;
  colleagues: ReadonlyArray<Colleague>;
  around: Surroundings;
};

/** When a play appears, what it offers, and beside it the deals that it fits now. */
export function PlayEditor({ play, processes, colleagues, around: initial }: PlayEditorProps) {
  const router = useRouter();
  const [draft, setDraft] = useState<PlayDraft>(play ? draftOf(play) : NEW_PLAY);
  const [isStrict, setStrict] = useState(false);
  const change = (changes: Partial<PlayDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const { data: around = initial } = useQuery(conditionChoicesQuery(draft.processId));
  // What was typed stays after somebody else's change; saving it again is on the fresh version, and known to be.
  const seen = useRef(play?.version ?? 0);
  const isComplete = draft.conditions.items.length > 0 && listProblems(draft.conditions, around).length === 0;
  const { submit, pending, failure, errorOf } = useSubmit(
    (written: ReturnType<typeof writtenOf>) =>
      play
        ? updatePlay({ playId: play.id, version: seen.current, ...written }).then(noting(seen))
        : createPlay(written),
    (saved) => {
      toast.done(`${saved.name} is saved`);
      router.push('/process/plays');
    },
  );

  return (
    <form
      noValidate
      className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_320px]"
      onSubmit={(event) => {
        event.preventDefault();
        setStrict(true);
        void submit(writtenOf(draft), event.currentTarget);
      }}
    >
      <div className="flex min-w-0 flex-col gap-6">
        <PlayFields draft={draft} processes={processes} errorOf={errorOf} onChange={change} />
        <section aria-labelledby="when">
          <SectionTitle id="when">When it appears</SectionTitle>
          <ConditionBuilder
            label="When it appears"
            condition={draft.conditions}
            around={around}
            isStrict={isStrict}
            onChange={(conditions) => change({ conditions })}
          />
        </section>
        <OfferFields draft={draft} colleagues={colleagues} errorOf={errorOf} onChange={change} />
        <FormProblem failure={failure} />
        <FormActions>
          <Button type="submit" variant="primary" size="lg" pending={pending}>
            Save play
          </Button>
          <ButtonLink href="/process/plays" variant="quiet" size="lg">
            Cancel
          </ButtonLink>
        </FormActions>
      </div>
      <aside className="lg:border-l lg:border-line lg:pl-7">
        <MatchingDeals processId={draft.processId} conditions={draft.conditions} isComplete={isComplete} />
      </aside>
    </form>
  );
}

/** This refusal carries the fresh play. */
function noting<Value>(seen: RefObject<number>) {
  return (outcome: Outcome<Value>): Outcome<Value> => {
    if (!outcome.ok && outcome.failure.reason === 'play.changed')
      seen.current = (outcome.failure.details as Play).version;
    return outcome;
  };
}
