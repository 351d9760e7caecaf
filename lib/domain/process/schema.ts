import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { activities } from './activities/schema';
import { contentLinks, tools } from './aids/schema';
import { criteria } from './criteria/schema';
import { timers } from './timers/schema';
import { transitions } from './transitions/schema';
import { FORECAST_CATEGORIES, JOURNEY_STEPS, STAGE_KINDS, TEMPLATE_KEYS } from './vocabulary';
import { ownerRole, said, valueOf } from './words';

export const stageKind = z.enum(STAGE_KINDS, 'Choose open, won or lost.');
export const forecastCategory = valueOf(FORECAST_CATEGORIES, 'Choose a forecast category.');

export const journeyStep = valueOf(JOURNEY_STEPS, 'Choose where the buyer is.');

const stageView = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  position: z.number(),
  kind: stageKind,
  definition: z.string(),
  journeyStep: journeyStep.nullable(),
  buyerMilestone: z.string(),
  ownerRole,
  probability: z.number(),
  forecastCategory,
  targetDays: z.number().nullable(),
  maxDays: z.number().nullable(),
  criteria,
  entryCriteria: criteria,
  transitions,
  timers,
  activities,
  tools,
  content: contentLinks,
  lostReasons: z.array(z.string()),
});

export const processView = z.object({
  id: z.uuid(),
  name: z.string(),
  description: z.string(),
  productLines: z.array(z.string()),
  partnerTypes: z.array(z.string()),
  version: z.object({
    id: z.uuid(),
    number: z.number(),
    status: z.enum(['published', 'retired']),
    notes: z.string(),
    publishedAt: z.string().nullable(),
  }),
  stages: z.array(stageView.extend({ deals: z.number() })),
});
export type ProcessView = z.output<typeof processView>;

export const processSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  description: z.string(),
  productLines: z.array(z.string()),
  partnerTypes: z.array(z.string()),
  isArchived: z.boolean(),
  parent: z
    .object({ id: z.uuid(), name: z.string() })
    .nullable()
    .describe('Of a variant: the process that it follows.'),
  version: z.number().describe('Sent along with changes, so that nobody overwrites somebody else’s.'),
  published: z.object({ number: z.number(), publishedAt: z.string().nullable() }).nullable(),
  draft: z.object({ number: z.number(), savedAt: z.string() }).nullable(),
  stages: z.array(z.object({ key: z.string(), name: z.string(), kind: stageKind, deals: z.number() })),
  openDeals: z.number(),
});
export type ProcessSummary = z.output<typeof processSummary>;

export const processId = z.strictObject({ processId: uuid });

export const processAt = processId.extend({
  number: wholeNumber(1, 1_000_000, 'Write the number of a version, such as 3.')
    .optional()
    .describe('A version; the newest when left out.'),
});

const name = text(80);
const description = said(500);
const names = z.array(text(80)).max(50, 'Choose at most 50.');

export const newProcess = z.strictObject({
  name,
  template: z.enum(TEMPLATE_KEYS, 'Choose a template, or blank.'),
  productLines: names.default([]),
  partnerTypes: names.default([]),
});

export const processChanges = processId.extend({
  version,
  name: name.optional(),
  description: description.optional(),
  productLines: names.optional(),
  partnerTypes: names.optional(),
  isArchived: z.boolean().optional(),
  /** Its place among the processes, from 0: the first that fits takes a deal. */
  place: z.int().min(0).max(1000).optional(),
});
