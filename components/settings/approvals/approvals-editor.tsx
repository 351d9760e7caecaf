'use client';

import { Plus } from 'lucide-react';
import { FormProblem } from '@/components/shared/form-problem';
import { Button } from '@/components/ui/button';
import { ofTotal } from '@/lib/core/words';
import { MAX_APPROVAL_RULES, type ApprovalsView } from '@/lib/domain/registrations/approvals/vocabulary';
import { RuleCard, type RuleChoices } from './rule-card';
import { useApprovals } from './use-approvals';

type ApprovalsEditorProps = { approvals: ApprovalsView; currency: string; choices: RuleChoices };

/** Who decides on what: rules in the order in which they are asked, each with its levels. */
export function ApprovalsEditor({ approvals, currency, choices }: ApprovalsEditorProps) {
  const { rules, saved, change, add, remove, move, save, pending, failure, errorOf } = useApprovals(
    approvals,
    currency,
  );

  return (
    <form
      noValidate
      className="mt-3 flex max-w-[780px] flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <ol aria-label="Rules, in the order in which they are asked" className="flex flex-col gap-4">
        {rules.map((rule, place) => (
          <li key={rule.id}>
            <RuleCard
              rule={rule}
              place={place}
              places={rules.length}
              currency={currency}
              known={saved.rules.find(({ id }) => id === rule.id) ?? null}
              looked={saved.looked}
              choices={choices}
              errorOf={(part) => errorOf(`rules.${place}.${part}`)}
              onChange={(part) => change(rule.id, part)}
              onRemove={() => remove(rule.id)}
              onMove={(by) => move(place, by)}
            />
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap items-center gap-3">
        <Button disabled={rules.length >= MAX_APPROVAL_RULES} onClick={add}>
          <Plus aria-hidden /> Rule
        </Button>
        <span className="text-text-2">
          {saved.rules.length === 0
            ? 'Without rules, any administrator or channel manager decides alone.'
            : `Everything else is decided by one administrator or channel manager: ${ofTotal(saved.untaken, saved.looked)} of the last year.`}
        </span>
      </p>
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" pending={pending} className="self-start max-md:self-stretch">
        Save
      </Button>
    </form>
  );
}
