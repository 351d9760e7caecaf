import { freeKey } from '@/lib/domain/process/draft/rules/new-stage';
import type { Fix } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { openStages, type DraftRule } from './rule';

export const noExit: DraftRule = {
  id: 'no_exit_criterion',
  why: 'Without one, a stage says what the seller hopes, not what the buyer has done; chances and forecasts rest on it.',
  judge: ({ stages }) =>
    openStages(stages)
      .filter(({ criteria }) => criteria.length === 0)
      .map((stage) => ({
        stage,
        part: 'criteria',
        message: 'Nothing has to be true to leave it',
        remedy: 'Add what must be known or shown.',
        ...askForMilestone(stage),
      })),
};

/** The buyer's act that ends a stage is what its gate should ask for; somebody says in a note how it is known. */
function askForMilestone({ key, buyerMilestone, entryCriteria }: StageView): { fix?: Fix } {
  const label = buyerMilestone.slice(0, 120).trim();
  if (label === '') return {};
  const taken = new Set(entryCriteria.map((criterion) => criterion.key));
  const criterion = { kind: 'checklist', key: freeKey(label, taken), label, hint: '', evidence: 'note' } as const;
  return {
    fix: { kind: 'save_part', stageKey: key, part: 'criteria', value: [criterion], label: 'Ask for the milestone' },
  };
}
