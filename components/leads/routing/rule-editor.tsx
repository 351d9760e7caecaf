'use client';

import { FormActions } from '@/components/shared/form-actions';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { TagChoice } from '@/components/shared/tag-choice';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { LEAD_METHODS, type LeadRule } from '@/lib/domain/leads/routing/vocabulary';
import { PARTNER_TIERS } from '@/lib/domain/partners/vocabulary';
import { RoutingSimulation } from './routing-simulation';
import { useLeadRule, type RuleDraft } from './use-lead-rule';

type Option = { value: string; label: string };
export type RuleChoices = {
  countries: ReadonlyArray<Option>;
  sources: ReadonlyArray<Option>;
  lines: ReadonlyArray<Option>;
  partners: ReadonlyArray<Option>;
};
type RuleEditorProps = { rule: LeadRule | null; choices: RuleChoices };

/** Of which leads it holds and who gets them; beside it what it would have done with those of the last months. */
export function RuleEditor({ rule, choices }: RuleEditorProps) {
  const { draft, change, submit, pending, failure, errorOf } = useLeadRule(rule);
  return (
    <form
      noValidate
      className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_300px]"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(undefined, event.currentTarget);
      }}
    >
      <div className="flex min-w-0 flex-col gap-6">
        <Field label="Name" error={errorOf('name')}>
          <Input value={draft.name} maxLength={80} onChange={(event) => change({ name: event.currentTarget.value })} />
        </Field>
        <Which draft={draft} choices={choices} change={change} errorOf={errorOf} />
        <Who draft={draft} choices={choices} change={change} errorOf={errorOf} />
        <FormProblem failure={failure} />
        <FormActions note="Holds for new leads, and for those that are given out again.">
          <Button type="submit" variant="primary" size="lg" pending={pending}>
            Save rule
          </Button>
          <ButtonLink href="/leads/routing" variant="quiet" size="lg">
            Cancel
          </ButtonLink>
        </FormActions>
      </div>
      <aside className="lg:border-l lg:border-line lg:pl-7">
        <RoutingSimulation ruleId={rule?.id ?? null} draft={draft} />
      </aside>
    </form>
  );
}

type PartProps = {
  draft: RuleDraft;
  choices: RuleChoices;
  change: (changes: Partial<RuleDraft>) => void;
  errorOf: (field: string) => string | undefined;
};

function Which({ draft, choices, change, errorOf }: PartProps) {
  return (
    <section className="flex flex-col gap-4" aria-labelledby="which">
      <SectionTitle id="which" ruled detail="What is left empty asks nothing">
        Which leads
      </SectionTitle>
      <TagChoice
        label="Countries"
        options={choices.countries}
        values={draft.countries}
        error={errorOf('countries')}
        onChange={(countries) => change({ countries })}
      />
      <TagChoice
        label="Sources"
        options={choices.sources}
        values={draft.sources}
        error={errorOf('sources')}
        onChange={(sources) => change({ sources })}
        freeText
      />
      <TagChoice
        label="Product lines"
        options={choices.lines}
        values={draft.lines}
        error={errorOf('lines')}
        onChange={(lines) => change({ lines })}
      />
      <Field label="Chance from" mark="percent, optional" error={errorOf('minScore')}>
        <Input
          inputMode="numeric"
          className="max-w-24"
          value={draft.minScore ?? ''}
          onChange={(event) => change({ minScore: numberOf(event.currentTarget.value) })}
        />
      </Field>
    </section>
  );
}

function Who({ draft, choices, change, errorOf }: PartProps) {
  return (
    <section className="flex flex-col gap-4" aria-labelledby="who">
      <SectionTitle id="who" ruled>
        Who gets them
      </SectionTitle>
      <RadioGroup
        legend="How"
        options={LEAD_METHODS}
        value={draft.method}
        onValueChange={(value) =>
          change({ method: LEAD_METHODS.find((one) => one.value === value)?.value ?? 'manual' })
        }
      />
      <Field label="Tier at least" error={errorOf('minTier')}>
        <Select
          options={PARTNER_TIERS}
          value={draft.minTier}
          onChange={(event) =>
            change({
              minTier: PARTNER_TIERS.find(({ value }) => value === event.currentTarget.value)?.value ?? 'registered',
            })
          }
        />
      </Field>
      <TagChoice
        label="Only these partners"
        options={choices.partners}
        values={draft.partnerIds}
        error={errorOf('partnerIds')}
        onChange={(partnerIds) => change({ partnerIds })}
      />
      <div className="grid gap-4 md:grid-cols-3">
        {TERMS.map(({ key, label, hint }) => (
          <Field key={key} label={label} hint={hint} error={errorOf(key)}>
            <Input
              inputMode="numeric"
              value={draft[key] || ''}
              onChange={(event) => change({ [key]: numberOf(event.currentTarget.value) ?? 0 })}
            />
          </Field>
        ))}
      </div>
    </section>
  );
}

const TERMS = [
  { key: 'acceptHours', label: 'Hours to answer', hint: 'Working hours.' },
  { key: 'contactHours', label: 'Hours to call', hint: 'Working hours, from the answer.' },
  { key: 'rounds', label: 'Rounds', hint: 'Then it comes back to you.' },
] as const;

function numberOf(text: string): number | null {
  const digits = text.replaceAll(/\D/g, '').slice(0, 4);
  return digits === '' ? null : Number(digits);
}
