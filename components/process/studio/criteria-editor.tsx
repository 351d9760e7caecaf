'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { SectionTitle } from '@/components/shared/section-title';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { placeAfterDrop } from '../place-after-drop';
import { CriterionRow } from './criterion-row';
import { FindingNote } from './finding-note';
import type { GateSide } from './gate-words';
import { partId } from './part-look';
import { findingsAt } from './part-notes';
import { useDraft } from './studio-context';

const CriterionDialog = dynamic(() => import('./criterion-dialog').then(({ CriterionDialog: dialog }) => dialog));

/** What must hold before a deal enters this stage, or leaves it. */
export function CriteriaEditor({ stage, gate }: { stage: StageView; gate: GateSide }) {
  const { view, savePart } = useDraft();
  const [edited, setEdited] = useState<Criterion | 'new' | null>(null);
  const { part } = gate;
  const criteria = stage[part];
  const findings = findingsAt(view.findings, stage.key, part);
  const published = view.publishedStages.find(({ key }) => key === stage.key);

  const store = (next: ReadonlyArray<Criterion>) => savePart(stage.key, part, { value: next, base: criteria });
  const storeOrSay = async (next: ReadonlyArray<Criterion>) => {
    const failure = await store(next);
    if (failure) toast.problem(failure.message);
  };
  const place = (key: string, to: number) => {
    const moved = criteria.find((criterion) => criterion.key === key);
    const others = criteria.filter((criterion) => criterion.key !== key);
    if (moved) void storeOrSay([...others.slice(0, to), moved, ...others.slice(to)]);
  };
  const put = async (criterion: Criterion): Promise<Failure | null> => {
    const known = edited !== null && edited !== 'new';
    const next = known ? criteria.map((one) => (one.key === edited.key ? criterion : one)) : [...criteria, criterion];
    const failure = await store(next);
    if (!failure) setEdited(null);
    return failure;
  };

  return (
    <section className="mt-4" aria-labelledby={partId(part)}>
      <SectionTitle
        id={partId(part)}
        detail={detailOf(criteria.length)}
        end={
          <Button
            variant="quiet"
            size="sm"
            aria-label={`Criterion ${gate.title.toLowerCase()}`}
            onClick={() => setEdited('new')}
          >
            <Plus aria-hidden />
            Criterion
          </Button>
        }
      >
        {gate.title}
      </SectionTitle>
      {findings
        .filter(({ criterionKey }) => criterionKey === null)
        .map((finding) => (
          <p key={finding.rule} className="pb-1.5 text-xs">
            <FindingNote finding={finding} />
          </p>
        ))}
      <ol aria-label={gate.listLabel} className="border-b border-line">
        {criteria.map((criterion, index) => (
          <CriterionRow
            key={criterion.key}
            criterion={criterion}
            listKey={`${part}-${stage.key}`}
            isFirst={index === 0}
            isLast={index === criteria.length - 1}
            isNew={published !== undefined && !published[part].some(({ key }) => key === criterion.key)}
            findings={findings.filter((one) => one.criterionKey === criterion.key)}
            onEdit={() => setEdited(criterion)}
            onRemove={() => void storeOrSay(criteria.filter(({ key }) => key !== criterion.key))}
            onStep={(by) => place(criterion.key, index + by)}
            onDrop={(moved, target, side) =>
              place(
                moved,
                placeAfterDrop(
                  criteria.map(({ key }) => key),
                  moved,
                  { target, side },
                ),
              )
            }
          />
        ))}
        {criteria.length === 0 ? (
          <li className="flex min-h-9 items-center border-t border-line text-text-3">{gate.nothing}</li>
        ) : null}
      </ol>
      {edited ? (
        <CriterionDialog
          stage={stage}
          gate={gate}
          criterion={edited === 'new' ? null : edited}
          onSave={put}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </section>
  );
}

function detailOf(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'one thing must hold' : `all ${count} must hold`;
}
