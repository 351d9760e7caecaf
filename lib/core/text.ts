import { z } from 'zod';
import { isCountry } from './countries.ts';
import { isCurrency } from './currencies.ts';
import { calendarDateProblem } from './calendar-date.ts';
import { hostOf } from './host.ts';
import { isStorableText } from './storable.ts';

const MISSING = 'Fill this in.';
export const UNSTORABLE = 'This contains a character that can’t be stored. Delete it and write it again.';

/** One line: trimmed, normalised to NFC, not blank, at most `max` characters. `asks` says what to write when it is missing. */
export function text(max: number, asks = MISSING) {
  return writing(max, asks).refine(isOneLine, { error: 'Write this on one line.', abort: true });
}

/** Several lines; line ends become "\n", so that a text counts and compares alike from every door. */
export function multiline(max: number, asks = MISSING) {
  return writing(max, asks);
}

/** A field that may be left empty: blank and null are null, undefined stays "not given". */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  const nullIfBlank = (value: z.input<Schema> | null) =>
    typeof value === 'string' && value.trim() === '' ? null : value;
  return z.preprocess(nullIfBlank, schema.nullable()).optional();
}

export function optionalText(max: number) {
  return optional(text(max));
}

export const email = given()
  .trim()
  .toLowerCase()
  .max(254, 'An e-mail address has at most 254 characters.')
  .regex(z.regexes.email, 'Write an e-mail address such as anna@company.com.');

/** Any way of writing a website, kept as its host: "https://www.Acme.example/about" is "acme.example". */
export const website = given()
  .trim()
  .max(2000, 'This address is too long.')
  .refine((value) => hostOf(value) !== null, { error: 'Write a website such as company.com.', abort: true })
  .overwrite((value) => hostOf(value) ?? value);

export const countryCode = given().trim().toUpperCase().refine(isCountry, 'Choose a country from the list.');

export const currencyCode = given().trim().toUpperCase().refine(isCurrency, 'Choose a currency from the list.');

export const uuid = z.uuid('This is not a valid id.').toLowerCase();

/** A day of the calendar, 'YYYY-MM-DD'. */
export const isoDate = given()
  .trim()
  .superRefine((value, context) => {
    const problem = calendarDateProblem(value);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });

/** An address to open in a browser. Only http and https: "javascript:" would run in our page. */
export const link = given()
  .trim()
  .max(2000, 'This link is too long.')
  .refine(isStorableText, { error: UNSTORABLE, abort: true })
  .refine(isWebLink, 'Write a link that begins with https://.');

function given(asks = MISSING) {
  return z.string({ error: ({ input }) => (input === undefined || input === null ? asks : 'Write text here.') });
}

function writing(max: number, asks: string) {
  return given(asks)
    .refine((value) => isStorableText(value) && !hasControls(value), { error: UNSTORABLE, abort: true })
    .overwrite((value) => value.replace(/\r\n?/g, '\n').trim().normalize('NFC'))
    .refine(hasSomethingToSee, { error: asks, abort: true })
    .max(max, `Keep this to ${max.toLocaleString('en-GB')} characters or fewer.`);
}

function hasControls(value: string): boolean {
  return /[^\P{Cc}\t\n\r]/u.test(value);
}

/** Zero-width characters alone are a blank field to everyone who looks at it. */
function hasSomethingToSee(value: string): boolean {
  return /[^\p{C}\p{Z}]/u.test(value);
}

function isOneLine(value: string): boolean {
  return !/[\t\n\u2028\u2029]/.test(value);
}

function isWebLink(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && ['http:', 'https:'].includes(url.protocol) && /^https?:\/\//i.test(value);
}
