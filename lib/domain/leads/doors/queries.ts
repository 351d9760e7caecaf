import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { doorView } from './schema';
import { listDoors as list } from './view';

export const listDoors = query('lead.list_doors', {
  summary: 'The doors for leads from outside: campaign pages and webhooks.',
  input: z.strictObject({}),
  output: z.array(doorView),
  run: ({ tx }) => list(tx),
});
