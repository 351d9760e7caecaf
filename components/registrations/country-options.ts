import { COUNTRIES, countryName } from '@/lib/core/countries';

/** Made on the server: browsers call some countries otherwise, and two names for one option don't hydrate. */
export function countryOptions(locale: string): ReadonlyArray<{ value: string; label: string }> {
  return COUNTRIES.map((code) => ({ value: code, label: countryName(code, locale) })).toSorted((one, other) =>
    one.label.localeCompare(other.label, locale),
  );
}
