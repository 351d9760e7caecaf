import { z } from 'zod';
import { countryCode, email, isoDate, multiline, optional, optionalText, text, uuid, website } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { CLOSE_REASONS, LEAD_ORIGINS, LEAD_STATUSES, TOUCH_KINDS } from './vocabulary';

const coordinate = (most: number) =>
  z.coerce.number('Write degrees, for example 48.137.').min(-most, 'Write degrees.').max(most, 'Write degrees.');

/** What can be known of a lead. Only who it is must be. */
export const leadFacts = z.strictObject({
  company: text(200, 'Write the company’s name.'),
  contactName: text(120, 'Write who asks.'),
  contactEmail: optional(email),
  contactPhone: optionalText(60),
  contactTitle: optionalText(120),
  website: optional(website),
  country: optional(countryCode),
  city: optionalText(120),
  postcode: optionalText(20),
  latitude: optional(coordinate(90)),
  longitude: optional(coordinate(180)),
  industry: optionalText(120),
  employees: optional(wholeNumber(0, 10_000_000, 'Write a whole number of employees.')),
  need: optional(multiline(4_000)).describe('What they want, in their words.'),
  productId: optional(uuid),
  source: text(80, 'Write where it comes from.').describe('Website, Trade fair, Referral, or another.'),
  campaign: optionalText(120),
  consentText: optional(multiline(2_000)).describe('What they agreed to, in the words that were shown to them.'),
});
export type LeadFacts = z.output<typeof leadFacts>;

/** Beyond it numbers are not told apart any more. */
const MOST_NUMBER = 1e12;
const OF_ONE_VALUE = 'Send a text of at most 1,000 characters, a number, true or false.';

const extra = z
  .record(
    z.string().max(80),
    z.union(
      [z.string().max(1_000), z.number().min(-MOST_NUMBER).max(MOST_NUMBER), z.boolean(), z.null()],
      OF_ONE_VALUE,
    ),
  )
  .refine((more) => Object.keys(more).length <= 60, 'Send at most 60 further facts.');

export const createLead = leadFacts.extend({
  externalId: optionalText(120).describe('Your own reference: the same one is never taken twice.'),
  more: extra.default({}).describe('Whatever else is known, by name. Scores may be learnt from it.'),
  route: z.boolean().default(true).describe('Offer it at once by the routing rules.'),
});
export type CreateLead = z.output<typeof createLead>;

export const oneLead = z.strictObject({ leadId: uuid });
const seen = { leadId: uuid, version };

export const updateLead = leadFacts.partial().extend(seen);

export const listLeads = z.strictObject({
  status: z.enum([...LEAD_STATUSES, 'open', 'closed', 'all']).default('open'),
  q: z.string().trim().max(120).optional(),
  source: z.string().trim().max(80).optional(),
  partnerId: optional(uuid),
  order: z.enum(['newest', 'score', 'oldest']).default('newest'),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0, 1_000_000).default(0),
});
export type ListLeads = z.output<typeof listLeads>;

export const contactLead = z.strictObject({ ...seen, note: optional(multiline(2_000)) });

export const closeLead = z.strictObject({
  ...seen,
  reason: z.enum(CLOSE_REASONS.map(({ value }) => value) as [string, ...Array<string>], 'Choose a reason.'),
  note: optional(multiline(2_000)),
});

export const postponeLead = z.strictObject({ ...seen, wakeOn: isoDate, note: optional(multiline(2_000)) });
export const reopenLead = z.strictObject({ ...seen, why: multiline(500, 'Write why it comes back.') });
export const touchLead = z.strictObject({
  leadId: uuid,
  kind: z.enum(TOUCH_KINDS.map(({ value }) => value) as [string, ...Array<string>], 'Choose what happened.'),
  detail: optionalText(200),
});

const named = z.object({ id: z.uuid(), name: z.string() });

export const scoreReason = z.object({
  column: z.string(),
  label: z.string(),
  value: z.string(),
  odds: z.number().describe('What it adds to the log-odds.'),
  points: z.number().describe('By how many percentage points the chance would differ without it.'),
});

export const leadScore = z.object({
  chance: z.number().describe('How likely it is converted, 0 to 1.'),
  reasons: z.array(scoreReason),
  alike: z.object({ count: z.number(), converted: z.number() }).nullable(),
  at: z.string(),
});
export type LeadScore = z.output<typeof leadScore>;

export const leadSummary = z.object({
  id: z.uuid(),
  number: z.number(),
  status: z.enum(LEAD_STATUSES),
  company: z.string(),
  contactName: z.string(),
  country: z.string().nullable(),
  city: z.string().nullable(),
  source: z.string(),
  product: z.string().nullable(),
  partner: named.nullable(),
  receivedAt: z.string(),
  contactDueAt: z.string().nullable(),
  contactedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  closeReason: z.string().nullable(),
  wakeOn: z.string().nullable(),
  chance: z.number().nullable(),
  openOffers: z.number(),
  version: z.number(),
});
export type LeadSummary = z.output<typeof leadSummary>;

export const leadList = z.object({
  items: z.array(leadSummary),
  total: z.number(),
  counts: z.record(z.enum(LEAD_STATUSES), z.number()),
  sources: z.array(z.string()),
  now: z.string(),
});
export type LeadList = z.output<typeof leadList>;

export const leadView = leadSummary.extend({
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  origin: z.enum(LEAD_ORIGINS),
  consentAt: z.string().nullable(),
  more: z.record(z.string(), z.unknown()),
  acceptedAt: z.string().nullable(),
  closeNote: z.string().nullable(),
  qualification: z.record(z.string(), z.string()),
  score: leadScore.nullable(),
  mergedInto: z.object({ id: z.uuid(), number: z.number() }).nullable(),
  opportunityId: z.string().nullable(),
  registrationId: z.string().nullable(),
  round: z.number(),
});
export type LeadView = z.output<typeof leadView>;
