import { z } from 'zod';
import { countryCode, text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { partnerTier } from '@/lib/domain/partners/schema';
import { isTableTooLarge, TABLE_TOO_LARGE } from '@/lib/domain/leads/vocabulary';
import { LEAD_METHODS } from './vocabulary';

const method = z
  .enum(LEAD_METHODS.map(({ value }) => value) as ['round_robin'], 'Choose how.')
  .or(z.enum(['weighted', 'nearest', 'best_fit', 'first_to_accept', 'manual']));
const hours = wholeNumber(1, 720, 'Write whole hours, from 1 to 720.');

export const ruleInput = z.strictObject({
  name: text(80, 'Name the rule.'),
  countries: z.array(countryCode).max(60, 'Choose at most 60 countries.').default([]),
  sources: z.array(text(80)).max(40, 'Name at most 40 sources.').default([]),
  lines: z.array(text(120)).max(40, 'Choose at most 40 product lines.').default([]),
  minScore: wholeNumber(0, 100, 'Write a percentage.').nullable().default(null),
  method,
  partnerIds: z.array(uuid).max(200, 'Choose at most 200 partners.').default([]),
  minTier: partnerTier.default('registered'),
  acceptHours: hours.default(24).describe('Working hours in which a partner answers.'),
  contactHours: hours.default(48).describe('Working hours in which it gets in touch, from its answer.'),
  rounds: wholeNumber(1, 20, 'Write a whole number from 1 to 20.').default(3),
});
export type RuleInput = z.output<typeof ruleInput>;

const seen = { ruleId: uuid, version };
export const ruleChanges = ruleInput.partial().extend({ ...seen, active: z.boolean().optional() });
export const ruleMove = z.strictObject({ ...seen, place: z.int().min(0).max(1_000) });
export const ruleRemoval = z.strictObject(seen);
export const routeInput = z.strictObject({ leadId: uuid, version });
export const simulationInput = ruleInput.omit({ name: true }).extend({ ruleId: uuid.nullable().default(null) });

const considered = z.object({
  partnerId: z.uuid(),
  name: z.string(),
  chosen: z.boolean(),
  excluded: z
    .enum([
      ...['not_active', 'not_named', 'nobody_there', 'tier', 'territory', 'product', 'capacity', 'share'],
      ...['weight', 'declined', 'timed_out', 'had_it'],
    ] as const)
    .nullable(),
  why: z.string(),
});
export const candidates = z.array(considered);

export const termsInput = z.strictObject({
  partnerId: uuid,
  version,
  countries: z.array(countryCode).max(60, 'Choose at most 60 countries.').default([]),
  lines: z.array(text(120)).max(40, 'Choose at most 40 product lines.').default([]),
  cap: wholeNumber(0, 10_000, 'Write a whole number.').nullable().default(null),
  weight: wholeNumber(0, 100, 'Write a whole number from 0 to 100.').nullable().default(null),
  latitude: z.number('Write degrees, for example 48.137.').min(-90).max(90).nullable().default(null),
  longitude: z.number('Write degrees, for example 11.575.').min(-180).max(180).nullable().default(null),
});
export const termsView = termsInput.omit({ version: true }).extend({ version: z.number() });
export type TermsView = z.output<typeof termsView>;

export const placesInput = z.strictObject({
  table: z
    .string()
    .refine((table) => !isTableTooLarge(table), TABLE_TOO_LARGE)
    .describe('Lines of country, postcode, latitude, longitude, with a line of headings.'),
});
