import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { criteria } from '@/lib/domain/process/criteria/schema';
import { processId, stageKind } from '@/lib/domain/process/schema';
import { transitions } from '@/lib/domain/process/transitions/schema';
import {
  DRAFT_FATES,
  GATE_SIDES,
  REPLAY_STATUSES,
  STOPS_PAGE,
  type ReplayResult,
  type ReplayView,
  type StoppedDeals,
  type Trial,
} from './vocabulary';

const trialStage = z.object({
  key: z.string(),
  name: z.string(),
  position: z.number(),
  kind: stageKind,
  criteria,
  entryCriteria: criteria,
  transitions,
  probability: z.number(),
});
const trialStages = z.array(trialStage);

/** As stored beside a replay. */
export const trialSchema: z.ZodType<Trial> = z.object({
  draftId: z.uuid(),
  draft: trialStages,
  published: trialStages,
  stageMap: z.record(z.string(), z.string()),
});

const split = z.object({ open: z.number(), won: z.number(), lost: z.number() });
const later = z.object({ deals: z.number(), medianDays: z.number().nullable() });
const rate = z.object({ left: z.number(), wentOn: z.number() });

const criterionReading = z.object({
  key: z.string(),
  label: z.string(),
  words: z.string(),
  change: z.enum(['new', 'changed']),
  judged: z.number(),
  missing: z.number(),
  notKnown: z.number(),
  later,
});

const gateReading = z.object({
  gate: z.string(),
  stageKey: z.string(),
  stageName: z.string(),
  side: z.enum(GATE_SIDES),
  judged: split,
  stopped: split,
  notKnown: z.number(),
  later,
  criteria: z.array(criterionReading),
});

export const resultSchema: z.ZodType<ReplayResult> = z.object({
  deals: z.number(),
  recorded: z.number(),
  currency: z.string(),
  gates: z.array(gateReading),
  stages: z.array(
    z.object({ stageKey: z.string(), stageName: z.string(), before: rate.nullable(), after: rate.nullable() }),
  ),
  forecast: z.object({
    openDeals: z.number(),
    openMinor: z.string(),
    nowMinor: z.string(),
    chancesMinor: z.string(),
    gatesMinor: z.string(),
    held: z.number(),
  }),
});

const replayView = z.object({
  id: z.uuid(),
  status: z.enum(REPLAY_STATUSES),
  number: z.number().describe('Of the draft that was tried.'),
  fate: z.enum(DRAFT_FATES).describe('What became of that draft.'),
  since: z.string(),
  until: z.string(),
  total: z.number(),
  done: z.number(),
  isStalled: z.boolean(),
  failure: z.string().nullable(),
  result: resultSchema.nullable(),
});

export const replayAnswer: z.ZodType<ReplayView | null> = replayView.nullable();
export const startedReplay: z.ZodType<ReplayView> = replayView;

export const replayInput = processId;

export const stopsInput = processId.extend({
  replayId: uuid,
  gate: z.string().max(80).optional().describe('One gate, as the result names it.'),
  offset: z.coerce.number<string | number>().int().min(0).max(1_000_000).default(0),
});

export const stopsExport = stopsInput.omit({ offset: true });

export const stoppedDeals: z.ZodType<StoppedDeals> = z.object({
  total: z.number(),
  rows: z
    .array(
      z.object({
        id: z.uuid(),
        number: z.number(),
        title: z.string(),
        partner: z.string(),
        amountMinor: z.string(),
        currency: z.string(),
        at: z.string(),
        missing: z.array(z.string()),
        outcome: stageKind,
        days: z.number().nullable(),
      }),
    )
    .max(STOPS_PAGE),
});

export const replayFile = z.object({ fileName: z.string(), csv: z.string() });
