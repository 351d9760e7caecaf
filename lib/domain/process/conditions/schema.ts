import { z } from 'zod';
import { currencyCode } from '@/lib/core/text';
import { said, valueOf } from '@/lib/domain/process/words';
import {
  CHOICE_OPERATORS,
  CHOICE_SUBJECTS,
  DAYS_OPERATORS,
  DAYS_SUBJECTS,
  FIELD_OPERATORS,
  MATCHES,
  MAX_ITEMS,
  SIGNAL_OPERATORS,
  SIGNALS,
  type Condition,
  type ConditionKind,
  type ConditionOf,
} from './vocabulary';

const HOW = 'Choose how to compare.';
const wholeDays = z.int('Write whole days.').min(1, 'Write 1 or more.').max(1_000, 'Write 1,000 or less.');

const KINDS = {
  choice: z.strictObject({
    kind: z.literal('choice'),
    subject: valueOf(CHOICE_SUBJECTS, 'Choose what to ask about.'),
    operator: valueOf(CHOICE_OPERATORS, HOW),
    values: z.array(z.string().trim().min(1).max(120)).max(50, 'Choose at most 50.'),
  }),
  days: z.strictObject({
    kind: z.literal('days'),
    subject: valueOf(DAYS_SUBJECTS, 'Choose what to ask about.'),
    operator: valueOf(DAYS_OPERATORS, HOW),
    days: wholeDays,
  }),
  field: z.strictObject({
    kind: z.literal('field'),
    field: z.string().max(60),
    operator: valueOf(FIELD_OPERATORS, HOW),
    operand: said(200).default(''),
    currency: currencyCode.nullable().default(null),
  }),
  certified: z.strictObject({ kind: z.literal('certified'), certified: z.boolean() }),
  signal: z.strictObject({
    kind: z.literal('signal'),
    signal: valueOf(SIGNALS, 'Choose what the customer did.'),
    operator: valueOf(SIGNAL_OPERATORS, HOW),
    times: z.int('Write a whole number.').min(1, 'Write 1 or more.').max(100, 'Write 100 or less.'),
    days: wholeDays,
  }),
} as const satisfies { [Kind in ConditionKind]: z.ZodType<ConditionOf<Kind>> };

const singles = [KINDS.choice, KINDS.days, KINDS.field, KINDS.certified, KINDS.signal] as const;
const match = valueOf(MATCHES, 'Choose whether all or any of these must hold.');
const TOO_MANY = `Use at most ${MAX_ITEMS} conditions in a group.`;

const innerGroup = z.strictObject({
  kind: z.literal('group'),
  match,
  items: z.array(z.discriminatedUnion('kind', singles)).max(MAX_ITEMS, TOO_MANY),
});

/** As stored. Whether its fields, stages and products exist is a rule's question, so that an old one can still be read. */
export const condition: z.ZodType<Condition> = z.strictObject({
  kind: z.literal('group'),
  match,
  items: z.array(z.discriminatedUnion('kind', [...singles, innerGroup])).max(MAX_ITEMS, TOO_MANY),
});
