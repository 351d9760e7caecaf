'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import type { Option } from '../fit-words';
import { ProcessFrame } from '../process-frame';
import { StageStrip } from '../stage-strip';
import { useSelectedStage } from '../use-selected-stage';
import { AddStage } from './add-stage';
import { GoneNote } from './gone-note';
import { StageEditor } from './stage-editor';
import { StudioAside } from './studio-aside';
import { StudioContext } from './studio-context';
import { StudioHeader } from './studio-header';
import { stepsOf, useStageEdits } from './use-stage-edits';
import { useLint } from './use-lint';
import { useStudio } from './use-studio';
import { useTakeBack } from './use-take-back';
import { useWatch } from './use-watch';

const PublishDialog = dynamic(() => import('./publish-dialog').then(({ PublishDialog: dialog }) => dialog));
const RemoveStageDialog = dynamic(() =>
  import('./remove-stage-dialog').then(({ RemoveStageDialog: dialog }) => dialog),
);

type StudioProps = {
  initial: StudioView;
  clock: { timeZone: string; locale: string };
  productLines: ReadonlyArray<string>;
  partnerTypes: ReadonlyArray<Option>;
};

/** A draft being written: the process as a path, one stage of it in full, and what is to be said about it. */
export function Studio({ initial, clock, productLines, partnerTypes }: StudioProps) {
  const router = useRouter();
  const edited = useStudio(initial);
  const others = useWatch(edited);
  const { view, comparison } = useLint(edited.view);
  const studio = { ...edited, view };
  const { stage, select } = useSelectedStage(view.stages);
  const { announcement, move, add, remove } = useStageEdits(studio, select);
  const takeBack = useTakeBack(studio, { move, select });
  const selected = stage?.key ?? '';
  const [dialog, setDialog] = useState<'publish' | 'remove' | null>(null);
  const close = () => setDialog(null);

  const published = (fresh: StudioView, adoptionId: string | null) => {
    toast.done(`${fresh.process.name} v${fresh.published?.number ?? 1} is published`);
    close();
    if (adoptionId) router.push(`/process/${fresh.process.id}/versions?deals=${adoptionId}`);
    else router.refresh();
  };

  return (
    <StudioContext value={studio}>
      <StudioHeader
        clock={clock}
        productLines={productLines}
        partnerTypes={partnerTypes}
        others={others}
        select={select}
        onPublish={() => setDialog('publish')}
      />
      {studio.isGone ? <GoneNote processId={view.process.id} onOpened={studio.accept} /> : null}
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <ProcessFrame
        strip={
          <StageStrip
            stages={view.stages}
            selected={selected}
            onSelect={select}
            deals={view.deals}
            noted={notedIn(view)}
            onMove={(key, place) => void move(key, place)}
            add={<AddStage behind={stage} onAdd={add} />}
          />
        }
        aside={<StudioAside selected={selected} select={select} takeBack={takeBack} comparison={comparison} />}
      >
        {stage ? (
          <StageEditor
            key={stage.key}
            stage={stage}
            places={stepsOf(view.stages, stage)}
            onMove={(place) => void move(stage.key, place)}
            onRemove={() => setDialog('remove')}
          />
        ) : (
          <p className="p-6 text-text-2">There is no stage left. Add the one in which deals begin.</p>
        )}
      </ProcessFrame>
      {dialog === 'publish' ? (
        <PublishDialog view={view} onPublished={published} onFresh={studio.accept} onClose={close} />
      ) : null}
      {dialog === 'remove' && stage ? (
        <RemoveStageDialog
          stage={stage}
          view={view}
          onRemove={(movedTo) => remove(stage.key, movedTo)}
          onClose={close}
        />
      ) : null}
    </StudioContext>
  );
}

function notedIn({ findings }: StudioView): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { stageKey } of findings) if (stageKey !== null) counts[stageKey] = (counts[stageKey] ?? 0) + 1;
  return counts;
}
