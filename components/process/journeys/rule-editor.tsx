'use client';

import { useState } from 'react';
import { ConditionBuilder } from '@/components/process/conditions/condition-builder';
import { FormActions } from '@/components/shared/form-actions';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { listProblems } from '@/lib/domain/process/conditions/rules/problems';
import { SUBJECTS_AT_START } from '@/lib/domain/process/conditions/rules/subjects';
import type { Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import type { JourneyRule } from '@/lib/domain/process/journeys/vocabulary';
import { RuleSimulation } from './rule-simulation';
import { useRuleDraft } from './use-rule-draft';

type RuleEditorProps = {
  /** Null for a new one. */
  rule: JourneyRule | null;
  processes: ReadonlyArray<{ value: string; label: string }>;
  /** Where a new one leads, as far as it is known already. */
  wanted?: string;
  around: Surroundings;
};

/** Of which deals it holds, where they go, and beside it what it would have done with the last year's deals. */
export function RuleEditor({ rule, processes, wanted = '', around }: RuleEditorProps) {
  const { draft, change, submit, pending, failure, errorOf } = useRuleDraft(rule, wanted);
  const { name, conditions, processId } = draft;
  const [isStrict, setStrict] = useState(false);
  const isComplete = conditions.items.length > 0 && listProblems(conditions, around).length === 0;

  return (
    <form
      noValidate
      className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_320px]"
      onSubmit={(event) => {
        event.preventDefault();
        setStrict(true);
        void submit(undefined, event.currentTarget);
      }}
    >
      <div className="flex min-w-0 flex-col gap-6">
        <Field label="Name" hint="Colleagues see it at each deal; partners do not." error={errorOf('name')}>
          <Input value={name} maxLength={80} onChange={(event) => change({ name: event.currentTarget.value })} />
        </Field>
        <section aria-labelledby="which">
          <SectionTitle id="which">Which deals</SectionTitle>
          <ConditionBuilder
            label="Which deals"
            condition={conditions}
            around={around}
            subjects={SUBJECTS_AT_START}
            isStrict={isStrict}
            onChange={(changed) => change({ conditions: changed })}
          />
        </section>
        <Field label="Go to" error={errorOf('processId')}>
          <Select
            options={processes}
            placeholder="Choose a process"
            value={processId}
            onChange={(event) => change({ processId: event.currentTarget.value })}
          />
        </Field>
        <FormProblem failure={failure} />
        <FormActions note="Holds for new deals. Open ones stay where they are.">
          <Button type="submit" variant="primary" size="lg" pending={pending}>
            Save rule
          </Button>
          <ButtonLink href="/process/journeys" variant="quiet" size="lg">
            Cancel
          </ButtonLink>
        </FormActions>
      </div>
      <aside className="lg:border-l lg:border-line lg:pl-7">
        <RuleSimulation ruleId={rule?.id ?? null} conditions={conditions} isComplete={isComplete} />
      </aside>
    </form>
  );
}
