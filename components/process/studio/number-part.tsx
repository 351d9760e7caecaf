'use client';

import { cn } from '@/components/ui/cn';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { PART_LABELS } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { CHANGED_LOOK, partId } from './part-look';
import { findingsAt, partNotes, wasMark } from './part-notes';
import { useDraft } from './studio-context';
import { useTextPart } from './use-text-part';

type NumberPartFieldProps = { stage: StageView; part: 'probability' | 'targetDays' | 'maxDays'; unit: '%' | 'days' };

export function NumberPartField({ stage, part, unit }: NumberPartFieldProps) {
  const { view } = useDraft();
  const { text, pending, type, leave, drop, keepMine } = useTextPart(stage, part);
  // What is to be said of a number stands under the whole row; in its own narrow place is only what to do.
  const stop = findingsAt(view.findings, stage.key, part).find(({ weight }) => weight === 'stop');
  const was = wasMark(view.changes, stage.key, part);
  const notes = partNotes({
    pending,
    findings: [],
    keepMine,
    takeTheirs: drop,
  });

  return (
    <Field
      id={partId(part)}
      label={
        <>
          {PART_LABELS[part]}
          <span className="sr-only">, {unit === '%' ? 'in percent' : 'in days'}</span>
        </>
      }
      {...(was ? { mark: was } : {})}
      {...(stop ? { error: stop.remedy } : {})}
      {...notes}
    >
      {(control) => (
        <span className="relative block">
          <Input
            {...control}
            scale="sm"
            inputMode="numeric"
            autoComplete="off"
            value={text}
            className={cn('pr-12 tabular-nums', was && CHANGED_LOOK)}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
          <span aria-hidden className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-text-3">
            {unit}
          </span>
        </span>
      )}
    </Field>
  );
}
