import { z } from 'zod';
import { PART_LABELS, type StagePart } from '@/lib/domain/process/draft/vocabulary';
import { processId } from '@/lib/domain/process/schema';
import { ownerRole } from '@/lib/domain/process/words';

export const reviewing = processId;

const count = z.number();
const part = z.enum(Object.keys(PART_LABELS) as [StagePart, ...Array<StagePart>]);

const finding = z.object({
  rule: z.string(),
  weight: z.enum(['stop', 'hint']).describe('Stops keep a draft from being published.'),
  stageKey: z.string().nullable().describe('Null when it is about the process as a whole.'),
  stageName: z.string().nullable(),
  part: part.nullable(),
  criterionKey: z.string().nullable(),
  message: z.string(),
  why: z.string(),
  remedy: z.string(),
  fix: z
    .looseObject({ kind: z.enum(['save_part', 'mark_reviewed', 'explain']), label: z.string() })
    .nullable()
    .describe('What the studio does about it with one click, where it can.'),
});

const stageEvidence = z.object({
  ...{ closed: count, won: count, left: count, lostHere: count, beyond: count, skipped: count, recorded: count },
  quartiles: z.tuple([count, count, count]).readonly().nullable().describe('Days.'),
  wonP80: count.nullable().describe('Days.'),
  known: z.record(z.string(), count),
});

const scored = z.object({ processId: z.uuid(), name: z.string(), number: count, score: count });

export const lintView = z.object({
  findings: z.array(finding).readonly(),
  evidence: z.object({
    stages: z.record(z.string(), stageEvidence),
    gates: z.record(z.string(), z.object({ passed: count, refused: count })),
    lost: z.object({ deals: count, withoutReason: count }),
    people: z.partialRecord(ownerRole, count),
  }),
  complexity: z.object({
    score: count.describe('From 0 to 100.'),
    parts: z.array(z.object({ label: z.string(), count, points: count, most: count })).readonly(),
  }),
  comparison: z.object({ versions: z.array(scored).readonly(), others: z.array(scored).readonly() }),
});
