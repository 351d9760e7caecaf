import { z } from 'zod';
import { text } from '@/lib/core/text';
import { ownerRole, said, stageKey, valueOf } from '@/lib/domain/process/words';
import {
  EVIDENCE_KINDS,
  PREDICATES,
  RECORDS,
  type Criterion,
  type CriterionKind,
  type CriterionOf,
} from './vocabulary';

const common = { key: stageKey, label: text(120), hint: said(300).default('') };

const KINDS = {
  field: z.strictObject({
    kind: z.literal('field'),
    ...common,
    field: z.string().max(60),
    predicate: valueOf(PREDICATES, 'Choose what must be true of the field.'),
    operand: said(200).default(''),
  }),
  checklist: z.strictObject({
    kind: z.literal('checklist'),
    ...common,
    evidence: valueOf(EVIDENCE_KINDS, 'Choose what shows that it is true.'),
  }),
  document: z.strictObject({ kind: z.literal('document'), ...common }),
  approval: z.strictObject({ kind: z.literal('approval'), ...common, role: ownerRole }),
  activity: z.strictObject({ kind: z.literal('activity'), ...common, activity: z.string().max(80) }),
  certification: z.strictObject({
    kind: z.literal('certification'),
    ...common,
    certification: z.string().trim().max(120),
  }),
  registration: z.strictObject({ kind: z.literal('registration'), ...common }),
  record: z.strictObject({
    kind: z.literal('record'),
    ...common,
    record: valueOf(RECORDS, 'Choose a quote or an order.'),
    state: z.string().max(60),
  }),
} as const satisfies { [Kind in CriterionKind]: z.ZodType<CriterionOf<Kind>> };

/** As stored. Whether its field or activity exists is a rule's question, so that an old version can still be read. */
export const criterion: z.ZodType<Criterion> = z.discriminatedUnion('kind', [
  KINDS.field,
  KINDS.checklist,
  KINDS.document,
  KINDS.approval,
  KINDS.activity,
  KINDS.certification,
  KINDS.registration,
  KINDS.record,
]);
export const criteria = z.array(criterion);
