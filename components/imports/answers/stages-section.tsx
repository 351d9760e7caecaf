import { ArrowRight } from 'lucide-react';
import { SectionTitle } from '@/components/shared/section-title';
import { StageGlyph } from '@/components/shared/stage-glyph';
import { Select } from '@/components/ui/select';
import { formatCount, ofTotal } from '@/lib/core/words';
import type { ImportOptions, StageMatch } from '@/lib/domain/imports/vocabulary';
import { stageChoices } from './stage-choices';
import type { Answers } from './use-answers';

type StagesSectionProps = { answers: Answers; options: ImportOptions };

/** The stage names that the file uses, and the stage that each one means. */
export function StagesSection({ answers: { view, give }, options }: StagesSectionProps) {
  const { stages, mapping } = view;
  if (stages.length === 0) return null;

  const isNew = mapping.destination?.kind === 'new';
  const matched = stages.filter(({ to }) => to !== null).length;
  const choices = stageChoices(mapping.destination, options);

  return (
    <section aria-labelledby="stages">
      <SectionTitle id="stages" detail={isNew ? 'each becomes a stage' : `${ofTotal(matched, stages.length)} matched`}>
        Stages found
      </SectionTitle>
      <ul>
        {stages.map((stage) => (
          <li key={stage.name} className={row}>
            <Name stage={stage} />
            <ArrowRight aria-hidden className="size-3.5" />
            <Select
              scale="sm"
              id={stageFieldId(stage.name)}
              aria-label={`“${stage.name}” means`}
              {...(stage.to === null && { 'aria-invalid': true, placeholder: 'Choose a stage' })}
              {...leadOf(stage, choices)}
              value={stage.to ?? ''}
              options={choices}
              onChange={({ currentTarget: { value } }) => {
                if (value !== '') give({ about: 'stage', name: stage.name, to: value });
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const row =
  'grid grid-cols-[minmax(0,1fr)_16px_200px] items-center gap-x-3 py-1 max-md:grid-cols-[minmax(0,1fr)_16px_minmax(0,1fr)]';

/** So that what is said about a name elsewhere can lead to it. */
export function stageFieldId(name: string): string {
  return `stage ${name}`;
}

function Name({ stage: { name, rows, to } }: { stage: StageMatch }) {
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <span title={name} className={to === null ? 'truncate font-medium text-bad-text' : 'truncate'}>
        “{name}”
      </span>
      <span className="shrink-0 text-xs text-text-3 tabular-nums">{formatCount(rows)}</span>
    </span>
  );
}

function leadOf({ to }: StageMatch, choices: ReturnType<typeof stageChoices>) {
  const glyph = choices.find(({ value }) => value === to)?.glyph;
  return glyph ? { lead: <StageGlyph {...glyph} /> } : {};
}
