import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { CONFLICT_CLASSES, DEAL_TYPE_VALUES } from '@/lib/domain/registrations/vocabulary';
import {
  APPROVER_GROUPS,
  MAX_APPROVAL_RULES,
  MAX_LEVELS,
  type ApprovalRule,
  type ApprovalsView,
  type ApprovalView,
  type StepView,
} from './vocabulary';

const group = z.enum(APPROVER_GROUPS.map(({ value }) => value) as ['manager', 'channel_managers', 'admins']);

const level = z.strictObject({
  name: text(60, 'Name the level, such as Finance.'),
  approvers: z
    .array(z.union([group, uuid], 'Choose people from the list.'))
    .min(1, 'Choose who decides.')
    .max(50)
    .readonly(),
});
export const approvalPlan = z.array(level);

const parts = {
  id: uuid,
  name: text(80, 'Name the rule.'),
  unitsFrom: wholeNumber(1, 1_000_000_000, 'Write a whole number.').nullable().default(null),
  discountFrom: wholeNumber(1, 100, 'Write a percentage from 1 to 100.').nullable().default(null),
  dealTypes: z.array(z.enum(DEAL_TYPE_VALUES)).max(10).readonly().default([]),
  regions: z.array(text(80)).max(60).readonly().default([]),
  productIds: z.array(uuid).max(200).readonly().default([]),
  conflicts: z.array(z.enum(CONFLICT_CLASSES)).max(10).readonly().default([]),
  levels: z
    .array(level)
    .min(1, 'A rule has at least one level.')
    .max(MAX_LEVELS, `A rule has at most ${MAX_LEVELS} levels.`)
    .readonly(),
};

const minorAmount = z.string().regex(/^\d{1,18}$/);
const rule = z.strictObject({ ...parts, amountFrom: minorAmount.nullable() });
export const approvalRules: z.ZodType<ReadonlyArray<ApprovalRule>> = z.array(rule);

/** Amounts as people write them, in the workspace's currency. */
const ruleInput = z.strictObject({ ...parts, amountFrom: z.string().max(40).nullable().default(null) });

export const updateApprovals = z.strictObject({
  rules: z
    .array(ruleInput)
    .max(MAX_APPROVAL_RULES, `Write at most ${MAX_APPROVAL_RULES} rules.`)
    .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'Two rules have one id.'),
  version,
});
export type UpdateApprovals = z.output<typeof updateApprovals>;

export const approvalsView: z.ZodType<ApprovalsView> = z.object({
  rules: z.array(rule.extend({ taken: z.number(), problems: z.array(z.string()) })),
  people: z.array(z.object({ id: z.string(), name: z.string(), away: z.boolean() })),
  looked: z.number(),
  untaken: z.number(),
  version: z.number(),
});

export const stepView: z.ZodType<StepView> = z.object({ name: z.string(), place: z.number(), of: z.number() });

export const approvalView: z.ZodType<ApprovalView> = z.object({
  rule: z.string(),
  levels: z.array(
    z.object({
      name: z.string(),
      state: z.enum(['done', 'now', 'later']),
      people: z.array(z.string()),
      at: z.string().nullable(),
      note: z.string(),
    }),
  ),
  mayDecide: z.boolean(),
  words: z.string().nullable(),
});
