import { z } from 'zod';
import { countryCode, optional, optionalText, text, uuid, website } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { page } from '@/lib/domain/workspace/paging';
import { HEALTH_KINDS, PARTNER_ORDERS, PARTNER_STATUSES, PARTNER_TIERS, PARTNER_TYPES } from './vocabulary';

function oneOf<const Value extends string>(options: ReadonlyArray<{ value: Value }>) {
  return z.enum(options.map(({ value }) => value) as [Value, ...Array<Value>], 'Choose one from the list.');
}

export const partnerType = oneOf(PARTNER_TYPES);
export const partnerTier = oneOf(PARTNER_TIERS);
export const partnerStatus = oneOf(PARTNER_STATUSES);

const fields = {
  name: text(120),
  type: partnerType,
  tier: partnerTier,
  status: partnerStatus,
  region: text(80),
  country: countryCode,
  website: optional(website),
  managerId: optional(uuid),
  parentId: optional(uuid),
  certified: z.boolean(),
  externalId: optionalText(80),
};

export const createPartnerSchema = z.strictObject({
  ...fields,
  tier: partnerTier.default('registered'),
  status: partnerStatus.default('active'),
  certified: z.boolean().default(false),
});

/** What is not given stays as it is. */
export const updatePartnerSchema = z
  .strictObject({ partnerId: uuid, version })
  .extend(z.object(fields).partial().shape);

export const listPartnersSchema = z.strictObject({
  q: z.string().trim().max(120).optional(),
  status: partnerStatus.optional(),
  tier: partnerTier.optional(),
  type: partnerType.optional(),
  region: z.string().trim().max(80).optional(),
  order: oneOf(PARTNER_ORDERS).default('needs'),
  ...page,
});

export const getPartnerSchema = z.strictObject({ partnerId: uuid });

const named = z.object({ id: z.uuid(), name: z.string() });

const partnerFactsSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  type: partnerType,
  tier: partnerTier,
  status: partnerStatus,
  region: z.string(),
  country: z.string(),
  website: z.string().nullable(),
  manager: named.nullable(),
  parent: named.nullable(),
  certified: z.boolean(),
  externalId: z.string().nullable(),
  createdAt: z.string(),
  version: z.number(),
});

const figures = {
  people: z.number(),
  openDeals: z.number(),
  openMinor: z.string(),
  wonDeals: z.number(),
  wonMinor: z.string(),
  lostDeals: z.number(),
  registrations: z.number(),
  approved: z.number(),
  waiting: z.number(),
  lastSeenAt: z.string().nullable(),
};

export const partnerSchema = partnerFactsSchema.extend({
  ...figures,
  health: z
    .object({
      kind: z.enum(HEALTH_KINDS),
      words: z.string(),
      reason: z.string(),
      tone: z.enum(['bad', 'warn', 'ok', 'plain']),
    })
    .nullable(),
});

export const partnerListSchema = z.object({
  partners: z.array(partnerSchema).readonly(),
  total: z.number(),
  currency: z.string(),
  summary: z.object({
    active: z.number(),
    applicants: z.number(),
    openDeals: z.number(),
    openMinor: z.string(),
    wonDeals: z.number(),
    lostDeals: z.number(),
  }),
  regions: z.array(z.string()).readonly(),
});
