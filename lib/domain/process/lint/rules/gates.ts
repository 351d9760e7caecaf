import { formatCount, ofTotal } from '@/lib/core/words';
import { factKey } from '@/lib/domain/process/criteria/rules/facts';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { Evidence, GateEvidence } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { ENOUGH } from './enough';
import { openStages, type EvidenceRule, type Said } from './rule';

export const neverBlocks: EvidenceRule = {
  id: 'gate_never_blocks',
  why: 'A question that every deal answers at once tells no good deal from a bad one; it only costs time.',
  judge: (stages, evidence) =>
    criteriaOf(stages, evidence).flatMap(({ stage, criterion, gate }): ReadonlyArray<Said> => {
      if (gate.passed < ENOUGH || gate.refused > 0) return [];
      const value = stage.criteria.filter(({ key }) => key !== criterion.key);
      return [
        {
          ...{ stage, part: 'criteria', criterionKey: criterion.key },
          message: `“${criterion.label}” has never stopped a deal`,
          remedy: `${formatCount(gate.passed)} passed, 0 refused. Ask for something that tells deals apart, or remove it.`,
          fix: { kind: 'save_part', stageKey: stage.key, part: 'criteria', value, label: 'Remove it' },
        },
      ];
    }),
};

const NEARLY_ALL = 0.9;

/** Of the deals that came to the gate, nine in ten were refused for it at least once. */
export const alwaysBlocks: EvidenceRule = {
  id: 'gate_always_blocks',
  why: 'Where everybody is refused first, people learn to fill in anything, or to ask for exceptions.',
  judge: (stages, evidence) =>
    criteriaOf(stages, evidence).flatMap(({ stage, criterion, gate }): ReadonlyArray<Said> => {
      const tried = Math.max(gate.passed, gate.refused);
      if (tried < ENOUGH || gate.refused / tried < NEARLY_ALL) return [];
      return [
        {
          ...{ stage, part: 'criteria', criterionKey: criterion.key },
          message: `“${criterion.label}” stops nearly every deal`,
          remedy: `${ofTotal(gate.refused, tried)} were refused for it. Ask for it later, or say better what is needed.`,
        },
      ];
    }),
};

type Asked = { stage: StageView; criterion: Criterion; gate: GateEvidence };

/** The exit criteria that history knows. */
function criteriaOf(stages: ReadonlyArray<StageView>, { gates }: Evidence): ReadonlyArray<Asked> {
  return openStages(stages).flatMap((stage) =>
    stage.criteria.flatMap((criterion) => {
      const gate = gates[factKey(stage.key, criterion.key)];
      return gate ? [{ stage, criterion, gate }] : [];
    }),
  );
}
