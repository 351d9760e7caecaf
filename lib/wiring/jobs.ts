import { adoptJob, undoJob } from '@/lib/domain/opportunities/adoption/jobs';
import { checkJob, runJob } from '@/lib/domain/imports/jobs';
import { trainJob } from '@/lib/domain/leads/scoring/jobs';
import { replayJob } from '@/lib/domain/process/replay/jobs';
import type { Job } from '@/lib/platform/jobs';
import { deliverMail } from '@/lib/platform/mail';
import { deliverEvents } from '@/lib/platform/subscribe';
import { subscribers } from './subscribers';

// A list of jobs with different payloads; each parses its own before it runs.
type AnyJob = Omit<Job<never>, 'payload'> & { payload: { parse: (raw: unknown) => unknown } };

export const jobs: ReadonlyArray<AnyJob> = [
  deliverEvents(subscribers),
  deliverMail,
  checkJob,
  runJob,
  adoptJob,
  undoJob,
  replayJob,
  trainJob,
];
