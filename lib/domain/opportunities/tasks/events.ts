import { z } from 'zod';
import { event } from '@/lib/platform/events';

const shared = {
  number: z.number(),
  title: z.string(),
  task: z.object({ id: z.uuid(), title: z.string() }),
};

export const taskWritten = event(
  'opportunity.task_written',
  z.object({ ...shared, assigneeId: z.uuid().nullable(), dueOn: z.string().nullable() }),
);
export const taskDone = event('opportunity.task_done', z.object(shared));
export const taskReopened = event('opportunity.task_reopened', z.object(shared));
export const taskSkipped = event('opportunity.task_skipped', z.object({ ...shared, reason: z.string() }));
