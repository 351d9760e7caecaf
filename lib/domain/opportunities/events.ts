import { z } from 'zod';
import { event } from '@/lib/platform/events';

const deal = { number: z.number(), title: z.string() };
const stage = z.object({ key: z.string(), name: z.string() });
const money = { amountMinor: z.string(), currency: z.string() };

/** `from` and `to` are stages; days is the time spent in the stage that was left. */
const move = { ...deal, ...money, from: stage, to: stage, days: z.number() };

export const opportunityOpened = event('opportunity.opened', z.object({ ...deal, ...money, stage }));

export const opportunityMoved = event(
  'opportunity.moved',
  z.object({
    ...move,
    direction: z.enum(['forward', 'back']),
    reason: z.string().nullable(),
    note: z.string().nullable(),
  }),
);

const gate = {
  ...deal,
  from: stage,
  to: stage,
  missing: z.array(z.object({ stageKey: z.string(), criterionKey: z.string(), label: z.string() })),
};

export const gateRefused = event('opportunity.gate_refused', z.object(gate));

export const gateOverridden = event('opportunity.gate_overridden', z.object({ ...gate, reason: z.string() }));

export const opportunityReopened = event(
  'opportunity.reopened',
  z.object({ ...move, reason: z.string(), note: z.string().nullable() }),
);

export const versionAdopted = event(
  'opportunity.version_adopted',
  z.object({
    ...deal,
    from: z.object({ number: z.number(), stageKey: z.string() }),
    to: z.object({ number: z.number(), stageKey: z.string(), stageName: z.string() }),
    missing: gate.missing,
  }),
);

/** `from` is the version that the deal leaves again. */
export const versionRestored = event(
  'opportunity.version_restored',
  z.object({ ...deal, from: z.object({ number: z.number() }) }),
);

export const opportunityWon = event('opportunity.won', z.object({ ...move, note: z.string().nullable() }));

export const opportunityLost = event(
  'opportunity.lost',
  z.object({ ...move, reason: z.string(), note: z.string().nullable(), competitor: z.string().nullable() }),
);

/** Before and after of each field that changed, as text a person can read back. */
export const opportunityChanged = event(
  'opportunity.changed',
  z.object({
    ...deal,
    changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  }),
);

const item = { ...deal, stage, criterion: z.object({ key: z.string(), label: z.string() }) };

export const criterionMet = event(
  'opportunity.criterion_met',
  z.object({ ...item, note: z.string().nullable(), link: z.string().nullable() }),
);

export const criterionReopened = event('opportunity.criterion_reopened', z.object(item));

export const noteAdded = event('opportunity.note_added', z.object({ ...deal, note: z.string() }));
