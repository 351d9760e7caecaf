import { DEAL_FIELDS, YES_NO, type DealField } from '@/lib/domain/process/fields';
import type { FieldValues } from '@/lib/domain/process/criteria/rules/facts';
import type { FieldView } from './vocabulary';

export function fieldViews(values: FieldValues): ReadonlyArray<FieldView> {
  return DEAL_FIELDS.map((field) => fieldView(field, values));
}

export function fieldView({ key, label, type, hint, choices }: DealField, values: FieldValues): FieldView {
  return {
    key,
    label,
    type,
    hint,
    choices: type === 'yes_no' ? YES_NO : (choices ?? null),
    value: values[key] ?? null,
  };
}
