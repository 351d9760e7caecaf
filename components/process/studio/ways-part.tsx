'use client';

import { CheckboxField } from '@/components/ui/checkbox-field';
import { Field } from '@/components/ui/field';
import { FieldSet } from '@/components/ui/field-set';
import { Select } from '@/components/ui/select';
import { toast } from '@/components/ui/toast';
import {
  BACK_WAYS,
  FORWARD_WAYS,
  type BackWay,
  type ForwardWay,
  type Transitions,
} from '@/lib/domain/process/transitions/vocabulary';
import { OWNER_ROLES, type OwnerRole, type StageView } from '@/lib/domain/process/vocabulary';
import { useDraft } from './studio-context';

/** Where a deal may go from a stage; of a stage where deals end, who may open them again. */
export function WaysPart({ stage }: { stage: StageView }) {
  const { savePart } = useDraft();
  const ways = stage.transitions;
  const change = async (changes: Partial<Transitions>) => {
    const failure = await savePart(stage.key, 'transitions', { value: { ...ways, ...changes }, base: ways });
    if (failure) toast.problem(failure.message);
  };

  if (stage.kind !== 'open') {
    return (
      <Choices
        legend="May be opened again, with a reason, by"
        hint="Nobody, where none is chosen."
        options={OWNER_ROLES}
        chosen={ways.reopenBy}
        onChange={(reopenBy) => void change({ reopenBy: reopenBy as ReadonlyArray<OwnerRole> })}
      />
    );
  }
  return (
    <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
      <Field label="Forward">
        <Select
          scale="sm"
          options={FORWARD_WAYS}
          value={ways.forward}
          onChange={(event) => void change({ forward: event.target.value as ForwardWay })}
        />
      </Field>
      <Field label="Back">
        <Select
          scale="sm"
          options={BACK_WAYS}
          value={ways.back}
          onChange={(event) => void change({ back: event.target.value as BackWay })}
        />
      </Field>
      {ways.forward === 'listed' ? (
        <SkipChoices stage={stage} chosen={ways.skipTo} onChange={(skipTo) => void change({ skipTo })} />
      ) : null}
    </div>
  );
}

type SkipChoicesProps = {
  stage: StageView;
  chosen: ReadonlyArray<string>;
  onChange: (chosen: ReadonlyArray<string>) => void;
};

/** Beyond the next stage, which is always open. The gates in between hold all the same. */
function SkipChoices({ stage, chosen, onChange }: SkipChoicesProps) {
  const { view } = useDraft();
  const beyond = view.stages.filter(
    ({ kind, position }) => kind === 'won' || (kind === 'open' && position > stage.position + 1),
  );

  return (
    <Choices
      legend="Skip to"
      hint="What the stages in between ask is asked all the same."
      options={beyond.map(({ key, name }) => ({ value: key, label: name }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}

type ChoicesProps = {
  legend: string;
  hint: string;
  options: ReadonlyArray<{ value: string; label: string }>;
  chosen: ReadonlyArray<string>;
  onChange: (chosen: ReadonlyArray<string>) => void;
};

function Choices({ legend, hint, options, chosen, onChange }: ChoicesProps) {
  return (
    <FieldSet legend={legend} hint={hint} className="col-span-full">
      <div className="grid grid-cols-3 gap-x-3 max-md:grid-cols-1">
        {options.map(({ value, label }) => (
          <CheckboxField
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
        ))}
      </div>
    </FieldSet>
  );
}
