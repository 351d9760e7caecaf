'use client';

import { CircleAlert } from 'lucide-react';
import type { StagePart } from '@/lib/domain/process/draft/vocabulary';
import { FindingNote } from './finding-note';
import { useDraft } from './studio-context';

/** Parts that have a line of their own, under which their findings stand. */
const OWN_LINE: ReadonlyArray<StagePart> = [
  'name',
  'definition',
  'buyerMilestone',
  'ownerRole',
  'probability',
  'forecastCategory',
  'targetDays',
  'maxDays',
  'criteria',
  'lostReasons',
];

/** What is to be said of the stage as a whole, and of what has no line here. */
export function StageFindings({ stageKey }: { stageKey: string }) {
  const { view } = useDraft();
  const findings = view.findings.filter(
    (finding) => finding.stageKey === stageKey && (finding.part === null || !OWN_LINE.includes(finding.part)),
  );
  if (findings.length === 0) return null;

  return (
    <ul aria-label="About this stage" className="mt-1.5 space-y-1 text-xs">
      {findings.map((finding) => (
        <li key={`${finding.rule}/${finding.message}`} className="flex gap-[5px]">
          <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0 text-warn" />
          <FindingNote finding={finding} />
        </li>
      ))}
    </ul>
  );
}
