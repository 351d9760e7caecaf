import type { DraftRule, EvidenceRule, Said, StopRule } from './rule';
import { openStages } from './rule';
import type { StageView } from '@/lib/domain/process/vocabulary';

export const tooShortClock: StopRule = {
  id: 'clock_order',
  why: 'A deal would be overdue before it is late.',
  judge: (stages) =>
    stages.flatMap((stage): ReadonlyArray<Said> => {
      const { targetDays, maxDays } = stage;
      if (targetDays === null || maxDays === null || maxDays >= targetDays) return [];
      const message = `The target of ${targetDays} days is later than the end at ${maxDays}`;
      return [{ stage, part: 'maxDays', message, remedy: `Allow at least ${targetDays} days.` }];
    }),
};

const NO_TARGET = {
  id: 'no_target',
  why: 'Without a target nobody sees on the board that a deal has become slow.',
} as const;

export const noTarget: DraftRule = {
  ...NO_TARGET,
  judge: ({ stages }) => untimed(stages).map((stage) => said(stage)),
};

/** The same, where history can say what a good target is. */
export const targetFromHistory: EvidenceRule = {
  ...NO_TARGET,
  judge: (stages, evidence) =>
    untimed(stages).flatMap((stage) => {
      const p80 = evidence.stages[stage.key]?.wonP80 ?? null;
      if (p80 === null || stage.targetDays !== null) return [];

      const days = Math.max(1, Math.ceil(p80));
      const remedy = `Eight in ten won deals needed ${days} days or fewer here.`;
      const fix = {
        kind: 'save_part',
        stageKey: stage.key,
        part: 'targetDays',
        value: days,
        label: `Use ${days} days`,
      } as const;
      return [{ ...said(stage), remedy, fix }];
    }),
};

function untimed(stages: ReadonlyArray<StageView>): ReadonlyArray<StageView> {
  return openStages(stages).filter(({ targetDays, maxDays }) => targetDays === null || maxDays === null);
}

function said(stage: StageView): Said {
  const part = stage.targetDays === null ? 'targetDays' : 'maxDays';
  return { stage, part, message: 'Slow deals will not show', remedy: 'Set a target and the most days allowed.' };
}
