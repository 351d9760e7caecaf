import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Numbers shorter than this are no one's alone. */
const SHORTEST_REGISTRY_KEY = 5;

/**
 * A phone number in the one form of E.164, "+49301234567", however it was written; null where it is none. A number without
 * a country's code is read as one of `country`, ISO 3166 alpha-2.
 */
export function phoneKey(phone: string | null, country: string | null): string | null {
  if (!phone) return null;
  const home = country && isSupportedCountry(country) ? country : undefined;
  const read = parsePhoneNumberFromString(phone, home);
  return read?.isPossible() ? read.number : null;
}

/** A registry or D-U-N-S number by its letters and digits alone, "HRB12345"; null where there are too few to mean anybody. */
export function registryKey(registryNo: string | null): string | null {
  const key = (registryNo ?? '').toUpperCase().replaceAll(/[^\p{L}\d]/gu, '');
  return key.length >= SHORTEST_REGISTRY_KEY && /\d{3}/.test(key) ? key : null;
}
