'use client';

import { cn } from '@/components/ui/cn';
import { FieldNotes } from '@/components/ui/field-notes';
import { Input } from '@/components/ui/input';
import { wireField } from '@/components/ui/field-wiring';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { partId } from './part-look';
import { nameFindings, partNotes, wasMark } from './part-notes';
import { useDraft } from './studio-context';
import { useTextPart } from './use-text-part';

/** The stage's name as the heading of its editor; it is a field as soon as the pointer or the focus is on it. */
export function NamePart({ stage }: { stage: StageView }) {
  const { view } = useDraft();
  const { text, pending, type, leave, drop, keepMine } = useTextPart(stage, 'name');
  const was = wasMark(view.changes, stage.key, 'name');
  const notes = partNotes({
    pending,
    findings: nameFindings(view.findings, stage),
    keepMine,
    takeTheirs: drop,
  });

  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex items-center gap-2">
        <Input
          {...wireField(partId('name'), notes)}
          aria-label="Stage name"
          maxLength={60}
          autoComplete="off"
          spellCheck
          value={text}
          className={cn(
            '-ml-2.5 field-sizing-content h-8 w-auto min-w-16 text-lg font-semibold tracking-tight hover:border-line-input md:text-lg',
            !notes.error && 'not-hover:not-focus:border-transparent not-hover:not-focus:bg-transparent',
          )}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
        {was ? <span className="truncate text-xs text-text-3">{was}</span> : null}
      </div>
      <FieldNotes id={partId('name')} {...notes} />
    </div>
  );
}
