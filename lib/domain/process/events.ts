import { z } from 'zod';
import { event } from '@/lib/platform/events';

const vendorOnly = { audience: 'vendor' } as const;

export const processCreated = event(
  'process.created',
  z.object({ name: z.string(), template: z.string() }),
  vendorOnly,
);

export const processUpdated = event('process.updated', z.object({ name: z.string() }), vendorOnly);

export const processPublished = event(
  'process.published',
  z.object({ name: z.string(), versionId: z.uuid(), number: z.number(), notes: z.string() }),
  vendorOnly,
);

export const processDraftDiscarded = event(
  'process.draft_discarded',
  z.object({ name: z.string(), number: z.number() }),
  vendorOnly,
);
