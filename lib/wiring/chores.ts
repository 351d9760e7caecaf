import { fillNameKeys } from '@/lib/domain/accounts/chores';
import { watchLeadsByTime } from '@/lib/domain/leads/offers/chores';
import { trainByNight } from '@/lib/domain/leads/scoring/chores';
import { mailTasks } from '@/lib/domain/notifications/digest/chores';
import { ringByTime } from '@/lib/domain/opportunities/timers/chores';
import { watchDeadlinesByTime } from '@/lib/domain/registrations/deadlines/chores';
import { watchByTime } from '@/lib/domain/registrations/protection/chores';
import { offerByTime } from '@/lib/domain/playbooks/chores';
import { sealLog } from '@/lib/domain/workspace/audit/chores';
import { chore, type Chore } from '@/lib/platform/chores';
import { freeAbandonedJobs } from '@/lib/platform/worker-presence';

const freeJobs = chore({ name: 'queue.free', schedule: '* * * * *', run: freeAbandonedJobs });

export const chores: ReadonlyArray<Chore> = [
  sealLog,
  offerByTime,
  ringByTime,
  watchByTime,
  watchDeadlinesByTime,
  watchLeadsByTime,
  trainByNight,
  fillNameKeys,
  mailTasks,
  freeJobs,
];
