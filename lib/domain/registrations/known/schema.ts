import { z } from 'zod';
import { countryCode, isoDate, multiline, optional, optionalText, text, uuid, website } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { valueOf } from '@/lib/domain/process/words';
import { phone } from '@/lib/domain/registrations/phone';
import { KNOWN_STANDINGS, type KnownCompanyView } from './vocabulary';

const standing = valueOf(KNOWN_STANDINGS, 'Choose what this company is to you.');

export const knownCompany = z.strictObject({
  standing,
  name: text(200, 'Write the company’s legal name.'),
  website: optional(website),
  country: optional(countryCode),
  street: optionalText(200),
  postcode: optionalText(20),
  city: optionalText(120),
  phone: optional(phone),
  registryNo: optionalText(40),
  since: optional(isoDate).describe('Since when it buys, or when it was turned to last.'),
  parentId: optional(uuid).describe('The group that it belongs to.'),
  incumbentId: optional(uuid).describe('The partner whose customer it is.'),
  note: optional(multiline(500)),
});
export type KnownCompany = z.output<typeof knownCompany>;

/** Without an id a new one; `version` is what was seen of the one that is changed. */
export const saveKnown = knownCompany.extend({ id: optional(uuid), version: version.default(0) });
export const removeKnown = z.strictObject({ id: uuid, version });

/** Long enough for some ten thousand lines. */
const MAX_TABLE = 900_000;

export const importKnown = z.strictObject({
  table: z
    .string()
    .max(MAX_TABLE, 'Send at most 900 KB at once, about 10,000 lines. Split a longer table.')
    .describe('Lines of name, website, country, standing, since, parent, incumbent …, with a line of headings.'),
});

export const listKnown = z.strictObject({
  text: z.string().max(200).default('').describe('Part of a name or a domain.'),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0, 1_000_000).default(0),
});

const named = z.object({ id: z.uuid(), name: z.string() });

export const knownCompanyView: z.ZodType<KnownCompanyView> = z.object({
  id: z.uuid(),
  standing,
  name: z.string(),
  website: z.string().nullable(),
  country: z.string().nullable(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  city: z.string().nullable(),
  phone: z.string().nullable(),
  registryNo: z.string().nullable(),
  since: z.string().nullable(),
  parent: named.nullable(),
  incumbent: named.nullable(),
  note: z.string(),
  version: z.number(),
});

export const knownList = z.object({ items: z.array(knownCompanyView), total: z.number() });
export type KnownList = z.output<typeof knownList>;

export const importReport = z.object({
  added: z.number(),
  changed: z.number(),
  /** Lines that were not taken, with what to mend. */
  problems: z.array(z.object({ line: z.number(), words: z.string() })),
});
export type KnownImportReport = z.output<typeof importReport>;
