import { z } from 'zod';
import { text } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { criterionProblem } from '@/lib/domain/process/criteria/rules/kinds';
import { activity } from '@/lib/domain/process/activities/schema';
import { contentLink, tool } from '@/lib/domain/process/aids/schema';
import { criterion } from '@/lib/domain/process/criteria/schema';
import { forecastCategory, journeyStep, processId, stageKind } from '@/lib/domain/process/schema';
import { timer } from '@/lib/domain/process/timers/schema';
import { transitions } from '@/lib/domain/process/transitions/schema';
import { ownerRole, said, stageKey } from '@/lib/domain/process/words';

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
    for (const [index, one] of list.entries()) {
      const problem = criterionProblem(one, { activities: null });
      if (problem) context.addIssue({ code: 'custom', path: [index, problem.at], message: problem.message });
    }
  })
  .superRefine(demandDistinctKeys);

function demandDistinctKeys(list: ReadonlyArray<{ key: string }>, context: z.RefinementCtx): void {
  const keys = list.map(({ key }) => key);
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) !== index) {
      context.addIssue({ code: 'custom', path: [index, 'key'], message: 'Two of these have the same key.' });
    }
  }
}

/** A list of at most so many things that are told apart by their keys. */
function listOf<Item extends { key: string }>(item: z.ZodType<Item>, max: number) {
  return z.array(item).max(max, `A stage has at most ${max} of these.`).superRefine(demandDistinctKeys);
}

const lostReasons = z
  .array(text(80))
  .max(20, 'A stage has at most 20 reasons.')
  .refine(areDistinct, 'Two reasons are the same.');

function areDistinct(reasons: ReadonlyArray<string>): boolean {
  return new Set(reasons.map((reason) => reason.toLocaleLowerCase())).size === reasons.length;
}

const chance = z.int('Write whole percent.').min(0, 'Write 0 or more.').max(100, 'Write 100 or less.');

const parts = z.strictObject({
  name,
  definition: said(600),
  journeyStep: journeyStep.nullable(),
  buyerMilestone: said(200),
  ownerRole,
  probability: chance,
  forecastCategory,
  targetDays: days,
  maxDays: days,
  criteria,
  entryCriteria: criteria,
  transitions,
  timers: z.array(timer).max(10, 'A stage has at most 10 of these.'),
  activities: listOf(activity, 20),
  tools: listOf(tool, 10),
  content: listOf(contentLink, 20),
  lostReasons,
});

export const stageChanges = parts.partial();
export type StageChanges = z.output<typeof stageChanges>;

/** A stage in full. */
export const wholeStage = parts.extend({ key: stageKey, kind: stageKind });
export type WholeStage = z.output<typeof wholeStage>;

/** The draft as the person saw it: if it changed since, the edit is refused with the fresh draft. */
const draft = processId.extend({ version });

export const openingDraft = processId;
export const discardingDraft = draft;

export const savingStage = draft.extend({ stageKey, changes: stageChanges });

export const addingStage = draft.extend({
  name,
  kind: stageKind,
  /** The stage that it stands behind; at the end of its kind when null. */
  after: stageKey.nullable().default(null),
});

const place = z.int().min(0).max(100);

export const movingStage = draft.extend({ stageKey, place });

export const removingStage = draft.extend({
  stageKey,
  /** Where the deals in it belong instead. Must be answered when there are any. */
  movedTo: stageKey.nullable().default(null),
});

export const restoringStage = draft.extend({
  stage: wholeStage,
  place,
  /** The removed stages whose deals were to go to this one. */
  sources: z.array(stageKey).max(100).default([]),
});

export const watchingDraft = processId;
export const draftWatch = z.object({
  /** Null when there is no draft any more. */
  version: z.int().nullable(),
  /** What others changed in it lately, newest first. */
  edits: z.array(
    z.object({
      id: z.uuid(),
      by: z.string(),
      at: z.string(),
      stageKey: z.string().nullable(),
      parts: z.array(z.string()),
    }),
  ),
});

export const publishing = draft.extend({ notes: said(1000).default('') });
