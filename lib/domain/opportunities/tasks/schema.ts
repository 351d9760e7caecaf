import { z } from 'zod';
import { isoDate, multiline, optional, text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { oneOf } from '@/lib/domain/opportunities/one-of';
import { ownerRole } from '@/lib/domain/process/words';
import { TASK_SCOPES } from './vocabulary';

export const listInput = z.strictObject({ scope: oneOf(TASK_SCOPES, 'Choose whose tasks.').default('mine') });
export const dealTasksInput = z.strictObject({ opportunityId: uuid });

export const writingInput = z.strictObject({
  opportunityId: uuid,
  title: text(200, 'Write what is to be done.'),
  how: optional(multiline(2_000)),
  dueOn: optional(isoDate),
  assigneeId: optional(uuid).describe('Who does it. Left out: whoever writes it down.'),
});

const one = z.strictObject({ taskId: uuid, version });
export const doingInput = one.extend({ done: z.boolean().default(true) });
export const skippingInput = one.extend({ reason: multiline(300, 'Say why it is left out.') });

const named = z.object({ id: z.uuid(), name: z.string() });

export const taskSchema = z.object({
  id: z.uuid(),
  opportunityId: z.uuid(),
  deal: z.string(),
  partnerName: z.string(),
  title: z.string(),
  how: z.string(),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  origin: z.enum(['activity', 'play', 'person']),
  performer: ownerRole,
  assignee: named.nullable(),
  required: z.boolean(),
  dueOn: z.string().nullable(),
  doneAt: z.string().nullable(),
  doneBy: z.string().nullable(),
  skipped: z.string().nullable(),
  version: z.number().int(),
  mayDo: z.boolean(),
});
export const assigneesSchema = z.array(named);
export const tasksSchema = z.array(taskSchema);
export const myTasksSchema = z.object({ today: z.string(), tasks: tasksSchema, more: z.boolean() });
