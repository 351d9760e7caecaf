import type { ChecklistCriterion, Criterion } from '@/lib/domain/process/criteria/vocabulary';
import { openStages, type DraftRule } from './rule';

/**
 * A tick that asks for no note, link or file, and whose hint doesn't say either when it may be set. Every other kind is
 * checked by the product, by a second person or by something that is attached; a tick with a hint is at least the same
 * for everybody.
 */
export const unverifiable: DraftRule = {
  id: 'unverifiable',
  why: 'Everybody ticks it when it suits them, so it says nothing about the deal.',
  judge: ({ stages }) =>
    openStages(stages).flatMap((stage) =>
      stage.criteria.filter(isFreeTick).map((criterion) => ({
        ...{ stage, part: 'criteria', criterionKey: criterion.key },
        message: `Nobody can check “${criterion.label}”`,
        remedy: 'Ask for evidence, or write when it may be ticked.',
        fix: {
          kind: 'save_part',
          stageKey: stage.key,
          part: 'criteria',
          value: stage.criteria.map((one) => (one.key === criterion.key ? { ...criterion, evidence: 'note' } : one)),
          label: 'Ask for a note',
        },
      })),
    ),
};

function isFreeTick(criterion: Criterion): criterion is ChecklistCriterion {
  return criterion.kind === 'checklist' && criterion.evidence === 'none' && criterion.hint.trim() === '';
}
