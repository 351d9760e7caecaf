import { z } from 'zod';
import { event } from '@/lib/platform/events';

const document = {
  number: z.number(),
  title: z.string(),
  document: z.object({ id: z.string(), fileName: z.string() }),
  /** The criterion that it answers, where it does. */
  criterion: z.object({ key: z.string(), label: z.string() }).nullable(),
};

export const documentAttached = event('opportunity.document_attached', z.object(document));
export const documentRemoved = event('opportunity.document_removed', z.object(document));
