import { z } from 'zod';
import { event } from '@/lib/platform/events';

const about = {
  feedbackId: z.uuid(),
  processId: z.uuid(),
  process: z.string(),
  stage: z.object({ key: z.string(), name: z.string() }),
};

/** Their subject is the entry: a partner sees what becomes of its own. */
export const feedbackSaid = event('feedback.said', z.object({ ...about, kind: z.string(), text: z.string() }));
export const feedbackAnswered = event('feedback.answered', z.object({ ...about, answer: z.string() }));
export const feedbackDealtWith = event('feedback.dealt_with', z.object({ ...about, number: z.number() }));
