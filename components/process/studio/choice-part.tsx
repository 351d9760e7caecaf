'use client';

import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { PART_LABELS } from '@/lib/domain/process/draft/vocabulary';
import { FORECAST_CATEGORIES, JOURNEY_STEPS, OWNER_ROLES, type StageView } from '@/lib/domain/process/vocabulary';
import { partId } from './part-look';
import { findingsAt, partNotes, wasMark } from './part-notes';
import { useDraft } from './studio-context';
import { useTextPart } from './use-text-part';

const OPTIONS = {
  journeyStep: [{ value: '', label: 'Not said' }, ...JOURNEY_STEPS],
  ownerRole: OWNER_ROLES,
  forecastCategory: FORECAST_CATEGORIES,
};

export function ChoicePartField({ stage, part }: { stage: StageView; part: keyof typeof OPTIONS }) {
  const { view } = useDraft();
  const { text, pending, choose, drop, keepMine } = useTextPart(stage, part);
  const was = wasMark(view.changes, stage.key, part);
  const notes = partNotes({
    pending,
    findings: findingsAt(view.findings, stage.key, part),
    keepMine,
    takeTheirs: drop,
  });

  return (
    <Field id={partId(part)} label={PART_LABELS[part]} {...(was ? { mark: was } : {})} {...notes}>
      {(control) => (
        <Select
          {...control}
          scale="sm"
          options={OPTIONS[part]}
          value={text}
          className={was ? '[&>select]:border-accent [&>select]:bg-accent-soft' : ''}
          onChange={(event) => choose(event.target.value)}
        />
      )}
    </Field>
  );
}
