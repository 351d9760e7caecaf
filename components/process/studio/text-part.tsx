'use client';

import { cn } from '@/components/ui/cn';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { PART_LABELS } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { findingsAt, partNotes, wasMark } from './part-notes';
import { CHANGED_LOOK, partId } from './part-look';
import { useDraft } from './studio-context';
import { useTextPart } from './use-text-part';

type TextPartFieldProps = { stage: StageView; part: 'definition' | 'buyerMilestone'; explain: string };

export function TextPartField({ stage, part, explain }: TextPartFieldProps) {
  const { view } = useDraft();
  const { text, pending, type, leave, drop, keepMine } = useTextPart(stage, part);
  const was = wasMark(view.changes, stage.key, part);
  const notes = partNotes({
    pending,
    findings: findingsAt(view.findings, stage.key, part),
    keepMine,
    takeTheirs: drop,
  });

  return (
    <Field id={partId(part)} label={PART_LABELS[part]} mark={was ?? explain} {...notes}>
      <Textarea
        scale="sm"
        rows={2}
        value={text}
        className={cn('field-sizing-content min-h-[52px] py-[5px]', was && CHANGED_LOOK)}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
    </Field>
  );
}
