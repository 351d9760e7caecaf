import { z } from 'zod';
import { text } from '@/lib/core/text';
import { criterionProblem } from '@/lib/domain/process/criteria/rules';
import {
  criterion,
  forecastCategory,
  ownerRole,
  processId,
  said,
  stageKey,
  stageKind,
} from '@/lib/domain/process/schema';

const name = text(60);

const days = z
  .int('Write whole days.')
  .min(1, 'Write 1 day or more.')
  .max(3650, 'Write 3,650 days or fewer.')
  .nullable();

/** Only criteria that can be checked come into a draft. */
const criteria = z
  .array(criterion)
  .max(20, 'A stage has at most 20 criteria.')
  .superRefine((list, context) => {
    const keys = list.map(({ key }) => key);
    for (const [index, one] of list.entries()) {
      const problem = criterionProblem(one);
      if (problem) context.addIssue({ code: 'custom', path: [index, problem.at], message: problem.message });
      if (keys.indexOf(one.key) !== index) {
        context.addIssue({ code: 'custom', path: [index, 'key'], message: 'Two criteria have this key.' });
      }
    }
  });

const lostReasons = z
  .array(text(80))
  .max(20, 'A stage has at most 20 reasons.')
  .refine(areDistinct, 'Two reasons are the same.');

function areDistinct(reasons: ReadonlyArray<string>): boolean {
  return new Set(reasons.map((reason) => reason.toLocaleLowerCase())).size === reasons.length;
}

const chance = z.int('Write whole percent.').min(0, 'Write 0 or more.').max(100, 'Write 100 or less.');

export const stageChanges = z
  .strictObject({
    name,
    definition: said(600),
    buyerMilestone: said(200),
    ownerRole,
    probability: chance,
    forecastCategory,
    targetDays: days,
    maxDays: days,
    criteria,
    lostReasons,
  })
  .partial();
export type StageChanges = z.output<typeof stageChanges>;

/** The draft as the person saw it: if it changed since, the edit is refused with the fresh draft. */
const draft = processId.extend({ version: z.int() });

export const openingDraft = processId;
export const discardingDraft = draft;

export const savingStage = draft.extend({ stageKey, changes: stageChanges });

export const addingStage = draft.extend({
  name,
  kind: stageKind,
  /** The stage that it stands behind; at the end of its kind when null. */
  after: stageKey.nullable().default(null),
});

export const movingStage = draft.extend({ stageKey, place: z.int().min(0).max(100) });

export const removingStage = draft.extend({
  stageKey,
  /** Where the deals in it belong instead. Must be answered when there are any. */
  movedTo: stageKey.nullable().default(null),
});

export const publishing = draft.extend({ notes: said(1000).default('') });
