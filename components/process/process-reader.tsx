'use client';

import type { ReactNode } from 'react';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { ProcessFrame } from './process-frame';
import { StageFacts } from './stage-facts';
import { StageStrip } from './stage-strip';
import { useSelectedStage } from './use-selected-stage';

type ProcessReaderProps = {
  stages: ReadonlyArray<StageView>;
  deals: Readonly<Record<string, number>>;
  aside: ReactNode;
};

/** A version to be read, not written. */
export function ProcessReader({ stages, deals, aside }: ProcessReaderProps) {
  const { stage, select } = useSelectedStage(stages);

  return (
    <ProcessFrame
      strip={<StageStrip stages={stages} selected={stage?.key ?? ''} onSelect={select} deals={deals} />}
      aside={aside}
    >
      {stage ? <StageFacts stage={stage} deals={deals[stage.key] ?? 0} /> : null}
    </ProcessFrame>
  );
}
