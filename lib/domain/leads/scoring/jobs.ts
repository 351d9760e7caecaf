import { z } from 'zod';
import { job } from '@/lib/platform/jobs';
import { trainAnew } from './train';

export const trainJob = job({
  name: 'leads.train',
  payload: z.object({ by: z.string() }),
  run: ({ workspaceId }, { by }) => trainAnew(workspaceId, by),
});
