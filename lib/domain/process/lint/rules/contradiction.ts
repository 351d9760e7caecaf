import type { Criterion, FieldCriterion } from '@/lib/domain/process/criteria/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { openStages, type DraftRule, type Said } from './rule';

/** Two conditions on one field, asked at one gate, that nothing satisfies together: a dead end that the ways don't show. */
export const contradiction: DraftRule = {
  id: 'contradiction',
  why: 'No deal can satisfy both, so none gets through.',
  judge: ({ stages }) => openStages(stages).flatMap((stage) => clashes(stage)),
};

function clashes(stage: StageView): ReadonlyArray<Said> {
  const fields = stage.criteria.filter(isField);
  return fields.flatMap((criterion, index): ReadonlyArray<Said> => {
    const earlier = fields.slice(0, index).find((one) => one.field === criterion.field && clash(one, criterion));
    if (!earlier) return [];
    const message = `“${earlier.label}” and “${criterion.label}” can’t both hold`;
    return [
      { stage, part: 'criteria', criterionKey: criterion.key, message, remedy: 'Change one of the two conditions.' },
    ];
  });
}

function isField(criterion: Criterion): criterion is FieldCriterion {
  return criterion.kind === 'field';
}

/** Days are written so that they compare like numbers once the dashes are gone. */
function clash(one: FieldCriterion, other: FieldCriterion): boolean {
  const [low, high] = [Math.max(lowest(one), lowest(other)), Math.min(highest(one), highest(other))];
  if (low > high) return true;
  return one.predicate === 'equals' && other.predicate === 'equals' && folded(one) !== folded(other);
}

function lowest({ predicate, operand }: FieldCriterion): number {
  return predicate === 'at_least' || predicate === 'equals' ? amountOf(operand, -Infinity) : -Infinity;
}

function highest({ predicate, operand }: FieldCriterion): number {
  return predicate === 'at_most' || predicate === 'equals' ? amountOf(operand, Infinity) : Infinity;
}

function amountOf(operand: string, unknown: number): number {
  const amount = Number(operand.replace(/(?<=\d)-(?=\d)/g, ''));
  return operand.trim() === '' || Number.isNaN(amount) ? unknown : amount;
}

function folded({ operand }: FieldCriterion): string {
  return operand.trim().toLocaleLowerCase();
}
