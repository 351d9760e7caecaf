import { z } from 'zod';
import { currencyCode, text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { condition } from '@/lib/domain/process/conditions/schema';
import { DEAL_TYPES } from '@/lib/domain/process/vocabulary';
import { valueOf } from '@/lib/domain/process/words';
import type { JourneyReason, ShownReason } from './vocabulary';

const seen = z.array(z.object({ label: z.string(), value: z.string() }));

const byRule = z.object({ kind: z.literal('rule'), rule: z.string(), because: z.string(), seen });
const others = [
  z.object({ kind: z.literal('fit'), seen }),
  z.object({ kind: z.literal('chosen'), by: z.string() }),
  z.object({ kind: z.literal('imported') }),
] as const;

/** As kept with a deal. */
export const journeyReason: z.ZodType<JourneyReason> = z.discriminatedUnion('kind', [byRule, ...others]);

export const shownReason: z.ZodType<ShownReason> = z.discriminatedUnion('kind', [
  byRule.extend({ rule: z.string().nullable().describe('Null for partners.') }),
  ...others,
]);

export const ruleInput = z.strictObject({
  name: text(80, 'Name the rule.'),
  conditions: condition,
  processId: uuid.describe('Where the deals go of which the conditions hold.'),
});

const seenRule = z.strictObject({ ruleId: uuid, version });

export const ruleChanges = ruleInput.partial().extend({ ...seenRule.shape, active: z.boolean().optional() });
export const ruleMove = seenRule.extend({ place: z.int().min(0).max(1_000).describe('Among the rules, from 0.') });
export const ruleRemoval = seenRule;
export const ruleAt = z.strictObject({ ruleId: uuid });

export const trialInput = z.strictObject({
  partnerId: uuid,
  productIds: z.array(uuid).max(20, 'Choose at most 20.').default([]),
  dealType: valueOf(DEAL_TYPES, 'Choose a deal type.'),
  amount: text(40, 'Write an amount, for example 84,000.').describe('Whole units, as people write them: 84,000.50.'),
  currency: currencyCode,
});

export const simulationInput = z.strictObject({
  conditions: condition,
  ruleId: uuid.nullable().default(null).describe('The rule as it stands in the list; null for a new one, at its end.'),
});
