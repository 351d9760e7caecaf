import { ofTotal } from '@/lib/core/words';
import type { Evidence } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { ENOUGH } from './enough';
import { openStages, type EvidenceRule, type Said } from './rule';

const USUALLY = 0.5;

/** Of the deals that went on from the stage, fewer than half had the field by then. */
export const earlyField: EvidenceRule = {
  id: 'early_field',
  why: 'Asked for before it can be known, a field is guessed; what rests on it is then wrong.',
  judge: (stages, evidence) =>
    openStages(stages).flatMap((stage) =>
      stage.criteria.flatMap((criterion): ReadonlyArray<Said> => {
        if (criterion.kind !== 'field') return [];
        const share = shareKnown(stage, criterion.field, evidence);
        if (share === null || share.part / share.whole >= USUALLY) return [];

        const counts = `${ofTotal(share.part, share.whole)} deals had it when they went on.`;
        return [
          {
            ...{ stage, part: 'criteria', criterionKey: criterion.key },
            message: `“${criterion.label}” is usually not known here yet`,
            remedy: `${counts} ${whereInstead(stage, stages, criterion.field, evidence)}`,
          },
        ];
      }),
    ),
};

function shareKnown({ key }: StageView, field: string, { stages }: Evidence) {
  const evidence = stages[key];
  if (!evidence || evidence.recorded < ENOUGH) return null;
  return { part: evidence.known[field] ?? 0, whole: evidence.recorded };
}

function whereInstead(
  { position }: StageView,
  stages: ReadonlyArray<StageView>,
  field: string,
  evidence: Evidence,
): string {
  const later = openStages(stages)
    .filter((stage) => stage.position > position)
    .find((stage) => {
      const share = shareKnown(stage, field, evidence);
      return share !== null && share.part / share.whole >= USUALLY;
    });
  return later ? `Ask for it in “${later.name}”, where most have it.` : 'Ask for it later.';
}
