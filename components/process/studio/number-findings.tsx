'use client';

import { CircleAlert } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import type { StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { FindingNote } from './finding-note';
import { findingsAt } from './part-notes';
import { useDraft } from './studio-context';

const NUMBERS: ReadonlyArray<StagePart> = ['probability', 'targetDays', 'maxDays'];

/** What is to be said of the chance and the days, under their row. What to do about a stop stands in its field. */
export function NumberFindings({ stage }: { stage: StageView }) {
  const { view } = useDraft();
  const findings = NUMBERS.flatMap((part) => findingsAt(view.findings, stage.key, part));

  return (
    <>
      {findings.map((finding) => (
        <p key={`${finding.rule}/${finding.part ?? ''}`} className="mt-1.5 flex gap-[5px] text-xs">
          <CircleAlert
            aria-hidden
            className={cn('mt-px size-3.5 shrink-0', finding.weight === 'stop' ? 'text-bad' : 'text-warn')}
          />
          {finding.weight === 'stop' ? (
            <span className="text-bad-text">{finding.message}.</span>
          ) : (
            <FindingNote finding={finding} />
          )}
        </p>
      ))}
    </>
  );
}
