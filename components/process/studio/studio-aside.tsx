'use client';

import type { Comparison, Finding } from '@/lib/domain/process/lint/vocabulary';
import { ChangesCard } from '../changes-card';
import { effectWords } from '../effect-words';
import { TriedCard } from '../replay/tried-card';
import { ComplexityCard } from './complexity-card';
import { FindingsCard } from './findings-card';
import { focusPart } from './focus-part';
import { GlossaryCard } from './glossary-card';
import { OwnCard } from './own-card';
import { useDraft } from './studio-context';
import type { TakeBack } from './use-take-back';

type StudioAsideProps = {
  /** The stage that is looked at. */
  selected: string;
  select: (stageKey: string) => void;
  takeBack: TakeBack;
  comparison: Comparison | null;
};

/** What is to be said of the draft, and what it changes. */
export function StudioAside({ selected, select, takeBack, comparison }: StudioAsideProps) {
  const { view } = useDraft();
  const show = ({ stageKey, part }: Finding) => {
    if (stageKey !== null) select(stageKey);
    if (part !== null) focusPart(part);
  };

  return (
    <>
      <TriedCard selected={selected} />
      <FindingsCard findings={view.findings} onShow={show} />
      <OwnCard select={select} takeBack={takeBack} />
      <ChangesCard
        processId={view.process.id}
        changes={view.changes}
        published={view.published?.number ?? null}
        draft={view.draft?.number ?? 1}
        effect={effectWords(view)}
      />
      <GlossaryCard />
      <ComplexityCard stages={view.stages} comparison={comparison} />
    </>
  );
}
