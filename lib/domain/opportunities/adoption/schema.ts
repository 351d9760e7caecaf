import { z } from 'zod';
import { uuid } from '@/lib/core/text';

const plan = z
  .record(z.string().max(80), z.string().max(80))
  .refine((map) => Object.keys(map).length <= 200, 'A plan has at most 200 stages.');

export const previewInput = z.strictObject({
  processId: uuid,
  /** The version that they would go to: the published one, or the draft of the next. */
  to: z.enum(['published', 'draft']).default('published'),
  /** What the person has chosen so far; stages that are not named are suggested. */
  plan: plan.default({}),
});

export const startInput = z.strictObject({
  processId: uuid,
  /** The version as the person saw it: published meanwhile, the newer one has to be looked at first. */
  toNumber: z.int().min(1),
  plan,
});

export const listInput = z.strictObject({ processId: uuid });
export const adoptionInput = z.strictObject({ adoptionId: uuid });
export const storedPlan = plan;
