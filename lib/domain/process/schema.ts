import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';
import {
  EVIDENCE_KINDS,
  FORECAST_CATEGORIES,
  OWNER_ROLES,
  PREDICATES,
  STAGE_KINDS,
  TEMPLATE_KEYS,
  type Criterion,
} from './vocabulary';

/** Text that may be left empty. */
export function said(max: number) {
  return z.string('Write text here.').trim().max(max, `Keep this to ${max} characters or fewer.`);
}

/** Of options with labels only the values are stored. */
function valueOf<const Value extends string>(options: ReadonlyArray<{ value: Value }>, message: string) {
  return z.enum(options.map(({ value }) => value) as [Value, ...Array<Value>], message);
}

export const stageKey = z.string().regex(/^[a-z0-9_]{1,80}$/, 'This is not a key of a stage.');
export const stageKind = z.enum(STAGE_KINDS, 'Choose open, won or lost.');
export const ownerRole = valueOf(OWNER_ROLES, 'Choose who owns this stage.');
export const forecastCategory = valueOf(FORECAST_CATEGORIES, 'Choose a forecast category.');

const criterionBase = { key: stageKey, label: text(120), hint: said(300).default('') };

const fieldCriterion = z.object({
  kind: z.literal('field'),
  ...criterionBase,
  field: z.string().max(60),
  predicate: valueOf(PREDICATES, 'Choose what must be true of the field.'),
  operand: said(200).default(''),
});

const checklistCriterion = z.object({
  kind: z.literal('checklist'),
  ...criterionBase,
  evidence: valueOf(EVIDENCE_KINDS, 'Choose what shows that it is true.'),
});

/** As stored. Whether its field exists is a rule's question, so that an old version can still be read. */
export const criterion: z.ZodType<Criterion> = z.discriminatedUnion('kind', [fieldCriterion, checklistCriterion]);
export const criteria = z.array(criterion);

const stageView = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  position: z.number(),
  kind: stageKind,
  definition: z.string(),
  buyerMilestone: z.string(),
  ownerRole,
  probability: z.number(),
  forecastCategory,
  targetDays: z.number().nullable(),
  maxDays: z.number().nullable(),
  criteria,
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
  version: z.number().describe('Sent along with changes, so that nobody overwrites somebody else’s.'),
  published: z.object({ number: z.number(), publishedAt: z.string().nullable() }).nullable(),
  draft: z.object({ number: z.number(), savedAt: z.string() }).nullable(),
  stages: z.array(z.object({ key: z.string(), name: z.string(), kind: stageKind, deals: z.number() })),
  openDeals: z.number(),
});
export type ProcessSummary = z.output<typeof processSummary>;

export const processId = z.object({ processId: uuid });

const NOT_A_VERSION = 'Write the number of a version, such as 3.';

export const processAt = processId.extend({
  number: z.coerce
    .number<string | number>(NOT_A_VERSION)
    .int(NOT_A_VERSION)
    .min(1, NOT_A_VERSION)
    .max(1_000_000, NOT_A_VERSION)
    .optional()
    .describe('A version; the newest when left out.'),
});

const name = text(80);
const description = said(500);
const names = z.array(text(80)).max(50, 'Choose at most 50.');

export const newProcess = z.object({
  name,
  template: z.enum(TEMPLATE_KEYS, 'Choose a template, or blank.'),
  productLines: names.default([]),
  partnerTypes: names.default([]),
});

export const processChanges = processId.extend({
  version: z.int(),
  name: name.optional(),
  description: description.optional(),
  productLines: names.optional(),
  partnerTypes: names.optional(),
  isArchived: z.boolean().optional(),
  /** Its place among the processes, from 0: the first that fits takes a deal. */
  place: z.int().min(0).max(1000).optional(),
});
