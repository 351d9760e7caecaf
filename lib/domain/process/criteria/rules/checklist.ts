import { EVIDENCE_KINDS, type ChecklistCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { factKey } from './facts';
import { noProblem, type KindRules } from './kind';

export const checklist: KindRules<ChecklistCriterion> = {
  holds: ({ key }, stageKey, { met }) => met.has(factKey(stageKey, key)),
  problem: noProblem,
  words: ({ evidence }) => {
    const kind = EVIDENCE_KINDS.find(({ value }) => value === evidence);
    return kind && kind.value !== 'none' ? `Checklist, ${kind.label.toLowerCase()}` : 'Checklist';
  },
};
