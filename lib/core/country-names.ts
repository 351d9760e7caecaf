import { COUNTRIES } from './countries';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** Codes by the English names of countries in small letters. */
export const COUNTRY_NAMES_TO_CODES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map((code) => [(names.of(code) ?? code).toLowerCase(), code]),
);
