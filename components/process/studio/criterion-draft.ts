import { fieldOf, predicatesFor, takesOperand } from '@/lib/domain/process/criteria/rules/fields';
import { freeKey } from '@/lib/domain/process/draft/rules/new-stage';
import type { Criterion, EvidenceKind, Predicate, RecordName } from '@/lib/domain/process/criteria/vocabulary';
import type { OwnerRole } from '@/lib/domain/process/vocabulary';

/** All kinds of criterion in one form: what was typed for one is still there after a look at another. */
export type CriterionDraft = {
  kind: Criterion['kind'];
  field: string;
  predicate: Predicate;
  operand: string;
  evidence: EvidenceKind;
  role: OwnerRole;
  activity: string;
  certification: string;
  record: RecordName;
  state: string;
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
    role: 'channel_manager',
    activity: '',
    certification: '',
    record: 'quote',
    state: '',
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
  const [label, hint] = [draft.label.trim(), draft.hint.trim()];
  const named = draft.kind === 'field' ? draft.field.replace(/[A-Z]/g, '_$&') : label;
  return { key: key ?? freeKey(named, taken), label, hint, ...partOf(draft) };
}

type Part = Criterion extends infer Kind
  ? Kind extends Criterion
    ? Omit<Kind, 'key' | 'label' | 'hint'>
    : never
  : never;

function partOf(draft: CriterionDraft): Part {
  const { kind, field, predicate, evidence, role, activity, record, state } = draft;
  switch (kind) {
    case 'field':
      return { kind, field, predicate, operand: takesOperand(predicate) ? draft.operand.trim() : '' };
    case 'checklist':
      return { kind, evidence };
    case 'document':
    case 'registration':
      return { kind };
    case 'approval':
      return { kind, role };
    case 'activity':
      return { kind, activity };
    case 'certification':
      return { kind, certification: draft.certification.trim() };
    case 'record':
      return { kind, record, state };
  }
}
