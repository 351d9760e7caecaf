import { fieldOf, predicatesFor, takesOperand } from '@/lib/domain/process/criteria/rules';
import { freeKey } from '@/lib/domain/process/draft/rules/new-stage';
import type { Criterion, EvidenceKind, Predicate } from '@/lib/domain/process/vocabulary';

/** Both kinds of criterion in one form: what was typed for one is still there after a look at the other. */
export type CriterionDraft = {
  kind: Criterion['kind'];
  field: string;
  predicate: Predicate;
  operand: string;
  evidence: EvidenceKind;
  label: string;
  hint: string;
};

export function draftOf(criterion: Criterion | null): CriterionDraft {
  const blank: CriterionDraft = {
    kind: 'field',
    field: '',
    predicate: 'filled',
    operand: '',
    evidence: 'none',
    label: '',
    hint: '',
  };
  return criterion ? { ...blank, ...criterion } : blank;
}

/** Another field: its own hint, and a condition that can be asked of it. A name that was only the field's follows. */
export function withField(draft: CriterionDraft, key: string): CriterionDraft {
  const [before, field] = [fieldOf(draft.field), fieldOf(key)];
  if (!field) return { ...draft, field: key };

  const isOwnLabel = draft.label !== '' && draft.label !== before?.label;
  const isOwnHint = draft.hint !== '' && draft.hint !== before?.hint;
  const fits = predicatesFor(field.type).includes(draft.predicate);
  return {
    ...draft,
    field: key,
    label: isOwnLabel ? draft.label : field.label,
    hint: isOwnHint ? draft.hint : field.hint,
    predicate: fits ? draft.predicate : 'filled',
    operand: '',
  };
}

/** The criterion to store. It keeps its key for life, so that what was shown for it stays shown. */
export function criterionFrom(draft: CriterionDraft, key: string | null, taken: ReadonlySet<string>): Criterion {
  const { kind, field, predicate, evidence } = draft;
  const words = { label: draft.label.trim(), hint: draft.hint.trim() };
  const own = key ?? freeKey(kind === 'field' ? field.replace(/[A-Z]/g, '_$&') : words.label, taken);
  if (kind === 'checklist') return { kind, key: own, ...words, evidence };

  const operand = takesOperand(predicate) ? draft.operand.trim() : '';
  return { kind, key: own, ...words, field, predicate, operand };
}
