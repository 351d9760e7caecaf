import { z } from 'zod';
import { approvalSchema } from '@/lib/domain/opportunities/approvals/schema';
import { currencyCode, email, isoDate, link, multiline, optional, text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { cardSchema, stageKey } from '@/lib/domain/opportunities/board/schema';
import { oneOf } from '@/lib/domain/opportunities/one-of';
import { shownReason } from '@/lib/domain/process/journeys/schema';
import { DEAL_TYPES } from '@/lib/domain/process/vocabulary';
import { FIELD_TYPES, GATE_ASKS, TIMELINE_PARTS } from './vocabulary';
import { STAGE_KINDS } from '@/lib/domain/process/vocabulary';

const dealType = oneOf(DEAL_TYPES, 'Choose a deal type.');

export const dealInput = z.strictObject({ opportunityId: uuid });

export const createInput = z.strictObject({
  partnerId: uuid,
  customer: text(200, 'Write the customer’s legal name.'),
  amount: text(40, 'Write an amount, for example 84,000.').describe('Whole units, as people write them: 84,000.50.'),
  currency: currencyCode,
  dealType,
  closeDate: isoDate,
  productIds: z.array(uuid).max(20).default([]),
  processId: optional(uuid).describe('Left out: the first process that takes the partner and the products.'),
  ownerId: optional(uuid),
  contactName: optional(text(120)),
  contactEmail: optional(email),
  problem: optional(multiline(4_000)),
  competitor: optional(text(120)),
  nextStep: optional(text(200)),
  nextStepDue: optional(isoDate),
});

export const updateInput = z.strictObject({
  opportunityId: uuid,
  version,
  fields: z
    .record(z.string().max(60), z.string().max(5_000).nullable())
    .default({})
    .describe('By field key, such as amount, closeDate, economicBuyer; null or "" empties a field.'),
  currency: currencyCode.optional().describe('Of the amount, where it changes.'),
  ownerId: uuid.nullable().optional().describe('The vendor’s person who looks after the deal.'),
});

export const moveInput = z.strictObject({
  opportunityId: uuid,
  toStageKey: stageKey,
  version,
  afterId: uuid.optional().describe('The card it lands under. Without a neighbour it goes to the top.'),
  beforeId: uuid.optional().describe('The card it lands above.'),
  reason: optional(text(200)).describe('Why it goes back.'),
  lostReason: optional(text(200)).describe('One of the reasons of the lost stage.'),
  note: optional(multiline(2_000)),
  competitor: optional(text(200)),
});

/** Only forward: going back, losing and reopening need no gate. */
export const overrideInput = z.strictObject({
  opportunityId: uuid,
  toStageKey: stageKey,
  version,
  overrideReason: multiline(500, 'Say why it may pass.').describe('Why it may pass although something is missing.'),
  note: optional(multiline(2_000)),
});

export const criterionInput = z.strictObject({
  opportunityId: uuid,
  stageKey,
  criterionKey: z.string().max(60),
  met: z.boolean().default(true),
  note: optional(multiline(2_000)),
  link: optional(link),
});

export const noteInput = z.strictObject({ opportunityId: uuid, note: multiline(4_000) });
export const noteWritten = z.object({ id: uuid });

export const gateInput = z.strictObject({ opportunityId: uuid, toStageKey: stageKey.optional() });

export const timelineInput = z.strictObject({
  opportunityId: uuid,
  part: optional(oneOf(TIMELINE_PARTS, 'Choose a part from the list.')),
  before: z.string().max(80).optional().describe('The `next` of the page before.'),
});

const named = z.object({ id: z.uuid(), name: z.string() });
const choices = z.array(z.object({ value: z.string(), label: z.string() })).nullable();

const fieldSchema = z.object({
  key: z.string(),
  label: z.string(),
  type: z.enum(FIELD_TYPES),
  hint: z.string(),
  choices,
  value: z.string().nullable(),
});

const aidLink = z.object({ key: z.string(), label: z.string(), url: z.string() });

export const dealSchema = z.object({
  ...cardSchema.shape,
  baseCurrency: z.string().describe('Of the workspace.'),
  timeZone: z.string(),
  now: z.string(),
  today: z.string(),
  process: z.object({ ...named.shape, version: z.number().int() }),
  journey: shownReason.nullable().describe('Why it has this process.'),
  account: z.object({ ...named.shape, domain: z.string().nullable() }),
  owner: named.nullable(),
  products: z.array(named),
  fields: z.array(fieldSchema),
  createdAt: z.string(),
  closedAt: z.string().nullable(),
  lostReason: z.string().nullable(),
  lostNote: z.string().nullable(),
  registration: z.object({ id: z.uuid(), number: z.number().int(), decidedAt: z.string().nullable() }).nullable(),
  stages: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      kind: z.enum(STAGE_KINDS),
      position: z.number().int(),
      buyerMilestone: z.string(),
      probability: z.number().int(),
      targetDays: z.number().int().nullable(),
      maxDays: z.number().int().nullable(),
      criteria: z.number().int(),
      lostReasons: z.array(z.string()),
      days: z.number().nullable().describe('Spent there so far, over all visits.'),
    }),
  ),
  aids: z
    .object({
      content: z.array(z.object({ ...aidLink.shape, isOutOfDate: z.boolean() })),
      tools: z.array(aidLink),
    })
    .describe('What helps in the stage where it is; tools are opened with the data of the deal.'),
  mayChange: z.boolean(),
  mayWrite: z.boolean(),
});

export const gateSchema = z.object({
  version: z.number().int(),
  stageKey: z.string(),
  ways: z.array(z.string()).describe('The stages that the process lets you move it to.'),
  mayOverride: z.boolean().describe('Whether you may let it pass although something is missing.'),
  targets: z
    .array(z.object({ stageKey: z.string(), missing: z.number().int(), of: z.number().int() }))
    .describe('For each stage ahead, how many criteria on the way are not met, of how many.'),
  criteria: z.array(
    z.object({
      key: z.string(),
      stageKey: z.string(),
      stageName: z.string(),
      label: z.string(),
      hint: z.string(),
      asks: z.enum(GATE_ASKS),
      field: fieldSchema.nullable(),
      condition: z.string().nullable(),
      met: z.boolean(),
      metBy: z.string().nullable(),
      metAt: z.string().nullable(),
      note: z.string().nullable(),
      link: z.string().nullable(),
      approval: approvalSchema.nullable(),
      found: z.array(z.object({ value: z.string(), label: z.string(), from: z.string() })),
    }),
  ),
});

export const timelineSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      actor: z.string().nullable(),
      at: z.string(),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
  next: z.string().nullable(),
});
