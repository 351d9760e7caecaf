import { CURRENCIES, currencyName } from '@/lib/core/currencies';

/** "Euro, EUR", by name. */
export function currencyOptions(): ReadonlyArray<{ value: string; label: string }> {
  return CURRENCIES.map((code) => ({ value: code, label: `${currencyName(code)}, ${code}` })).toSorted((one, other) =>
    one.label.localeCompare(other.label, 'en'),
  );
}
