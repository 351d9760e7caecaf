'use client';

import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { plural } from '@/lib/core/words';
import { timerWords, transitionWords } from '@/lib/domain/process/draft/rules/item-words';
import { PARTS_BY_KIND, type StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { ActivitiesPart } from './activities-part';
import { ContentPart } from './content-part';
import { FindingNote } from './finding-note';
import { partId } from './part-look';
import { findingsAt, wasMark } from './part-notes';
import { useDraft } from './studio-context';
import { TimersPart } from './timers-part';
import { ToolsPart } from './tools-part';
import { WaysPart } from './ways-part';

/** What a stage can do without: each behind one line that says what is set. */
export function StageMore({ stage }: { stage: StageView }) {
  const { view } = useDraft();
  const names = new Map(view.stages.map(({ key, name }) => [key, name]));

  return (
    <div className="mt-4 border-t border-line pt-1.5">
      <Part
        stage={stage}
        part="activities"
        title="What people do here"
        summary={countWords(stage.activities, 'activity', 'activities')}
      >
        <ActivitiesPart stage={stage} />
      </Part>
      <Part stage={stage} part="content" title="Content to use" summary={countWords(stage.content, 'piece', 'pieces')}>
        <ContentPart stage={stage} />
      </Part>
      <Part
        stage={stage}
        part="tools"
        title="Tools that open with the deal"
        summary={countWords(stage.tools, 'tool', 'tools')}
      >
        <ToolsPart stage={stage} />
      </Part>
      <Part
        stage={stage}
        part="timers"
        title="When it takes too long"
        summary={stage.timers.length === 0 ? 'nothing happens' : stage.timers.map(timerWords).join('; ')}
      >
        <TimersPart stage={stage} />
      </Part>
      <Part
        stage={stage}
        part="transitions"
        title={stage.kind === 'open' ? 'Where deals may go' : 'Opening deals again'}
        summary={waysSummary(stage, names)}
      >
        <WaysPart stage={stage} />
      </Part>
    </div>
  );
}

type PartProps = { stage: StageView; part: StagePart; title: string; summary: string; children: ReactNode };

function Part({ stage, part, title, summary, children }: PartProps) {
  const { view } = useDraft();
  if (!PARTS_BY_KIND[stage.kind].includes(part)) return null;

  const findings = findingsAt(view.findings, stage.key, part);
  const isChanged = wasMark(view.changes, stage.key, part) !== null;
  return (
    <Disclosure
      id={partId(part)}
      label={title}
      detail={
        <>
          {isChanged ? <span className="font-medium text-accent-text">changed · </span> : null}
          {summary}
        </>
      }
      open={findings.some(({ weight }) => weight === 'stop')}
    >
      {findings.map((finding) => (
        <p key={`${finding.rule}/${finding.message}`} className="pb-2 text-xs">
          <FindingNote finding={finding} />
        </p>
      ))}
      <div className="pb-3">{children}</div>
    </Disclosure>
  );
}

function countWords(items: ReadonlyArray<unknown>, one: string, many: string): string {
  return items.length === 0 ? 'none yet' : plural(items.length, one, many);
}

/** The stages by their names, not their keys. */
function waysSummary({ kind, transitions }: StageView, names: ReadonlyMap<string, string>): string {
  if (kind !== 'open' && transitions.reopenBy.length === 0) return 'by nobody';
  if (kind !== 'open') return transitionWords(transitions).replace(/^.*; opened again /, '');
  if (transitions.forward === 'listed' && transitions.skipTo.length === 0)
    return transitionWords({ ...transitions, forward: 'next' });
  return transitionWords({ ...transitions, skipTo: transitions.skipTo.map((key) => names.get(key) ?? key) });
}
