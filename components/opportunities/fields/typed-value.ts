import type { FieldView } from '@/lib/domain/opportunities/deal/vocabulary';

/** A kept value as a person would type it: an amount without empty cents. */
export function typedValue({ type, value }: Pick<FieldView, 'type' | 'value'>): string {
  if (value === null) return '';
  return type === 'money' ? value.replace(/\.0+$/, '') : value;
}
