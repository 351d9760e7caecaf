import { z } from 'zod';
import { text } from '@/lib/core/text';
import { findField } from './fields';
import { EVIDENCE_KINDS, PREDICATES, type Criterion } from './vocabulary';

const key = z.string().regex(/^[a-z0-9_]{1,60}$/, 'A key has small letters, digits and underscores.');
const said = z.string().trim().max(300, 'Keep this to 300 characters or fewer.');

/** Built without the labels: of `[{ value, label }]` only the values are stored. */
function valueOf<const Value extends string>(options: ReadonlyArray<{ value: Value }>, message: string) {
  return z.enum(options.map(({ value }) => value) as [Value, ...Array<Value>], message);
}

const fieldCriterion = z.object({
  kind: z.literal('field'),
  key,
  label: text(120),
  hint: said.default(''),
  field: z.string().refine((name) => findField(name) !== undefined, 'Choose a field from the list.'),
  predicate: valueOf(PREDICATES, 'Choose what must be true of the field.'),
  operand: said.default(''),
});

const checklistCriterion = z.object({
  kind: z.literal('checklist'),
  key,
  label: text(120),
  hint: said.default(''),
  evidence: valueOf(EVIDENCE_KINDS, 'Choose what shows that it is true.'),
});

export const criterion: z.ZodType<Criterion> = z.discriminatedUnion('kind', [fieldCriterion, checklistCriterion]);
export const criteria = z.array(criterion);
