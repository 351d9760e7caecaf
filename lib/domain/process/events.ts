import { z } from 'zod';
import { event } from '@/lib/platform/events';

const vendorOnly = { audience: 'vendor' } as const;
const number = z.number();

export const processCreated = event(
  'process.created',
  z.object({ name: z.string(), template: z.string() }),
  vendorOnly,
);

export const processUpdated = event('process.updated', z.object({ name: z.string() }), vendorOnly);

export const draftOpened = event('process.draft_opened', z.object({ name: z.string(), number }), vendorOnly);

export const draftDiscarded = event('process.draft_discarded', z.object({ name: z.string(), number }), vendorOnly);

export const processReviewed = event('process.reviewed', z.object({ name: z.string() }), vendorOnly);

export const termExplained = event(
  'process.term_explained',
  z.object({ term: z.string(), meaning: z.string() }),
  vendorOnly,
);

export const termForgotten = event('process.term_forgotten', z.object({ term: z.string() }), vendorOnly);

export const stageAdded = event(
  'process.stage_added',
  z.object({ stageKey: z.string(), name: z.string() }),
  vendorOnly,
);

export const stageSaved = event(
  'process.stage_saved',
  z.object({ stageKey: z.string(), parts: z.array(z.string()) }),
  vendorOnly,
);

export const stageMoved = event(
  'process.stage_moved',
  z.object({ stageKey: z.string(), place: z.number() }),
  vendorOnly,
);

export const stageRemoved = event(
  'process.stage_removed',
  z.object({ stageKey: z.string(), name: z.string(), movedTo: z.string().nullable() }),
  vendorOnly,
);

export const stageRestored = event(
  'process.stage_restored',
  z.object({ stageKey: z.string(), name: z.string() }),
  vendorOnly,
);

export const replayStarted = event(
  'process.replay_started',
  z.object({ number, draftVersion: z.number() }),
  vendorOnly,
);

export const processPublished = event(
  'process.published',
  z.object({ name: z.string(), versionId: z.uuid(), number, notes: z.string() }),
  vendorOnly,
);
